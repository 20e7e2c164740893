// Feeds the JSON reader with anything. Whatever it accepts must be written as valid JSON and read back the same;
// whatever it refuses must be refused with a named `invalid` error.
#include <cstdint>
#include <cstdlib>

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "tests/support/sample_request.hpp"

namespace {

using namespace billhook;

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static JsonReader reader;
  const std::string_view json{reinterpret_cast<const char*>(data), size};
  const bool is_json = reader.accepts(json);
  try {
    const auto request = reader.decode<test::SampleRequest>(json);
    require(is_json);
    validate(table_of<test::SampleRequest>(), &request);

    std::string written;
    encode(table_of<test::SampleRequest>(), &request, written);
    auto again = reader.decode<test::SampleRequest>(written);
    again.password = request.password;  // secrets are not written
    require(again == request);
  } catch (const Error& error) {
    require(error.code == ErrorCode::invalid && !error.reason.empty() && !error.message.empty());
  }
  return 0;
}
