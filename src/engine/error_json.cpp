#include "base/json.hpp"
#include "billhook/engine/session.hpp"

namespace billhook {

std::string to_json(const Error& error) {
  std::string json = "{\"code\":";
  write_string(to_string(error.code), json);
  json += ",\"reason\":";
  write_string(error.reason, json);
  json += ",\"message\":";
  write_string(error.message, json);
  json += ",\"fields\":[";
  for (const Error::Field& field : error.fields) {
    if (json.back() != '[') json += ',';
    json += "{\"path\":";
    write_string(field.path, json);
    json += ",\"message\":";
    write_string(field.message, json);
    json += '}';
  }
  json += "]}";
  return json;
}

}  // namespace billhook
