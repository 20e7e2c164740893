#include "engine/digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <new>

namespace billhook::engine {

namespace {

// Fetched once: looking the algorithm up by name costs more than hashing a short text.
const EVP_MD* sha256() {
  static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  if (algorithm == nullptr) throw std::bad_alloc{};
  return algorithm;
}

void require(int result) {
  if (result != 1) throw std::bad_alloc{};  // the one way in which hashing fails
}

EVP_MD_CTX* context_of(void* state) { return static_cast<EVP_MD_CTX*>(state); }

}  // namespace

Digest::Digest() : state_{EVP_MD_CTX_new()} {
  if (state_ == nullptr) throw std::bad_alloc{};
  require(EVP_DigestInit_ex(context_of(state_), sha256(), nullptr));
}

Digest::~Digest() { EVP_MD_CTX_free(context_of(state_)); }

Digest& Digest::add(std::string_view field) {
  add(static_cast<std::int64_t>(field.size()));
  require(EVP_DigestUpdate(context_of(state_), field.data(), field.size()));
  return *this;
}

Digest& Digest::add(std::int64_t field) {
  std::array<unsigned char, 8> bytes{};
  auto rest = static_cast<std::uint64_t>(field);
  for (unsigned char& byte : bytes) {
    byte = static_cast<unsigned char>(rest & 0xFFU);
    rest >>= 8U;
  }
  require(EVP_DigestUpdate(context_of(state_), bytes.data(), bytes.size()));
  return *this;
}

std::string Digest::hex() {
  std::array<unsigned char, 32> bytes{};
  require(EVP_DigestFinal_ex(context_of(state_), bytes.data(), nullptr));
  require(EVP_DigestInit_ex(context_of(state_), sha256(), nullptr));
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * bytes.size());
  for (const unsigned char byte : bytes) {
    text += digits[byte >> 4U];
    text += digits[byte & 0xFU];
  }
  return text;
}

}  // namespace billhook::engine
