#include "tests/capi/c_book.hpp"

#include <boost/json.hpp>

#include <stdexcept>

#include "base/error_code.hpp"
#include "billhook/base/date.hpp"

namespace billhook::test {

namespace json = boost::json;

namespace {

bool has_bit(const std::uint8_t* bits, std::int64_t index) {
  return (static_cast<unsigned>(bits[index / 8]) >> static_cast<unsigned>(index % 8) & 1U) != 0;
}

std::string text_at(const billhook_column& column, std::int64_t row) {
  const auto* values = static_cast<const char*>(column.values);
  const std::int32_t begin = column.offsets[row];
  const std::int32_t end = column.offsets[row + 1];
  return begin == end ? "" : std::string{values + begin, static_cast<std::size_t>(end - begin)};
}

json::value value_of(const billhook_column& column, std::int64_t row) {
  const std::string_view format = column.format;
  if (column.validity != nullptr && !has_bit(column.validity, row)) return nullptr;
  if (format == "l") return static_cast<const std::int64_t*>(column.values)[row];
  if (format == "b") return has_bit(static_cast<const std::uint8_t*>(column.values), row);
  if (format == "tdD") {
    return json::value_from(Date::from_days(static_cast<const std::int32_t*>(column.values)[row]).to_string());
  }
  if (format == "tsu:UTC") {
    const auto micros = static_cast<const std::int64_t*>(column.values)[row];
    return json::value_from(Timestamp::from_micros(micros).to_string());
  }
  if (format == "u") return json::value_from(text_at(column, row));
  throw std::runtime_error{"a column of the unknown format " + std::string{format}};
}

}  // namespace

Ended::Ended(billhook_status with, billhook_reply* reply)
    : status{with}, json{copy(billhook_reply_json(reply))}, host_error{billhook_reply_host_error(reply)} {
  billhook_reply_free(reply);
}

std::string Ended::refusal() const {
  if (status == BILLHOOK_OK) return "ok";
  if (json.empty()) return "status " + std::to_string(status) + " without a reply";
  const auto text = [this](const char* name) { return std::string{json::parse(json).at(name).as_string()}; };
  return text("code") + " " + text("reason");
}

std::string Ended::member(std::string_view name) const {
  const json::value parsed = json::parse(json);
  const json::value* found = parsed.as_object().if_contains(name);
  return found == nullptr ? "" : json::serialize(*found);
}

billhook_port CPort::port() {
  const auto call = [](void* user, billhook_text operation, billhook_text request, billhook_answer* answer) {
    auto& self = *static_cast<CPort*>(user);
    {
      const std::lock_guard lock{self.calls_mutex_};  // a clock is asked by every thread
      self.calls.push_back(copy(operation));
    }
    self.call_(copy(operation), copy(request), answer);
  };
  const auto destroy = [](void* user) { ++static_cast<CPort*>(user)->destroyed; };
  return {sizeof(billhook_port), this, call, destroy};
}

CPort::~CPort() {
  if (destroyed >= static_cast<int>(places_.size())) return;
  for (const auto& [book, name] : places_) billhook_register_port(book, text(name), nullptr, nullptr);
}

Ended CPort::place(billhook_book* book, std::string_view name) {
  places_.emplace_back(book, name);
  const billhook_port registered = port();
  return ended([&](billhook_reply** why) { return billhook_register_port(book, text(name), &registered, why); });
}

billhook_call_options no_options() {
  billhook_call_options options = {};
  options.size = sizeof options;
  return options;
}

billhook_call_options CProgress::options() {
  billhook_call_options options = no_options();
  options.progress = [](void* user, std::int64_t done, std::int64_t total, billhook_text phase,
                        billhook_answer* answer) {
    return static_cast<CProgress*>(user)->report_(done, total, copy(phase), answer);
  };
  options.user = this;
  return options;
}

CSession::CSession(billhook_book* book, std::string_view actor) {
  const Ended opened =
      ended([&](billhook_reply** why) { return billhook_session_open(book, text(actor), &session, why); });
  if (session == nullptr) throw std::runtime_error{"no session: " + opened.json};
}

Ended CSession::call(std::string_view operation, std::string_view request, const billhook_call_options* options) const {
  return ended(
      [&](billhook_reply** out) { return billhook_call(session, text(operation), text(request), options, out); });
}

std::vector<std::string> rows_of(billhook_cursor* cursor, std::uint32_t max_rows) {
  std::vector<std::string> rows;
  for (;;) {
    const billhook_batch* batch = nullptr;
    const Ended next = ended([&](billhook_reply** why) { return billhook_cursor_next(cursor, max_rows, &batch, why); });
    if (next.status != BILLHOOK_OK) throw std::runtime_error{"no rows: " + next.json};
    if (batch == nullptr) return rows;
    for (std::int64_t row = 0; row < batch->rows; ++row) {
      json::object object;
      for (std::int64_t i = 0; i < batch->column_count; ++i) {
        object[copy(batch->columns[i]->name)] = value_of(*batch->columns[i], row);
      }
      rows.push_back(json::serialize(object));
    }
  }
}

CBook::CBook() : opened{open()} {
  const Ended placed = clock_port.place(opened, "clock");
  if (placed.status != BILLHOOK_OK) throw std::runtime_error{"no clock: " + placed.json};
}

billhook_book* CBook::open(std::string_view options) const {
  billhook_book* made = nullptr;
  const Ended end = ended([&](billhook_reply** why) { return billhook_open(text(path()), text(options), &made, why); });
  if (made == nullptr) throw std::runtime_error{"no book: " + end.json};
  return made;
}

Ended CBook::deliver(std::int64_t limit) const {
  return ended([&](billhook_reply** out) { return billhook_work(opened, limit, out); });
}

billhook_cursor* CBook::query(billhook_session* session, std::string_view operation, std::string_view request) const {
  billhook_cursor* cursor = nullptr;
  const Ended end = ended([&](billhook_reply** why) {
    return billhook_query(session, text(operation), text(request), nullptr, &cursor, why);
  });
  if (cursor == nullptr) throw std::runtime_error{"no cursor: " + end.json};
  return cursor;
}

void CBook::sleep_through_half_a_year() {
  run();
  walk(180);
}

Id<Service> CBook::order() {
  const Client client = add_client();
  return add_service(client.id, add_hosting().id).id;
}

}  // namespace billhook::test
