#include "services/due_service_store.hpp"

#include <algorithm>

#include "base/json.hpp"

namespace billhook::services {
namespace {

constexpr storage::Sql bring_up_sql{"UPDATE services SET bill_on = ?2 WHERE seller_id = ?1 AND bill_on < ?2"};

constexpr storage::Sql due_sql{
    "SELECT s.id, s.subject, s.client, s.status, s.\"start\", s.\"end\", s.billed_until, s.is_amended, s.label,"
    " t.\"from\", t.product, t.quantity, t.currency, t.price, t.cycle, t.setup_fee, t.timing, t.align, t.anchor_day,"
    " t.also_next_from, t.day_count, t.origin"
    " FROM services s"
    " JOIN service_terms t ON t.service = s.id"
    " WHERE s.seller_id = ?1 AND s.bill_on = ?2 AND s.client > ?3 AND s.client <= ?4"
    " ORDER BY s.client, s.id, t.\"from\""};

constexpr int first_term_column = 9;

template <class E>
E enumerator(std::string_view name) {
  const auto& names = EnumNames<E>::names;
  return static_cast<E>(std::ranges::find(names, name) - names.begin());
}

std::optional<Date> optional_date(const storage::Rows& rows, int column) {
  if (rows.is_null(column)) return std::nullopt;
  return rows.date(column);
}

std::optional<std::int32_t> optional_number(const storage::Rows& rows, int column) {
  if (rows.is_null(column)) return std::nullopt;
  return static_cast<std::int32_t>(rows.integer(column));
}

}  // namespace

void DueServices::bring_up_to(storage::Connection& connection, const storage::Scope& scope, Date day) {
  connection.execute(bring_up_sql, scope.seller, day);
}

bool DueServices::read(storage::Connection& connection, const storage::Scope& scope, Date day,
                       const billing::ClientRange& range) {
  services_.clear();
  terms_.clear();
  std::size_t clients = 0;
  storage::Rows rows = connection.query(due_sql, scope.seller, day, range.after, range.last);
  while (rows.next()) {
    const bool is_new_client = services_.empty() || services_.back().client != rows.id<Client>(2);
    if (is_new_client && ++clients > range.most) return true;
    if (services_.empty() || services_.back().id != rows.id<Service>(0)) add_service(rows);
    add_term(rows);
  }
  return false;
}

void DueServices::add_service(const storage::Rows& rows) {
  DueService& service = services_.emplace_back();
  service.id = rows.id<Service>(0);
  service.subject = rows.id<billing::Subject>(1);
  service.client = rows.id<Client>(2);
  service.state = {.status = enumerator<ServiceStatus>(rows.text(3)),
                   .start = rows.date(4),
                   .end = optional_date(rows, 5),
                   .billed_until = optional_date(rows, 6),
                   .is_amended = rows.integer(7) != 0};
  if (!rows.is_null(8)) service.label = rows.text(8);
  service.first_term = terms_.size();
}

void DueServices::add_term(const storage::Rows& rows) {
  ServiceTerm& term = terms_.emplace_back();
  int column = first_term_column;
  term.from = rows.date(column++);
  term.product = rows.id<Product>(column++);
  term.quantity = rows.decimal(column++);
  term.currency = rows.currency(column++);
  term.price = rows.money(column++, term.currency);
  if (!rows.is_null(column)) term.cycle = cycle(rows.text(column));
  ++column;
  term.setup_fee = rows.money(column++, term.currency);
  term.timing = enumerator<Timing>(rows.text(column++));
  term.align = enumerator<Alignment>(rows.text(column++));
  term.anchor_day = optional_number(rows, column++);
  term.also_next_from = optional_number(rows, column++);
  term.day_count = enumerator<DayCount>(rows.text(column++));
  term.origin = rows.date(column);
  ++services_.back().term_count;
}

Cycle DueServices::cycle(std::string_view json) {
  for (const auto& [text, cycle] : cycles_) {
    if (text == json) return cycle;
  }
  Cycle cycle;
  decode(json, table_of<Cycle>(), &cycle);
  cycles_.emplace_back(json, cycle);
  return cycle;
}

}  // namespace billhook::services
