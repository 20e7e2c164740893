#include "engine/job_rules.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "base/utf8.hpp"
#include "billhook/base/error.hpp"
#include "engine/job.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

namespace {

std::string start_with_key(std::string_view key) {
  std::string json = "{\"key\":";
  write_string(key, json);
  return json;
}

std::string_view without_leading_space(std::string_view json) {
  json.remove_prefix(std::min(json.find_first_not_of(" \t\r\n"), json.size()));
  return json;
}

}  // namespace

JobState next_state(JobState from, JobStep step) {
  if (const auto to = follow(job_arrows, from, step)) return *to;
  const JobArrow& arrow = arrow_of(job_arrows, step);
  throw Error{*arrow.refusal, "A job that is " + std::string{name_of(from)} + " " + std::string{arrow.words} + "."};
}

std::int64_t retry_delay(std::int32_t failed_attempts) {
  constexpr std::int64_t first = 60;
  constexpr std::int64_t day = 86'400;
  constexpr std::int32_t doublings_within_a_day = 11;
  const std::int32_t doublings = std::clamp(failed_attempts - 1, 0, doublings_within_a_day);
  return std::min(first << doublings, day);
}

std::string_view port_of(std::string_view operation) { return operation.substr(0, operation.find('.')); }

std::string_view request_without_key(std::string& json, std::string_view key) {
  const std::string first = start_with_key(key);
  const std::size_t rest = first.size();
  if (!json.starts_with(first)) {
    throw Error{reasons.job_no_key, "The request of a port call begins with its key."};
  }
  if (json[rest] == '}') return "{}";
  json[rest] = '{';  // in place of the comma
  return std::string_view{json}.substr(rest);
}

std::string request_with_key(std::string_view request, std::string_view key) {
  std::string_view members = without_leading_space(without_leading_space(request).substr(1));
  std::string json = start_with_key(key);
  if (members.front() != '}') json += ',';
  json += members;
  return json;
}

std::string printable(std::string_view text) {
  constexpr int longest = 1000;
  std::string shown;
  for (int characters = 0; !text.empty() && characters < longest; ++characters) {
    const std::string_view rest = text;
    const char32_t character = take_character(text);
    const bool is_control = character < 0x20 || (character >= 0x7F && character < 0xA0);
    if (character == not_utf8 || is_control) {
      shown += '?';
    } else {
      shown += rest.substr(0, rest.size() - text.size());
    }
  }
  return shown;
}

}  // namespace billhook::engine
