// billhook run and billhook work: the daily run, and the jobs that wait for the host's ports.
#include <algorithm>
#include <memory>
#include <ostream>

#include "base/json.hpp"
#include "cli/figures.hpp"
#include "cli/open_book.hpp"

namespace billhook::cli {
namespace {

/// Stands in for the host's mailer and provisioner: writes down what it is asked and says that it is done.
class PrintingPort final : public Port {
 public:
  explicit PrintingPort(std::ostream& out) : out_{out} {}

  std::string call(std::string_view operation, std::string_view request) override {
    std::string line = R"({"operation":)";
    write_string(operation, line);
    line.append(R"(,"request":)").append(request).append("}\n");
    out_ << line << std::flush;  // before the job counts as done
    return "{}";
  }

 private:
  std::ostream& out_;
};

struct WorkReport {
  std::int64_t done = 0;
  std::int64_t failed = 0;
  std::int64_t dead = 0;
  std::int64_t waiting = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("done", &WorkReport::done, {.doc = "Delivered."});
    v("failed", &WorkReport::failed, {.doc = "Will be tried again."});
    v("dead", &WorkReport::dead, {.doc = "Gave up; job.list shows them."});
    v("waiting", &WorkReport::waiting, {.doc = "Due, but there is nobody to deliver them to."});
  }
};

/// Everything that is due, some at a time.
WorkReport deliver_all(Book& book) {
  constexpr std::int64_t at_a_time = 1000;
  WorkReport report;
  for (;;) {
    const Book::Work work = book.work(at_a_time);
    report.done += work.done;
    report.failed += work.failed;
    report.dead += work.dead;
    report.waiting = work.waiting;
    if (work.done + work.failed + work.dead < at_a_time) return report;
  }
}

}  // namespace

ExitCode run_automation(const Arguments& arguments, Streams& streams) {
  OpenBook book{arguments, streams};
  RequestText request;
  request.add("until", arguments.value("until"));
  book.print("automation.run", book.call("automation.run", request.text()));
  return ExitCode::done;
}

ExitCode deliver_jobs(const Arguments& arguments, Streams& streams) {
  OpenBook book{arguments, streams};
  const bool prints = arguments.has("print");
  if (prints) {
    const auto port = std::make_shared<PrintingPort>(streams.out);
    for (const char* name : {"mailer", "provisioner"}) book.book().set_port(name, port);
  }
  const WorkReport report = deliver_all(book.book());
  // With --print standard output belongs to the jobs.
  std::ostream& out = prints ? streams.err : streams.out;
  if (arguments.output == Output::json) {
    out << encode(report) << '\n';
    return ExitCode::done;
  }
  out << count_text(report.done) << " delivered, " << count_text(report.failed) << " to be tried again, "
      << count_text(report.dead) << " given up, " << count_text(report.waiting) << " waiting for a host.\n";
  return ExitCode::done;
}

}  // namespace billhook::cli
