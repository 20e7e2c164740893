#include "engine/operations.hpp"

#include "billhook/base/error.hpp"
#include "engine/audit.hpp"
#include "engine/audit_store.hpp"
#include "engine/context.hpp"
#include "engine/currency_store.hpp"
#include "engine/event_store.hpp"
#include "engine/job_rules.hpp"
#include "engine/job_store.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

namespace {

Page<AuditEntry> list_audit_entries(Context& context, const ListAudit& request) {
  if (request.id && !request.noun) {
    throw Error::invalid("audit.id_without_noun", "noun", "An id needs the noun it belongs to.");
  }
  return list_audit(context.db(), context.scope(), request);
}

AuditCheck verify_audit_trail(Context& context, const VerifyAudit&) { return verify_audit(context.db()); }

Page<RecordedEvent> list_recorded_events(Context& context, const ListEvents& request) {
  return list_events(context.db(), context.scope(), request);
}

EventSummary summarize_recorded_events(Context& context, const SummarizeEvents& request) {
  if (request.from && request.to && *request.to < *request.from) {
    throw Error::invalid("event.ends_before_start", "to", "The end lies before the start.");
  }
  const auto start_of = [&context](const std::optional<Date>& day) {
    return day ? std::optional{context.zone().start_of(*day)} : std::nullopt;
  };
  return summarize_events(context.db(), context.scope(), start_of(request.from), start_of(request.to), request.limit);
}

Page<Job> list_all_jobs(Context& context, const ListJobs& request) {
  return list_jobs(context.db(), context.scope(), request);
}

Job retry_job(Context& context, const RetryJob& request) {
  const auto before = find_job(context.db(), context.scope(), request.id);
  if (!before) throw Error::not_found("job", request.id.value);
  if (before->state != JobState::dead) {
    throw Error::precondition(
        "job.not_dead", "Only a dead job can be run again; this one is " + std::string{name_of(before->state)} + ".");
  }
  Job job = *before;
  job.state = next_state(job.state, JobStep::run_again);
  job.attempts = 0;
  job.due_at = context.now();
  job.finished_at.reset();
  requeue_job(context.db(), context.scope(), job);
  context.changed("job", job.id, &*before, &job);
  return job;
}

BookCurrency set_book_currency(Context& context, const SetCurrency& request) {
  constexpr std::int64_t house = 1;
  if (context.seller() != house) {
    throw Error{ErrorCode::denied, "currency.house_only", "Currencies count for the whole book; the house sets them."};
  }
  try {
    CurrencyTable{}.override_decimals(request.code, request.decimals);
  } catch (const Error& error) {
    throw Error::invalid(error.reason, "code", error.message);
  }
  if (is_currency_used(context.db(), request.code)) {
    throw Error::precondition("currency.in_use", "There is money in " + request.code.str() + " already.");
  }
  BookCurrency currency{.code = request.code, .decimals = request.decimals};
  set_currency(context.db(), currency);
  context.currencies_changed();
  return currency;
}

CurrencyList list_book_currencies(Context& context, const ListCurrencies&) {
  return {.items = list_currencies(context.db())};
}

constexpr Noun nouns[] = {
    {"audit", "audits"},
    {"event", "events"},
    {"job", "jobs"},
    {"currency", "currencies"},
};

constexpr Operation rows[] = {
    operation<list_audit_entries>(Effect::read, needs(Permission::audit_view), open_to(Callers::staff), since("0.1"),
                                  "The audit trail, oldest entry first."),
    operation<verify_audit_trail>(Effect::read, needs(Permission::audit_view), open_to(Callers::staff), since("0.1"),
                                  "Proves that nobody altered the audit trail."),
    operation<list_recorded_events>(Effect::read, needs(Permission::audit_view), open_to(Callers::staff), since("0.1"),
                                    "What happened, oldest first."),
    operation<summarize_recorded_events>(Effect::read, needs(Permission::audit_view), open_to(Callers::staff),
                                         since("0.1"), "How often what happened, the most frequent first."),
    operation<list_all_jobs>(Effect::read, needs(Permission::job_view), open_to(Callers::staff), since("0.1"),
                             "Calls of ports, planned and made."),
    operation<retry_job>(Effect::write, needs(Permission::job_edit), open_to(Callers::staff), since("0.1"),
                         "Puts a dead job back into the queue."),
    before_sellers(operation<set_book_currency>(Effect::write, needs(Permission::settings_edit),
                                                open_to(Callers::staff), since("0.1"),
                                                "Sets the decimals of a currency, before the book holds any.")),
    operation<list_book_currencies>(Effect::read, needs(Permission::settings_view), open_to(Callers::staff),
                                    since("0.1"), "The currencies in which this book differs from ISO 4217."),
};

}  // namespace

const Domain engine_domain{.name = "engine",
                           .nouns = nouns,
                           .operations = rows,
                           .listeners = {},
                           .job_listeners = {},
                           .reasons = engine::reasons};

}  // namespace billhook::engine
