// A scenario told to the C++ interface.
#include "tests/scenarios/caller.hpp"
#include "tests/scenarios/row_json.hpp"

namespace billhook::test {

namespace {

class OnePort final : public Port {
 public:
  explicit OnePort(PortAnswer answer) : answer_{std::move(answer)} {}
  std::string call(std::string_view, std::string_view) override {
    if (answer_.kind == PortAnswer::Kind::error) throw Error{ErrorCode::unavailable, "port.down", answer_.text};
    if (answer_.kind == PortAnswer::Kind::exception) throw std::runtime_error{answer_.text};
    return answer_.text;
  }

 private:
  PortAnswer answer_;
};

Actor actor_of(const Ask& ask) {
  if (ask.actor == "staff") return Actor::staff({ask.actor_id});
  if (ask.actor == "client") return Actor::client({ask.actor_id});
  return Actor::system({ask.actor_id});
}

CallOptions options_of(const Ask& ask, Progress& progress) {
  CallOptions options{.idempotency_key = ask.key, .dry_run = ask.dry_run};
  if (!progress.is_wanted()) return options;
  options.progress = [&progress](std::int64_t, std::int64_t, std::string_view) { return progress.report(); };
  return options;
}

template <class Work>
Said said(const Work& work) {
  try {
    return {false, work()};
  } catch (const Error& error) {
    const bool is_of_progress = error.code == ErrorCode::host_error && error.reason == "progress.failed";
    return {true, to_json(error), is_of_progress};
  }
}

class CppCaller final : public Caller {
 public:
  CppCaller(std::string path, const std::shared_ptr<FixedClock>& clock, Book book)
      : path_{std::move(path)}, clock_{clock}, book_{std::move(book)} {}

  void set_clock(Timestamp now) override { clock_->set(now); }
  void set_port(const std::string& name, const PortAnswer& answer) override {
    book_.set_port(name, std::make_shared<OnePort>(answer));
  }
  Said call(const Ask& ask) override {
    Progress progress{ask};
    return said(
        [&] { return book_.session(actor_of(ask)).call_json(ask.operation, ask.request, options_of(ask, progress)); });
  }
  Said query(const Ask& ask) override {
    Progress progress{ask};
    return said([&] {
      Cursor cursor = book_.session(actor_of(ask)).query(ask.operation, ask.request, options_of(ask, progress));
      RowJson rows;
      rows.add(views(cursor.shape()), 0);
      while (const Batch* batch = cursor.next()) rows.add(views(*batch), batch->rows);
      return rows.summary();
    });
  }
  std::string work() override {
    const Book::Work did = book_.work();
    return "{\"done\":" + std::to_string(did.done) + ",\"failed\":" + std::to_string(did.failed) +
           ",\"dead\":" + std::to_string(did.dead) + ",\"waiting\":" + std::to_string(did.waiting) + "}";
  }
  Said open(const std::string& location) override {
    return said([&] {
      Book::open(location);
      return "{}";
    });
  }
  std::unique_ptr<Caller> beside() override {
    Book book = Book::open(path_, {.busy_wait_ms = 1, .clock = clock_});
    return std::make_unique<CppCaller>(path_, clock_, std::move(book));
  }

 private:
  static std::vector<ColumnView> views(const Batch& batch) {
    std::vector<ColumnView> views;
    for (const Column& column : batch.columns) {
      views.push_back({column.name, column.format, column.validity.empty() ? nullptr : column.validity.data(),
                       column.offsets.data(), column.values.data()});
    }
    return views;
  }

  std::string path_;
  std::shared_ptr<FixedClock> clock_;
  Book book_;
};

}  // namespace

std::unique_ptr<Caller> cpp_caller(const std::string& book, Timestamp now) {
  const auto clock = std::make_shared<FixedClock>(now);
  return std::make_unique<CppCaller>(book, clock, Book::create(book, {.clock = clock}));
}

}  // namespace billhook::test
