#include "given.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

#include "base/error_code.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"
#include "billhook/base/fields.hpp"
#include "engine/reasons.hpp"

namespace billhook::capi {

namespace {

enum class ActorKind : std::uint8_t { system, staff, client };

}  // namespace

}  // namespace billhook::capi

namespace billhook {

template <>
struct EnumNames<capi::ActorKind> {
  static constexpr std::array<std::string_view, 3> names{"system", "staff", "client"};
};

}  // namespace billhook

namespace billhook::capi {

namespace {

struct GivenActor {
  ActorKind kind = ActorKind::system;
  std::optional<std::int64_t> id = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("kind", &GivenActor::kind);
    v("id", &GivenActor::id, {.min = 1, .max = (std::int64_t{1} << 53) - 1});
  }
};

using AnyText = Text<16'777'216>;  // as long as JSON may be

struct GivenErrorField {
  AnyText path = {};
  AnyText message = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("path", &GivenErrorField::path);
    v("message", &GivenErrorField::message);
  }
};

struct GivenError {
  ErrorCode code = ErrorCode::unavailable;
  Text<100> reason = {};
  AnyText message = {};
  std::vector<GivenErrorField> fields_ = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("code", &GivenError::code);
    v("reason", &GivenError::reason);
    v("message", &GivenError::message);
    v("fields", &GivenError::fields_, {.has_default = true});
  }
};

/// How large a struct was in version 1; no host knows a smaller one.
template <class Struct>
constexpr std::size_t first_size = 0;
template <>
constexpr std::size_t first_size<billhook_call_options> = offsetof(billhook_call_options, user) + sizeof(void*);
template <>
constexpr std::size_t first_size<billhook_port> = offsetof(billhook_port, destroy) + sizeof(void (*)(void*));

/// What is larger was never given its size.
constexpr std::size_t largest_struct = 4096;

template <class Struct>
Struct today_of(const Struct& given) {
  if (given.size < first_size<Struct> || given.size > largest_struct) {
    throw Error{engine::reasons.abi_bad_size, "A struct begins with its own size."};
  }
  const auto* bytes = reinterpret_cast<const unsigned char*>(&given);
  if (std::any_of(bytes + std::min(sizeof(Struct), given.size), bytes + given.size,
                  [](auto byte) { return byte != 0; })) {
    throw Error{engine::reasons.abi_newer_struct, "The struct holds something this library is too old for."};
  }
  Struct copy = {};
  std::memcpy(&copy, bytes, std::min(sizeof(Struct), given.size));
  return copy;
}

/// The code point that an escape such as \\u20ac begins with, or nothing.
std::optional<char32_t> escaped_unit(std::string_view json) {
  constexpr std::size_t length = 6;
  if (json.size() < length || !json.starts_with("\\u")) return std::nullopt;
  std::uint32_t unit = 0;
  const char* const end = json.data() + length;
  const auto read = std::from_chars(json.data() + 2, end, unit, 16);
  return read.ptr == end ? std::optional<char32_t>{unit} : std::nullopt;
}

/// How long the escape is that a JSON text begins with; 0 where it means what no Text may hold: half of a surrogate
/// pair, or a control character other than tab and line ends.
std::size_t length_of_escape(std::string_view json) {
  const char kind = json.size() < 2 ? '"' : json[1];
  if (kind == 'b' || kind == 'f') return 0;
  if (kind == 'r') return json.substr(2).starts_with("\\n") ? 4 : 0;
  const std::optional<char32_t> unit = escaped_unit(json);
  if (!unit) return std::min<std::size_t>(json.size(), 2);
  if (*unit < 0x20) return *unit == '\t' || *unit == '\n' ? 6 : 0;
  if (*unit >= 0x7F && *unit < 0xA0) return 0;
  if (*unit < 0xD800 || *unit > 0xDFFF) return 6;
  const char32_t second = escaped_unit(json.substr(6)).value_or(0);
  return *unit < 0xDC00 && second >= 0xDC00 && second <= 0xDFFF ? 12 : 0;
}

/// JSON with "?" in the place of what no Text may hold. What is broken otherwise stays so.
std::string sound_json(std::string_view json) {
  std::string sound;
  while (!json.empty()) {
    const std::string_view before = json;
    std::size_t length = 0;
    if (json.front() == '\\') {
      length = length_of_escape(json);
      json.remove_prefix(length > 0 ? length : escaped_unit(json) ? 6 : 2);
    } else {
      const char32_t character = take_character(json);
      if (character < 0x7F || (character >= 0xA0 && character != not_utf8)) length = before.size() - json.size();
    }
    sound += length > 0 ? before.substr(0, length) : "?";
  }
  return sound;
}

std::string first_characters(std::string_view text, int count) {
  std::string_view rest = text;
  for (int i = 0; i < count && !rest.empty(); ++i) take_character(rest);
  return std::string{text.substr(0, text.size() - rest.size())};
}

}  // namespace

std::string_view words(billhook_text given, const char* parameter) {
  const std::string_view words = view(given);
  if (!is_utf8(words)) throw Error{engine::reasons.abi_not_utf8, parameter, "This is not UTF-8."};
  return words;
}

std::string_view object(billhook_text json) {
  const std::string_view object = view(json);
  return object.empty() ? "{}" : object;
}

GivenOptions options_from_json(std::string_view json) {
  GivenOptions given;
  decode(json, table_of<GivenOptions>(), &given);
  if (given.create && given.read_only) {
    throw Error{engine::reasons.book_create_read_only, "read_only", "A new book is there to be written."};
  }
  return given;
}

Actor actor_from_json(std::string_view json) {
  GivenActor given;
  decode(json, table_of<GivenActor>(), &given);
  if (given.kind == ActorKind::system) return Actor::system({given.id.value_or(1)});
  if (!given.id) throw Error{engine::reasons.actor_no_id, "id", "Say which one."};
  return given.kind == ActorKind::staff ? Actor::staff({*given.id}) : Actor::client({*given.id});
}

Error error_from_json(std::string_view json) {
  constexpr int longest_message = 2000;
  GivenError given;
  decode(sound_json(json), table_of<GivenError>(), &given);
  std::vector<Error::Field> fields;
  for (const GivenErrorField& field : given.fields_) fields.push_back({field.path.str(), field.message.str()});
  return {given.code, given.reason.str(), first_characters(given.message, longest_message), std::move(fields)};
}

billhook_port today(const billhook_port& given) { return today_of(given); }

CallOptions options_of(const billhook_call_options* given, const std::shared_ptr<HostThreads>& threads) {
  if (given == nullptr) return {};
  const billhook_call_options options = today_of(*given);
  if ((options.flags & ~BILLHOOK_DRY_RUN) != 0) {
    throw Error{engine::reasons.abi_unknown_flag, "flags", "Only BILLHOOK_DRY_RUN is known."};
  }
  CallOptions made{.idempotency_key = std::string{words(options.idempotency_key, "idempotency_key")},
                   .reason = std::string{words(options.reason, "reason")},
                   .dry_run = (options.flags & BILLHOOK_DRY_RUN) != 0};
  if (options.deadline != 0) made.deadline = Timestamp::from_micros(options.deadline);
  made.progress = progress_of(options, threads);
  return made;
}

}  // namespace billhook::capi
