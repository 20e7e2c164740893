// A scenario told to the C++ interface.
#include "tests/scenarios/caller.hpp"
#include "tests/scenarios/row_json.hpp"

namespace billhook::test {

namespace {

class OnePort final : public Port {
 public:
  explicit OnePort(PortAnswer answer) : answer_{std::move(answer)} {}
  std::string call(std::string_view, std::string_view) override {
    if (answer_.fails) throw Error{ErrorCode::unavailable, "port.down", answer_.text};
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

CallOptions options_of(const Ask& ask, std::int64_t& reports) {
  CallOptions options{.idempotency_key = ask.key, .dry_run = ask.dry_run};
  if (ask.cancel_at == 0) return options;
  options.progress = [&reports, stop = ask.cancel_at](std::int64_t, std::int64_t, std::string_view) {
    return ++reports < stop;
  };
  return options;
}

template <class Work>
Said said(const Work& work) {
  try {
    return {false, work()};
  } catch (const Error& error) {
    return {true, to_json(error)};
  }
}

class CppCaller final : public Caller {
 public:
  CppCaller(const std::string& book, Timestamp now)
      : clock_{std::make_shared<FixedClock>(now)}, book_{Book::create(book, {.clock = clock_})} {}

  void set_clock(Timestamp now) override { clock_->set(now); }
  void set_port(const std::string& name, const PortAnswer& answer) override {
    book_.set_port(name, std::make_shared<OnePort>(answer));
  }
  Said call(const Ask& ask) override {
    std::int64_t reports = 0;
    return said(
        [&] { return book_.session(actor_of(ask)).call_json(ask.operation, ask.request, options_of(ask, reports)); });
  }
  Said query(const Ask& ask) override {
    std::int64_t reports = 0;
    return said([&] {
      Cursor cursor = book_.session(actor_of(ask)).query(ask.operation, ask.request, options_of(ask, reports));
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

 private:
  static std::vector<ColumnView> views(const Batch& batch) {
    std::vector<ColumnView> views;
    for (const Column& column : batch.columns) {
      views.push_back({column.name, column.format, column.validity.empty() ? nullptr : column.validity.data(),
                       column.offsets.data(), column.values.data()});
    }
    return views;
  }

  std::shared_ptr<FixedClock> clock_;
  Book book_;
};

}  // namespace

std::unique_ptr<Caller> cpp_caller(const std::string& book, Timestamp now) {
  return std::make_unique<CppCaller>(book, now);
}

}  // namespace billhook::test
