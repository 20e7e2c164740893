#include "engine/event_store.hpp"

#include "storage/page.hpp"

namespace billhook::engine {

using storage::Sql;

namespace {
constexpr Sql insert_event_sql{
    "INSERT INTO events (seller_id, name, subject, client, payload, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"};
}
void insert_event(storage::Connection& connection, std::int64_t seller, const Event& event, std::string_view payload,
                  Timestamp at) {
  connection.execute(insert_event_sql, seller, event.row.name, event.subject, event.client, payload, at);
}

namespace {
constexpr Sql list_events_sql{
    "SELECT {columns} FROM events WHERE {scope} AND id > ?3 AND (?4 IS NULL OR name = ?4)"
    " AND (?5 IS NULL OR subject = ?5) AND (?6 IS NULL OR client = ?6) ORDER BY id LIMIT ?7",
    &table_of<RecordedEvent>};
}
Page<RecordedEvent> list_events(storage::Connection& connection, const storage::Scope& scope,
                                const ListEvents& filter) {
  return storage::read_page<RecordedEvent>(
      connection.query(list_events_sql, scope, filter.after.value_or(Id<RecordedEvent>{}), filter.name, filter.subject,
                       filter.client, std::int64_t{filter.limit} + 1),
      filter.limit);
}

namespace {
constexpr Sql count_events_sql{
    "SELECT name, count(*) FROM events WHERE {scope} AND (?3 IS NULL OR at >= ?3) AND (?4 IS NULL OR at < ?4)"
    " GROUP BY name ORDER BY count(*) DESC, name LIMIT ?5"};
}
EventSummary summarize_events(storage::Connection& connection, const storage::Scope& scope,
                              const std::optional<Timestamp>& from, const std::optional<Timestamp>& to,
                              std::int32_t limit) {
  EventSummary counts;
  for (storage::Rows rows = connection.query(count_events_sql, scope, from, to, limit); rows.next();) {
    counts.rows.push_back({.name = rows.text(0), .events = rows.integer(1)});
  }
  return counts;
}

}  // namespace billhook::engine
