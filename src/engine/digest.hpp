// Digest: SHA-256 over a sequence of fields. Each field is preceded by its length, so that no two different sequences
// give the same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace billhook::engine {

class Digest {
 public:
  Digest();
  ~Digest();
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;

  Digest& add(std::string_view field);
  Digest& add(std::int64_t field);
  /// 64 hexadecimal digits; the digest is then empty again.
  std::string hex();

 private:
  void* state_;  // EVP_MD_CTX
};

}  // namespace billhook::engine
