// A scenario told to the C interface.
#include <stdexcept>

#include "base/json.hpp"
#include "billhook.h"
#include "tests/scenarios/caller.hpp"
#include "tests/scenarios/row_json.hpp"

namespace billhook::test {

namespace {

billhook_text text(std::string_view view) { return {view.data(), view.size()}; }
std::string_view view(billhook_text text) { return {text.data, text.size}; }

/// The JSON of a reply, which is freed.
std::string take(billhook_reply* reply) {
  std::string json{view(billhook_reply_json(reply))};
  billhook_reply_free(reply);
  return json;
}

void require(billhook_status status, billhook_reply* why) {
  if (status != BILLHOOK_OK) throw std::runtime_error{take(why)};
}

void tell_time(void* user, billhook_text, billhook_text, billhook_answer* answer) {
  const std::string json = "{\"now\":\"" + static_cast<Timestamp*>(user)->to_string() + "\"}";
  billhook_answer_json(answer, text(json));
}

struct OnePort {
  PortAnswer said;
  const void*& first_thrown;
};

void answer_call(void* user, billhook_text, billhook_text, billhook_answer* answer) {
  auto& [said, first_thrown] = *static_cast<OnePort*>(user);
  if (said.kind == PortAnswer::Kind::reply) {
    billhook_answer_json(answer, text(said.text));
    return;
  }
  if (said.kind == PortAnswer::Kind::exception) {
    if (first_thrown == nullptr) first_thrown = user;
    billhook_answer_host_error(answer, user, text(said.text));
    return;
  }
  std::string error = R"({"code":"unavailable","reason":"port.down","message":)";
  write_string(said.text, error);
  error += '}';
  billhook_answer_error(answer, text(error));
}

void forget_answer(void* user) { delete static_cast<OnePort*>(user); }

int take_report(void* user, std::int64_t, std::int64_t, billhook_text, billhook_answer* answer) {
  try {
    return static_cast<Progress*>(user)->report() ? 0 : 1;
  } catch (const std::exception& error) {
    billhook_answer_host_error(answer, user, text(error.what()));
    return 0;
  }
}

class CCaller final : public Caller {
 public:
  CCaller(std::string path, Timestamp now, std::string_view options) : path_{std::move(path)}, now_{now} {
    billhook_reply* why = nullptr;
    require(billhook_open(text(path_), text(options), &book_, &why), why);
    const billhook_port clock{.size = sizeof clock, .user = &now_, .call = tell_time, .destroy = nullptr};
    require(billhook_register_port(book_, text("clock"), &clock, &why), why);
  }
  CCaller(const CCaller&) = delete;
  CCaller& operator=(const CCaller&) = delete;
  ~CCaller() override { billhook_close(book_); }

  void set_clock(Timestamp now) override { now_ = now; }
  void set_port(const std::string& name, const PortAnswer& answer) override {
    const billhook_port port{
        .size = sizeof port, .user = new OnePort{answer, thrown_}, .call = answer_call, .destroy = forget_answer};
    billhook_reply* why = nullptr;
    require(billhook_register_port(book_, text(name), &port, &why), why);
  }
  Said call(const Ask& ask) override {
    billhook_session* session = open_session(ask);
    Progress progress{ask};
    const billhook_call_options options = options_of(ask, progress);
    billhook_reply* reply = nullptr;
    const billhook_status status = billhook_call(session, text(ask.operation), text(ask.request), &options, &reply);
    billhook_session_close(session);
    const bool is_of_progress = billhook_reply_host_error(reply) == &progress;
    return {status != BILLHOOK_OK, take(reply), is_of_progress};
  }
  Said query(const Ask& ask) override;
  std::string work() override {
    billhook_reply* reply = nullptr;
    thrown_ = nullptr;
    const billhook_status status = billhook_work(book_, 0, &reply);
    const void* given = billhook_reply_host_error(reply);
    std::string json = take(reply);
    if (status != BILLHOOK_OK) throw std::runtime_error{json};
    if (given != thrown_) throw std::runtime_error{"The first exception of a port is not what came out of the work."};
    return json;
  }
  Said open(const std::string& location) override {
    billhook_book* book = nullptr;
    billhook_reply* why = nullptr;
    if (billhook_open(text(location), text(""), &book, &why) != BILLHOOK_OK) return {true, take(why)};
    billhook_close(book);
    return {false, "{}"};
  }
  std::unique_ptr<Caller> beside() override { return std::make_unique<CCaller>(path_, now_, R"({"busy_wait_ms":1})"); }

 private:
  billhook_session* open_session(const Ask& ask) {
    const std::string actor = R"({"kind":")" + ask.actor + R"(","id":)" + std::to_string(ask.actor_id) + "}";
    billhook_session* session = nullptr;
    billhook_reply* why = nullptr;
    require(billhook_session_open(book_, text(actor), &session, &why), why);
    return session;
  }
  static billhook_call_options options_of(const Ask& ask, Progress& progress) {
    billhook_call_options options = {};
    options.size = sizeof options;
    options.idempotency_key = text(ask.key);
    options.flags = ask.dry_run ? BILLHOOK_DRY_RUN : 0;
    options.progress = progress.is_wanted() ? take_report : nullptr;
    options.user = &progress;
    return options;
  }

  std::string path_;
  Timestamp now_;
  billhook_book* book_ = nullptr;
  const void* thrown_ = nullptr;  // the first exception of a port in the last work
};

Said CCaller::query(const Ask& ask) {
  billhook_session* session = open_session(ask);
  billhook_cursor* cursor = nullptr;
  billhook_reply* why = nullptr;
  billhook_status status = billhook_query(session, text(ask.operation), text(ask.request), nullptr, &cursor, &why);
  billhook_session_close(session);
  RowJson rows;
  const billhook_batch* batch = nullptr;
  while (status == BILLHOOK_OK && (status = billhook_cursor_next(cursor, 0, &batch, &why)) == BILLHOOK_OK) {
    if (batch == nullptr) break;
    std::vector<ColumnView> views;
    for (std::int64_t i = 0; i < batch->column_count; ++i) {
      const billhook_column& column = *batch->columns[i];
      views.push_back({view(column.name), column.format, column.validity, column.offsets, column.values});
    }
    rows.add(views, batch->rows);
  }
  billhook_cursor_close(cursor);
  if (status != BILLHOOK_OK) return {true, take(why)};
  return {false, rows.summary()};
}

}  // namespace

std::unique_ptr<Caller> c_caller(const std::string& book, Timestamp now) {
  return std::make_unique<CCaller>(book, now, R"({"create":true})");
}

}  // namespace billhook::test
