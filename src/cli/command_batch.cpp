// billhook batch: an operation for every line of standard input, a line of output for each.
#include <algorithm>
#include <istream>
#include <optional>
#include <ostream>

#include "base/json.hpp"
#include "cli/open_book.hpp"
#include "cli/progress_bar.hpp"

namespace billhook::cli {
namespace {

struct BatchLine {
  Text<100> op;
  std::optional<Json> request;
  std::optional<Text<200>> key;

  template <class V>
  static constexpr void fields(V&& v) {
    v("op", &BatchLine::op, {.doc = "The operation."});
    v("request", &BatchLine::request, {.doc = "Its request; {} when left out."});
    v("key", &BatchLine::key, {.doc = "Idempotency key."});
  }
};

class Batch {
 public:
  explicit Batch(Session& session) : session_{session} {}

  /// The answer to a line, without a line break. Valid until the next call.
  const std::string& answer(std::string_view line);
  /// That of the line that went worst.
  ExitCode exit_code() const { return worst_; }

 private:
  Session& session_;
  JsonReader reader_;
  CallOptions options_;
  std::string reply_;
  std::string answer_;
  ExitCode worst_ = ExitCode::done;
};

const std::string& Batch::answer(std::string_view line) {
  try {
    const auto call = reader_.decode<BatchLine>(line);
    options_.idempotency_key = call.key ? call.key->str() : std::string{};
    session_.call_json(call.op, call.request ? std::string_view{call.request->text} : "{}", reply_, options_);
    answer_.assign(R"({"ok":true,"reply":)").append(reply_);
  } catch (const Error& error) {
    worst_ = std::max(worst_, exit_code_of(error.code));
    answer_.assign(R"({"ok":false,"error":)").append(to_json(error));
  }
  answer_ += '}';
  return answer_;
}

}  // namespace

ExitCode call_batch(const Arguments& arguments, Streams& streams) {
  OpenBook book{arguments, streams};
  Batch batch{book.session()};
  // On a screen full of replies a bar would only be in the way.
  ProgressBar bar{streams.err, streams.err_terminal};
  const bool shows_progress = !streams.out_terminal.is_terminal;
  std::int64_t lines = 0;
  std::string line;
  while (std::getline(streams.in, line)) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    streams.out << batch.answer(line) << '\n';
    // Whoever waits for this answer before asking on must get it; with more lines at hand nobody waits.
    if (streams.in.rdbuf()->in_avail() <= 0) streams.out.flush();
    if (shows_progress) bar.show(++lines, 0, "lines");
  }
  return batch.exit_code();
}

}  // namespace billhook::cli
