#include "tests/scenarios/scenario.hpp"

#include <boost/json.hpp>

#include <fstream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string_view>

#include "tests/scenarios/caller.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook::test {

namespace {

namespace json = boost::json;

std::string text_of(const json::value& value) { return json::serialize(value); }

/// What differs between what is expected and what is there; nothing when all is well.
class Comparison {
 public:
  std::vector<std::string> differences;

  void compare(const std::string& path, const json::value& expected, const json::value* actual) {
    if (expected.is_null() && actual == nullptr) return;
    if (actual == nullptr) return differ(path, expected, "missing");
    if (expected == "*") return;
    if (expected.is_object() && actual->is_object()) {
      compare_objects(path, expected.get_object(), actual->get_object());
    } else if (expected.is_array() && actual->is_array()) {
      compare_lists(path, expected.get_array(), actual->get_array());
    } else if (expected != *actual) {
      differ(path, expected, text_of(*actual));
    }
  }

 private:
  void compare_objects(const std::string& path, const json::object& expected, const json::object& actual) {
    for (const auto& [name, value] : expected) {
      if (name != "...") compare(path + "." + std::string{name}, value, actual.if_contains(name));
    }
    if (expected.contains("...")) return;
    for (const auto& [name, value] : actual) {
      if (expected.contains(name)) continue;
      differences.push_back(path + "." + std::string{name} + " is " + text_of(value) + ", not expected");
    }
  }

  void compare_lists(const std::string& path, const json::array& expected, const json::array& actual) {
    const bool may_go_on = !expected.empty() && expected.back() == "...";
    const std::size_t count = expected.size() - (may_go_on ? 1 : 0);
    if (may_go_on ? actual.size() < count : actual.size() != count) {
      return differ(path, expected, text_of(actual));
    }
    for (std::size_t i = 0; i < count; ++i) compare(path + "." + std::to_string(i), expected[i], &actual[i]);
  }

  void differ(const std::string& path, const json::value& expected, const std::string& actual) {
    differences.push_back(path + " is " + actual + ", not " + text_of(expected));
  }
};

/// Members sorted by name, no spaces, characters as they are.
void append_canonical(const json::value& value, std::string& out) {
  if (value.is_object()) {
    std::map<std::string_view, const json::value*> sorted;
    for (const auto& [name, member] : value.get_object()) sorted.emplace(name, &member);
    out += '{';
    for (const auto& [name, member] : sorted) {
      if (out.back() != '{') out += ',';
      out += json::serialize(json::string_view{name.data(), name.size()}) + ":";
      append_canonical(*member, out);
    }
    out += '}';
  } else if (value.is_array()) {
    out += '[';
    for (const json::value& element : value.get_array()) {
      if (out.back() != '[') out += ',';
      append_canonical(element, out);
    }
    out += ']';
  } else {
    out += json::serialize(value);
  }
}

class Play {
 public:
  Play(const json::object& scenario, Language language) {
    const Timestamp now = time_of(scenario.at("clock"));
    const std::string book = directory_.file("book.db");
    caller_ = language == Language::cpp ? cpp_caller(book, now) : c_caller(book, now);
    if (const json::value* files = scenario.if_contains("files")) {
      for (const auto& [name, file] : files->as_object()) write_file(std::string{name}, file.as_object());
    }
    for (const json::value& step : scenario.at("steps").as_array()) take(step.as_object());
    read_events();
  }

  ScenarioOutcome outcome;

 private:
  static Timestamp time_of(const json::value& text) { return Timestamp::parse(std::string{text.as_string()}); }

  void write_file(const std::string& name, const json::object& file) {
    std::ofstream out{directory_.file(name), std::ios::binary};
    out << std::string_view{file.at("first").as_string()} << '\n';
    const std::string each{file.at("each").as_string()};
    for (std::int64_t n = 1; n <= file.at("count").as_int64(); ++n) {
      std::string line = each;
      for (std::size_t at = line.find("{n}"); at != std::string::npos; at = line.find("{n}")) {
        line.replace(at, 3, std::to_string(n));
      }
      out << line << '\n';
    }
  }

  void take(const json::object& step) {
    ++outcome.steps;
    if (const json::value* now = step.if_contains("now")) caller_->set_clock(time_of(*now));
    if (step.contains("work")) return work(step);
    if (step.contains("query")) return query(step);
    if (step.contains("open")) return open(step);
    if (step.contains("op")) call(step);
  }

  void open(const json::object& step) {
    const json::value location = filled_in(step.at("open"));
    answered(step, "open", caller_->open(std::string{location.as_string()}));
  }

  void call(const json::object& step) {
    Ask ask = ask_of(step, "op");
    bool is_inside_done = !step.contains("inside");
    if (!is_inside_done) {
      ask.at_first_report = [&] {
        is_inside_done = true;
        const json::object& inside = step.at("inside").as_object();
        const Ask inner = ask_of(inside, "op");
        answered(inside, inner.operation, caller_->beside()->call(inner));
      };
    }
    answered(step, ask.operation, caller_->call(ask));
    if (!is_inside_done) report(ask.operation, {"it reported no progress"});
  }

  void answered(const json::object& step, const std::string& operation, const Said& said) {
    json::value value = json::parse(said.json);
    if (said.is_of_progress) value = {{"code", value.at("code")}, {"message", value.at("message")}};
    write_down(value);
    if (said.is_error) return compare_error(step, operation, value);
    if (step.contains("error")) {
      report(operation, {"reply is " + said.json + ", not an error"});
    } else if (const json::value* expected = step.if_contains("reply")) {
      compare(operation, "reply", *expected, value);
    }
    if (const json::value* name = step.if_contains("save")) saved_[std::string{name->as_string()}] = value;
  }

  void query(const json::object& step) {
    const Ask ask = ask_of(step, "query");
    const Said said = caller_->query(ask);
    const json::value value = json::parse(said.json);
    write_down(value);
    if (said.is_error) return compare_error(step, ask.operation, value);
    if (step.contains("error")) return report(ask.operation, {"there are rows, not an error"});
    compare(ask.operation, "rows", step.at("rows"), value.at("rows"));
  }

  void compare_error(const json::object& step, const std::string& operation, const json::value& error) {
    const json::value* expected = step.if_contains("error");
    if (expected == nullptr) return report(operation, {"error is " + text_of(error) + ", not a reply"});
    compare(operation, "error", *expected, error);
  }

  Ask ask_of(const json::object& step, std::string_view member) const {
    Ask ask{.operation = std::string{step.at(json::string_view{member.data(), member.size()}).as_string()}};
    if (const json::value* request = step.if_contains("request")) ask.request = text_of(filled_in(*request));
    if (const json::value* key = step.if_contains("key")) ask.key = std::string{key->as_string()};
    if (const json::value* dry_run = step.if_contains("dry_run")) ask.dry_run = dry_run->as_bool();
    if (const json::value* report = step.if_contains("cancel_at")) ask.cancel_at = report->as_int64();
    if (const json::value* report = step.if_contains("throw_at")) ask.throw_at = report->as_int64();
    if (const json::value* as = step.if_contains("as")) name_actor(std::string{as->as_string()}, ask);
    return ask;
  }

  void name_actor(const std::string& as, Ask& ask) const {
    const std::size_t colon = as.find(':');
    ask.actor = as.substr(0, colon);
    if (colon == std::string::npos) return;
    const json::value id = filled_in(json::string{as.substr(colon + 1)});
    ask.actor_id = id.is_string() ? std::stoll(std::string{id.get_string()}) : id.as_int64();
  }

  void work(const json::object& step) {
    if (const json::value* ports = step.if_contains("ports")) {
      for (const auto& [name, answer] : ports->as_object()) {
        caller_->set_port(std::string{name}, port_answer(answer));
      }
    }
    const json::value did = json::parse(caller_->work());
    write_down(did);
    compare("work", "work", step.at("work"), did);
  }

  PortAnswer port_answer(const json::value& answer) const {
    if (answer.is_string()) return {PortAnswer::Kind::error, std::string{answer.get_string()}};
    if (const json::value* message = answer.as_object().if_contains("throws")) {
      return {PortAnswer::Kind::exception, std::string{message->as_string()}};
    }
    return {PortAnswer::Kind::reply, text_of(filled_in(answer))};
  }

  void read_events() {
    const Said summary = caller_->call({.operation = "event.summary", .request = R"({"limit":500})"});
    const json::value counts = json::parse(summary.json);
    for (const json::value& row : counts.at("rows").as_array()) {
      const json::object filter{{"name", row.at("name")}, {"limit", 500}};
      const Said page = caller_->call({.operation = "event.list", .request = text_of(filter)});
      const json::value events = json::parse(page.json);
      for (const json::value& event : events.at("items").as_array()) {
        outcome.events.push_back({std::string{event.at("name").as_string()}, text_of(event.at("payload"))});
      }
    }
  }

  void write_down(const json::value& value) {
    append_canonical(value, outcome.transcript);
    outcome.transcript += '\n';
  }

  void compare(const std::string& operation, const std::string& what, const json::value& expected,
               const json::value& actual) {
    Comparison comparison;
    comparison.compare(what, filled_in(expected), &actual);
    report(operation, comparison.differences);
  }

  void report(const std::string& operation, const std::vector<std::string>& differences) {
    for (const std::string& difference : differences) {
      outcome.differences.push_back("step " + std::to_string(outcome.steps) + ", " + operation + ": " + difference);
    }
  }

  /// A copy in which texts that name saved values are those values.
  json::value filled_in(const json::value& value) const {
    if (value.is_string() && value.get_string().starts_with('$'))
      return saved(std::string_view{value.get_string()}.substr(1));
    json::value filled = value;
    if (filled.is_object()) {
      for (auto&& member : filled.get_object()) member.value() = filled_in(member.value());
    } else if (filled.is_array()) {
      for (json::value& element : filled.get_array()) element = filled_in(element);
    }
    return filled;
  }

  json::value saved(std::string_view path) const {
    const std::size_t dot = path.find('.');
    const auto found = saved_.find(path.substr(0, dot));
    if (path.starts_with("files.")) return json::value(directory_.file(std::string{path.substr(dot + 1)}));
    if (found == saved_.end()) throw std::runtime_error{"nothing is saved as " + std::string{path}};
    if (dot == std::string_view::npos) return found->second;
    std::string pointer = "/" + std::string{path.substr(dot + 1)};
    for (char& c : pointer) c = c == '.' ? '/' : c;
    return found->second.at_pointer(pointer);
  }

  tests::TemporaryDirectory directory_;
  std::unique_ptr<Caller> caller_;
  std::map<std::string, json::value, std::less<>> saved_;
};

}  // namespace

ScenarioOutcome play_scenario(const std::string& json_text, Language language) {
  return Play{json::parse(json_text).as_object(), language}.outcome;
}

}  // namespace billhook::test
