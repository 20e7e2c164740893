#include "base/json.hpp"
#include "base/utf8.hpp"
#include "billhook/engine/session.hpp"

namespace billhook {

namespace {

/// A path, or the text of a foreign exception, may be anything; JSON is UTF-8.
void write_sound(std::string_view text, std::string& json) {
  if (is_utf8(text)) return write_string(text, json);
  write_string(sound_utf8(text), json);
}

}  // namespace

std::string to_json(const Error& error) {
  std::string json = "{\"code\":";
  write_string(to_string(error.code), json);
  json += ",\"reason\":";
  write_sound(error.reason, json);
  json += ",\"message\":";
  write_sound(error.message, json);
  json += ",\"fields\":[";
  for (const Error::Field& field : error.fields) {
    if (json.back() != '[') json += ',';
    json += "{\"path\":";
    write_sound(field.path, json);
    json += ",\"message\":";
    write_sound(field.message, json);
    json += '}';
  }
  json += "]}";
  return json;
}

}  // namespace billhook
