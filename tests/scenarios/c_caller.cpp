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

void answer_call(void* user, billhook_text, billhook_text, billhook_answer* answer) {
  const auto& said = *static_cast<PortAnswer*>(user);
  if (!said.fails) {
    billhook_answer_json(answer, text(said.text));
    return;
  }
  std::string error = R"({"code":"unavailable","reason":"port.down","message":)";
  write_string(said.text, error);
  error += '}';
  billhook_answer_error(answer, text(error));
}

void forget_answer(void* user) { delete static_cast<PortAnswer*>(user); }

/// Counts the reports of progress down; at 0 it asks to stop.
int count_down(void* user, std::int64_t, std::int64_t, billhook_text, billhook_answer*) {
  return --*static_cast<std::int64_t*>(user) == 0 ? 1 : 0;
}

class CCaller final : public Caller {
 public:
  CCaller(const std::string& path, Timestamp now) : now_{now} {
    billhook_reply* why = nullptr;
    require(billhook_open(text(path), text(R"({"create":true})"), &book_, &why), why);
    const billhook_port clock{.size = sizeof clock, .user = &now_, .call = tell_time, .destroy = nullptr};
    require(billhook_register_port(book_, text("clock"), &clock, &why), why);
  }
  CCaller(const CCaller&) = delete;
  CCaller& operator=(const CCaller&) = delete;
  ~CCaller() override { billhook_close(book_); }

  void set_clock(Timestamp now) override { now_ = now; }
  void set_port(const std::string& name, const PortAnswer& answer) override {
    const billhook_port port{
        .size = sizeof port, .user = new PortAnswer{answer}, .call = answer_call, .destroy = forget_answer};
    billhook_reply* why = nullptr;
    require(billhook_register_port(book_, text(name), &port, &why), why);
  }
  Said call(const Ask& ask) override {
    billhook_session* session = open_session(ask);
    std::int64_t reports_left = ask.cancel_at;
    const billhook_call_options options = options_of(ask, reports_left);
    billhook_reply* reply = nullptr;
    const billhook_status status = billhook_call(session, text(ask.operation), text(ask.request), &options, &reply);
    billhook_session_close(session);
    return {status != BILLHOOK_OK, take(reply)};
  }
  Said query(const Ask& ask) override;
  std::string work() override {
    billhook_reply* reply = nullptr;
    const billhook_status status = billhook_work(book_, 0, &reply);
    std::string json = take(reply);
    if (status != BILLHOOK_OK) throw std::runtime_error{json};
    return json;
  }
  Said open(const std::string& location) override {
    billhook_book* book = nullptr;
    billhook_reply* why = nullptr;
    if (billhook_open(text(location), text(""), &book, &why) != BILLHOOK_OK) return {true, take(why)};
    billhook_close(book);
    return {false, "{}"};
  }

 private:
  billhook_session* open_session(const Ask& ask) {
    const std::string actor = R"({"kind":")" + ask.actor + R"(","id":)" + std::to_string(ask.actor_id) + "}";
    billhook_session* session = nullptr;
    billhook_reply* why = nullptr;
    require(billhook_session_open(book_, text(actor), &session, &why), why);
    return session;
  }
  static billhook_call_options options_of(const Ask& ask, std::int64_t& reports_left) {
    billhook_call_options options = {};
    options.size = sizeof options;
    options.idempotency_key = text(ask.key);
    options.flags = ask.dry_run ? BILLHOOK_DRY_RUN : 0;
    options.progress = ask.cancel_at == 0 ? nullptr : count_down;
    options.user = &reports_left;
    return options;
  }

  Timestamp now_;
  billhook_book* book_ = nullptr;
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
  return std::make_unique<CCaller>(book, now);
}

}  // namespace billhook::test
