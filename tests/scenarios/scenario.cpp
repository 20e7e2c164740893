#include "tests/scenarios/scenario.hpp"

#include <boost/json.hpp>
#include <boost/json/src.hpp>  // the library has no other home

#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "billhook/base/error.hpp"
#include "billhook/engine/book.hpp"
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

/// Answers every call alike: with its reply, or with its failure.
class OnePort final : public Port {
 public:
  explicit OnePort(const json::value& answer) : answer_(answer) {}  // braces would make a list of it
  std::string call(std::string_view, std::string_view) override {
    if (answer_.is_object()) return text_of(answer_);
    throw Error{ErrorCode::unavailable, "port.down", std::string{answer_.as_string()}};
  }

 private:
  json::value answer_;
};

class Play {
 public:
  explicit Play(const json::object& scenario) : clock_{std::make_shared<FixedClock>(time_of(scenario.at("clock")))} {
    for (const json::value& step : scenario.at("steps").as_array()) take(step.as_object());
  }

  ScenarioOutcome outcome;

 private:
  static Timestamp time_of(const json::value& text) { return Timestamp::parse(std::string{text.as_string()}); }

  void take(const json::object& step) {
    ++outcome.steps;
    if (const json::value* now = step.if_contains("now")) clock_->set(time_of(*now));
    if (step.contains("work")) return work(step);
    if (step.contains("op")) call(step);
  }

  void call(const json::object& step) {
    const std::string operation{step.at("op").as_string()};
    const json::value* request = step.if_contains("request");
    CallOptions options;
    if (const json::value* key = step.if_contains("key")) options.idempotency_key = std::string{key->as_string()};
    options.dry_run = step.contains("dry_run") && step.at("dry_run").as_bool();
    try {
      const std::string reply =
          book_.session(actor_of(step))
              .call_json(operation, request == nullptr ? "{}" : text_of(filled_in(*request)), options);
      const json::value value = json::parse(reply);
      if (step.contains("error")) {
        report(operation, {"reply is " + reply + ", not an error"});
      } else if (const json::value* expected = step.if_contains("reply")) {
        compare(operation, "reply", *expected, value);
      }
      if (const json::value* name = step.if_contains("save")) saved_[std::string{name->as_string()}] = value;
    } catch (const Error& error) {
      const std::string text = to_json(error);
      const json::value* expected = step.if_contains("error");
      if (expected == nullptr) return report(operation, {"error is " + text + ", not a reply"});
      compare(operation, "error", *expected, json::parse(text));
    }
  }

  void work(const json::object& step) {
    if (const json::value* ports = step.if_contains("ports")) {
      for (const auto& [name, answer] : ports->as_object()) book_.set_port(name, std::make_shared<OnePort>(answer));
    }
    const Book::Work did = book_.work();
    compare("work", "work", step.at("work"),
            json::object{{"done", did.done}, {"failed", did.failed}, {"dead", did.dead}, {"waiting", did.waiting}});
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

  Actor actor_of(const json::object& step) const {
    if (!step.contains("as")) return Actor::system();
    const std::string as{step.at("as").as_string()};
    const std::size_t colon = as.find(':');
    if (colon == std::string::npos) return Actor::system();
    const json::value id = filled_in(json::string{as.substr(colon + 1)});
    const std::int64_t number = id.is_string() ? std::stoll(std::string{id.get_string()}) : id.as_int64();
    if (as.starts_with("staff:")) return Actor::staff({number});
    if (as.starts_with("client:")) return Actor::client({number});
    return Actor::system({number});
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
    if (found == saved_.end()) throw std::runtime_error{"nothing is saved as " + std::string{path}};
    if (dot == std::string_view::npos) return found->second;
    std::string pointer = "/" + std::string{path.substr(dot + 1)};
    for (char& c : pointer) c = c == '.' ? '/' : c;
    return found->second.at_pointer(pointer);
  }

  tests::TemporaryDirectory directory_;
  std::shared_ptr<FixedClock> clock_;
  Book book_ = Book::create(directory_.file("book.db"), {.clock = clock_});
  std::map<std::string, json::value, std::less<>> saved_;
};

}  // namespace

ScenarioOutcome play_scenario(const std::string& json_text) { return Play{json::parse(json_text).as_object()}.outcome; }

}  // namespace billhook::test
