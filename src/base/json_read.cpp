#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "base/json.hpp"
#include "base/leaf.hpp"
#include "base/nearest.hpp"
#include "base/place.hpp"
#include "base/reasons.hpp"
#include "base/utf8.hpp"
#include "base/wire.hpp"

namespace billhook {
namespace {

namespace ondemand = simdjson::ondemand;

/// A reader that has seen a large request gives its memory back afterwards.
constexpr std::size_t kept_bytes = std::size_t{1} << 20U;

/// What a JSON value is, judged by its token: On-Demand itself looks at a scalar only when it is asked for one.
enum class Token : std::uint8_t { object, list, string, number, boolean, null, none };

constexpr std::string_view white_space = " \t\n\r";

constexpr bool is_white(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// A token without the white space that On-Demand leaves behind it.
std::string_view trimmed(std::string_view token) {
  while (!token.empty() && is_white(token.back())) token.remove_suffix(1);
  return token;
}

bool is_number(std::string_view text) {
  const auto take_digits = [&text] {
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(count);
    return count;
  };
  if (text.starts_with('-')) text.remove_prefix(1);
  const bool starts_with_zero = text.starts_with('0');
  const std::size_t whole = take_digits();
  if (whole == 0 || (starts_with_zero && whole > 1)) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (take_digits() == 0) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (take_digits() == 0) return false;
  }
  return text.empty();
}

Token kind_of_token(std::string_view raw) {
  switch (raw.empty() ? '\0' : raw[0]) {
    case '{':
      return Token::object;
    case '[':
      return Token::list;
    case '"':
      return Token::string;
    default:
      break;
  }
  const std::string_view token = trimmed(raw);
  if (token == "true" || token == "false") return Token::boolean;
  if (token == "null") return Token::null;
  return is_number(token) ? Token::number : Token::none;
}

bool is_null(std::string_view raw) { return raw.starts_with("null") && trimmed(raw).size() == 4; }

std::string_view describe(Token token) {
  constexpr std::array<std::string_view, 7> words{
      "an object", "a list", "a string", "a number", "a boolean", "null", "something that is not JSON"};
  return words[static_cast<std::size_t>(token)];
}

std::string_view expected_form(const Kind& kind) {
  switch (kind.shape) {
    case Shape::boolean:
      return "true or false";
    case Shape::integer:
      return "a whole number";
    case Shape::id:
      return "an id (a whole number)";
    case Shape::money:
      return R"(money, such as {"amount": "12.34", "currency": "EUR"})";
    case Shape::decimal:
    case Shape::percent:
      return R"(a decimal number in a string, such as "12.5", or a whole number)";
    case Shape::date:
      return R"(a date, such as "2026-11-22")";
    case Shape::timestamp:
      return R"(a point in time, such as "2026-11-22T10:00:00Z")";
    case Shape::list:
      return "a list";
    case Shape::object:
      return "an object";
    default:
      return "a string";
  }
}

[[noreturn]] void fail_malformed(const Place& place, simdjson::error_code error) {
  if (error == simdjson::MEMALLOC) throw std::bad_alloc{};
  place.fail(base_reasons.json_malformed, std::string{"Not valid JSON: "} + simdjson::error_message(error));
}

/// The value of a simdjson answer, or the error of ours.
template <class T>
T require(simdjson::simdjson_result<T>&& answer, const Place& place) {
  T value{};
  if (const auto error = std::move(answer).get(value)) fail_malformed(place, error);
  return value;
}

/// Which fields of a table have been seen.
class FieldSet {
 public:
  static constexpr std::size_t capacity = 256;

  bool contains(std::size_t index) const { return ((words_[index / 64] >> (index % 64)) & 1U) != 0; }
  void add(std::size_t index) { words_[index / 64] |= std::uint64_t{1} << (index % 64); }

 private:
  std::array<std::uint64_t, capacity / 64> words_{};
};

/// Where strings are written without their escapes. simdjson's own place is null when there was no memory for it.
class Unescaper {
 public:
  Unescaper(const ondemand::parser& parser, std::uint8_t* room) : parser_{parser}, room_{room} {}
  std::string_view text_of(ondemand::raw_json_string raw, const Place& place) {
    return require(parser_.unescape(raw, room_), place);
  }
  template <class Value>
  std::string_view text_of(Value& value, const Place& place) {
    return text_of(require(value.get_raw_json_string(), place), place);
  }

 private:
  const ondemand::parser& parser_;
  std::uint8_t* room_;
};

/// One call of decode(): walks the text once, from its first byte to its last.
class Decoder {
 public:
  Decoder(ondemand::document& document, std::string_view text, Unescaper strings, const CurrencyTable& currencies,
          int max_depth)
      : document_{document},
        end_{text.data() + text.size()},
        strings_{strings},
        currencies_{currencies},
        max_depth_{max_depth} {}

  void read_object(ondemand::object object, const Table& table, void* out, const Place& place);
  /// Any JSON, checked to its last token.
  void check_value(ondemand::value value, const Place& place);
  void check_object(ondemand::object object, const Place& place);
  void check_list(ondemand::array list, const Place& place);

 private:
  std::size_t find_field(ondemand::field& field, const Table& table, std::size_t expected, const Place& place);
  void require_fields(const Table& table, const FieldSet& present, const Place& place) const;
  void read_value(ondemand::value value, const Kind& kind, const Attributes& attributes, void* out, const Place& place);
  void read_leaf(ondemand::value& value, const Kind& kind, const Attributes& attributes, void* out, const Place& place);
  void read_list(ondemand::array list, const Kind& kind, const Attributes& attributes, void* out, const Place& place);
  void read_money(ondemand::object object, Money& out, const Place& place);
  void read_json(ondemand::value value, std::string& out, const Place& place);
  void check_depth(const Place& place) const {
    if (place.depth() > max_depth_) {
      place.fail(base_reasons.json_too_deep,
                 "Objects and lists lie deeper than " + std::to_string(max_depth_) + " levels.");
    }
  }

  ondemand::document& document_;
  const char* end_;
  Unescaper strings_;
  const CurrencyTable& currencies_;
  int max_depth_;
};

void require_token(ondemand::value& value, Token wanted, const Kind& kind, const Place& place) {
  const Token token = kind_of_token(value.raw_json_token());
  if (token == wanted) return;
  if (token == Token::none) place.fail(base_reasons.json_malformed, "Not valid JSON.");
  place.fail(base_reasons.json_wrong_type,
             "Must be " + std::string{expected_form(kind)} + ", not " + std::string{describe(token)} + ".");
}

void Decoder::read_object(ondemand::object object, const Table& table, void* out, const Place& place) {
  check_depth(place);
  if (table.fields.size() > FieldSet::capacity) throw Error{base_reasons.field_too_many, "Too many fields."};
  FieldSet seen;
  FieldSet present;
  std::size_t expected = 0;
  for (auto entry : object) {
    ondemand::field field = require(std::move(entry), place);
    const std::size_t index = find_field(field, table, expected, place);
    const Field& member = table.fields[index];
    const Place member_place = place.field(member.name);
    if (seen.contains(index)) member_place.fail(base_reasons.json_duplicate_field, "Stands there twice.");
    seen.add(index);
    expected = index + 1;

    ondemand::value value = field.value();
    if (member.kind->shape != Shape::json && is_null(value.raw_json_token())) continue;
    read_value(value, *member.kind, member.attributes, member.in(out), member_place);
    present.add(index);
  }
  require_fields(table, present, place);
}

/// Fields mostly come in the order of the table, and then one comparison of the raw bytes finds them.
std::size_t Decoder::find_field(ondemand::field& field, const Table& table, std::size_t expected, const Place& place) {
  const char* raw = field.key().raw();
  if (expected < table.fields.size()) {
    const std::string_view name = table.fields[expected].name;
    const std::string_view rest{raw, static_cast<std::size_t>(end_ - raw)};
    if (rest.size() > name.size() && rest.starts_with(name) && rest[name.size()] == '"') return expected;
  }
  const std::string_view key = strings_.text_of(field.key(), place);
  if (const Field* found = table.find(key)) return static_cast<std::size_t>(found - table.fields.data());

  const std::string_view nearest = nearest_name(table, key);
  std::string message = "There is no field " + quoted(key) + ".";
  if (!nearest.empty()) message += " Did you mean " + quoted(nearest) + "?";
  const std::string shown = quoted(key);
  place.field(std::string_view{shown}.substr(1, shown.size() - 2)).fail(base_reasons.json_unknown_field, message);
}

void Decoder::require_fields(const Table& table, const FieldSet& present, const Place& place) const {
  for (std::size_t i = 0; i < table.fields.size(); ++i) {
    const Field& field = table.fields[i];
    if (field.is_required() && !present.contains(i)) {
      place.field(field.name).fail(base_reasons.json_missing_field, "Is required.");
    }
  }
}

void Decoder::read_value(ondemand::value value, const Kind& kind, const Attributes& attributes, void* out,
                         const Place& place) {
  switch (kind.shape) {
    case Shape::optional:
      return read_value(value, *kind.element, attributes, kind.emplace(out), place);
    case Shape::object:
      require_token(value, Token::object, kind, place);
      return read_object(require(value.get_object(), place), kind.table(), out, place);
    case Shape::list:
      require_token(value, Token::list, kind, place);
      return read_list(require(value.get_array(), place), kind, attributes, out, place);
    case Shape::money:
      require_token(value, Token::object, kind, place);
      return read_money(require(value.get_object(), place), *static_cast<Money*>(out), place);
    case Shape::json:
      return read_json(value, static_cast<Json*>(out)->text, place);
    default:
      return read_leaf(value, kind, attributes, out, place);
  }
}

void Decoder::read_leaf(ondemand::value& value, const Kind& kind, const Attributes& attributes, void* out,
                        const Place& place) {
  const bool is_decimal = kind.shape == Shape::decimal || kind.shape == Shape::percent;
  const bool is_unquoted = is_decimal && kind_of_token(value.raw_json_token()) == Token::number;
  if (kind.shape == Shape::boolean) {
    require_token(value, Token::boolean, kind, place);
    *static_cast<bool*>(out) = value.raw_json_token().front() == 't';
  } else if (kind.shape == Shape::integer || kind.shape == Shape::id || is_unquoted) {
    require_token(value, Token::number, kind, place);
    const std::string_view digits = trimmed(value.raw_json_token());
    if (digits.find_first_of(".eE") != std::string_view::npos) {  // a float, in other languages
      place.fail(base_reasons.json_wrong_type,
                 "Must be " + std::string{expected_form(kind)} + ", without point or exponent.");
    }
    place.blame([&] {
      is_decimal ? parse_text(kind, digits, out, currencies_) : parse_integer(kind, attributes, digits, out);
    });
  } else {
    require_token(value, Token::string, kind, place);
    const std::string_view text = strings_.text_of(value, place);
    place.blame([&] { parse_text(kind, text, out, currencies_); });
  }
}

void Decoder::read_list(ondemand::array list, const Kind& kind, const Attributes& attributes, void* out,
                        const Place& place) {
  check_depth(place);
  Attributes of_element = attributes;
  of_element.min = of_element.max = std::nullopt;  // those of the field count its elements
  std::size_t index = 0;
  kind.clear(out);
  for (auto entry : list) {
    ondemand::value value = require(std::move(entry), place);
    read_value(value, *kind.element, of_element, kind.emplace(out), place.element(index));
    ++index;
  }
  place.blame([&] { check_limits(kind, attributes, static_cast<std::int64_t>(index)); });
}

void Decoder::read_money(ondemand::object object, Money& out, const Place& place) {
  wire::Money money;
  read_object(object, table_of<wire::Money>(), &money, place);
  place.field("amount").blame([&] { out = Money::parse(money.amount, money.currency); });
}

void Decoder::read_json(ondemand::value value, std::string& out, const Place& place) {
  const std::string_view first_token = trimmed(value.raw_json_token());
  check_value(value, place);
  if (first_token[0] != '{' && first_token[0] != '[') {
    out.assign(first_token);
    return;
  }
  // The next token is the comma or bracket after the value, since every value here stands in an object or list.
  const char* next = require(document_.current_location(), place);
  out.assign(trimmed({first_token.data(), static_cast<std::size_t>(next - first_token.data())}));
}

void Decoder::check_value(ondemand::value value, const Place& place) {
  switch (kind_of_token(value.raw_json_token())) {
    case Token::object:
      return check_object(require(value.get_object(), place), place);
    case Token::list:
      return check_list(require(value.get_array(), place), place);
    case Token::string:
      if (!is_utf8(strings_.text_of(value, place)))
        place.fail(base_reasons.json_malformed, "Half of a surrogate pair.");
      return;
    case Token::number:
    case Token::boolean:
    case Token::null:
      return;
    case Token::none:
      place.fail(base_reasons.json_malformed, "Not valid JSON.");
  }
}

void Decoder::check_object(ondemand::object object, const Place& place) {
  check_depth(place);
  for (auto entry : object) {
    ondemand::field field = require(std::move(entry), place);
    const std::string_view key = strings_.text_of(field.key(), place);
    if (!is_utf8(key)) place.fail(base_reasons.json_malformed, "Half of a surrogate pair.");
    check_value(field.value(), place.field(key));
  }
}

void Decoder::check_list(ondemand::array list, const Place& place) {
  check_depth(place);
  std::size_t index = 0;
  for (auto entry : list) check_value(require(std::move(entry), place), place.element(index++));
}

/// Whether an object or list ends before the text does. Asked only about a text that simdjson refused as a whole.
bool ends_early(std::string_view text) {
  int depth = 0;
  bool is_in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_in_string) {
      if (c == '\\') ++i;
      is_in_string = c != '"';
      continue;
    }
    is_in_string = c == '"';
    if (c == '{' || c == '[') ++depth;
    if ((c == '}' || c == ']') && --depth == 0) return text.find_first_not_of(white_space, i + 1) != text.npos;
  }
  return false;
}

[[noreturn]] void fail_trailing() {
  Place{}.fail(base_reasons.json_trailing_bytes, "Something follows the JSON value; one call takes one value.");
}

}  // namespace

struct JsonReader::State {
  JsonLimits limits;
  ondemand::parser parser;
  std::vector<char> buffer;
  std::vector<std::uint8_t> strings;  // room for those of a text in the buffer
  std::string_view text;

  /// Copies the text to where simdjson may read past its end, and finds its tokens.
  ondemand::document open(std::string_view json) {
    if (json.size() > limits.bytes) {
      Place{}.fail(base_reasons.json_too_large,
                   "The JSON text is larger than " + std::to_string(limits.bytes) + " bytes.");
    }
    if (buffer.size() < json.size() + simdjson::SIMDJSON_PADDING) {
      const std::size_t size = std::max<std::size_t>(json.size() * 2, 4096) + simdjson::SIMDJSON_PADDING;
      strings.resize(size + simdjson::SIMDJSON_PADDING);
      buffer.resize(size);
    }
    const auto end = std::copy(json.begin(), json.end(), buffer.begin());
    // On-Demand looks one token past the end of a text that lacks brackets: it must not find an older text there.
    std::fill_n(end, simdjson::SIMDJSON_PADDING, '\0');
    text = {buffer.data(), json.size()};
    return require(parser.iterate(simdjson::padded_string_view{text, buffer.size()}), Place{});
  }

  Unescaper unescaper() { return {parser, strings.data()}; }

  void give_memory_back() {
    if (buffer.size() <= kept_bytes) return;
    parser = ondemand::parser{};
    buffer = {};
    strings = {};
  }

  void check_end(ondemand::document& document) const {
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) fail_trailing();
  }

  template <class T>
  T require_container(simdjson::simdjson_result<T>&& answer) const {
    if (answer.error() != simdjson::SUCCESS && ends_early(text)) fail_trailing();
    return require(std::move(answer), Place{});
  }

  void check_scalar(ondemand::document& document);
};

/// A whole text that is one string, number or word.
void JsonReader::State::check_scalar(ondemand::document& document) {
  const std::string_view token = trimmed(require(document.raw_json_token(), Place{}));
  const Token kind = kind_of_token(token);
  if (kind == Token::none) Place{}.fail(base_reasons.json_malformed, "Not valid JSON.");
  if (kind == Token::string && !is_utf8(unescaper().text_of(document, Place{}))) {
    Place{}.fail(base_reasons.json_malformed, "Half of a surrogate pair.");
  }
  const char* end = token.data() + token.size();
  const auto left = static_cast<std::size_t>(text.data() + text.size() - end);
  if (std::string_view{end, left}.find_first_not_of(white_space) != std::string_view::npos) fail_trailing();
}

JsonReader::JsonReader(JsonLimits limits) : state_{std::make_unique<State>()} { state_->limits = limits; }
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;
JsonReader::~JsonReader() = default;

void JsonReader::decode(std::string_view json, const Table& table, void* out, const CurrencyTable& currencies) {
  {
    ondemand::document document = state_->open(json);
    const Token token = kind_of_token(require(document.raw_json_token(), Place{}));
    if (token == Token::none) Place{}.fail(base_reasons.json_malformed, "Not valid JSON.");
    if (token != Token::object) {
      Place{}.fail(base_reasons.json_wrong_type, "Must be an object, not " + std::string{describe(token)} + ".");
    }
    const auto object = state_->require_container(document.get_object());
    Decoder{document, state_->text, state_->unescaper(), currencies, state_->limits.depth}.read_object(object, table,
                                                                                                       out, Place{});
    state_->check_end(document);
  }
  state_->give_memory_back();
}

bool JsonReader::accepts(std::string_view json) {
  try {
    ondemand::document document = state_->open(json);
    Decoder decoder{document, state_->text, state_->unescaper(), CurrencyTable::iso(), state_->limits.depth};
    switch (kind_of_token(require(document.raw_json_token(), Place{}))) {
      case Token::object:
        decoder.check_object(state_->require_container(document.get_object()), Place{});
        state_->check_end(document);
        return true;
      case Token::list:
        decoder.check_list(state_->require_container(document.get_array()), Place{});
        state_->check_end(document);
        return true;
      default:
        state_->check_scalar(document);
        return true;
    }
  } catch (const Error&) {
    return false;
  }
}

void decode(std::string_view json, const Table& table, void* out, const CurrencyTable& currencies) {
  JsonReader{}.decode(json, table, out, currencies);
}

bool is_valid_json(std::string_view json) { return JsonReader{}.accepts(json); }

}  // namespace billhook
