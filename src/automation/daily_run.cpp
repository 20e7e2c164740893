#include "automation/daily_run.hpp"

#include <algorithm>
#include <string>

#include "automation/events.hpp"
#include "billing/dunning/dunning_run.hpp"
#include "billing/invoices/invoice_run.hpp"
#include "billing/payments/credit_run.hpp"
#include "engine/retention.hpp"
#include "identity/seller_store.hpp"
#include "services/daily_tasks.hpp"
#include "services/service_store.hpp"

namespace billhook::automation {
namespace {

constexpr std::size_t task_count = EnumNames<DailyTask>::names.size();
constexpr DailyTask first_task{};
constexpr std::size_t clients_at_a_time = 500;
constexpr std::size_t invoices_at_a_time = 500;
constexpr std::int64_t services_at_a_time = 500;
constexpr std::int64_t rows_at_a_time = 500;
constexpr std::int32_t days_kept = 90;  // longer than any host repeats a call, or asks what became of a mail
constexpr std::int64_t budget = 500;    // rows of a transaction: a fraction of a second, in which others wait
constexpr std::int64_t day_cost = 10;   // so that a long pause is made up in several transactions
constexpr std::size_t most_parked_reported = 100;

std::vector<TaskCount> no_counts() {
  std::vector<TaskCount> counts(task_count);
  for (std::size_t i = 0; i < task_count; ++i) counts[i].task = static_cast<DailyTask>(i);
  return counts;
}

TaskCount& count_of(std::vector<TaskCount>& counts, DailyTask task) { return counts[static_cast<std::size_t>(task)]; }

/// An error's words, cut to what the row holds.
template <std::size_t N>
Text<N> shortened(std::string text) {
  if (text.size() > N) {
    text.resize(N);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80U) text.pop_back();
  }
  return text;
}

}  // namespace

DailyRun::DailyRun(engine::Context& context, Date until) : context_{context}, until_{until}, begin_{current_mark()} {
  report_.tasks = no_counts();
}

AutomationReport DailyRun::run() {
  Mark mark = begin_;
  if (mark.day <= until_) report_.from = mark.day;
  if (until_ == begin_.day) services_due_ = services::count_due(context_.db(), context_.scope(), until_);
  while (mark.day <= until_) {
    Piece piece;
    context_.transact([&] {
      piece = {};
      piece.tasks = no_counts();
      do_transaction(piece);
    });
    mark = piece.mark;
    take_over(piece);
    report_progress();
  }
  report_.until = mark.day - 1;
  return std::move(report_);
}

/// The first day of all is that of the seller.
Mark DailyRun::current_mark() {
  if (const std::optional<Mark> mark = find_mark(context_.db(), context_.scope())) return *mark;
  const Seller seller = identity::require_seller(context_.db(), context_.scope());
  return {.day = std::min(until_, context_.zone().date_of(seller.created_at))};
}

void DailyRun::do_transaction(Piece& piece) {
  piece.mark = current_mark();
  parked_ = list_parked_ids(context_.db(), context_.scope());
  while (piece.mark.day <= until_ && piece.cost < budget) {
    context_.set_today(piece.mark.day);
    do_piece(piece);
  }
  store_mark(context_.db(), context_.scope(), piece.mark);
}

void DailyRun::do_piece(Piece& piece) {
  ++piece.cost;
  switch (piece.mark.task) {
    case DailyTask::change_terms:
      return change_terms(piece);
    case DailyTask::end_services:
      return end_services(piece);
    case DailyTask::generate_invoices:
      return generate_invoices(piece);
    case DailyTask::apply_credit:
      return apply_credit(piece);
    // Billing takes an invoice's steps, of whatever kind, in one go and in their order.
    case DailyTask::remind:
      return take_dunning_steps(piece);
    case DailyTask::suspend:
      return suspend_spared(piece);
    case DailyTask::charge_late_fees:
    case DailyTask::terminate:
      return finish_task(piece);
    case DailyTask::forget_old:
      return forget_old(piece);
  }
}

void DailyRun::change_terms(Piece& piece) {
  const services::TaskPiece done =
      services::begin_terms(context_, piece.mark.day, {piece.mark.place}, services_at_a_time, parked_);
  TaskCount& count = count_of(piece.tasks, DailyTask::change_terms);
  count.done += done.done;
  count.skipped += done.skipped;
  piece.cost += done.done + done.skipped;
  park(piece, done.failed);
  piece.mark.place = done.last.value;
  if (done.is_finished) finish_task(piece);
}

void DailyRun::end_services(Piece& piece) {
  const services::TaskPiece done =
      services::end_services(context_, piece.mark.day, {piece.mark.place}, services_at_a_time, parked_);
  TaskCount& count = count_of(piece.tasks, DailyTask::end_services);
  count.done += done.done;
  count.skipped += done.skipped;
  piece.cost += done.done + done.skipped;
  park(piece, done.failed);
  piece.mark.place = done.last.value;
  if (done.is_finished) finish_task(piece);
}

void DailyRun::generate_invoices(Piece& piece) {
  const Date day = piece.mark.day;
  if (piece.mark.place == 0) services::DueServices::bring_up_to(context_.db(), context_.scope(), day);
  charges_.go_on_after({piece.mark.place}, parked_);
  billing::InvoiceRunOutcome outcome;
  const bool is_any = billing::bill_next(context_, charges_, day, clients_at_a_time, buffer_, outcome);
  TaskCount& count = count_of(piece.tasks, DailyTask::generate_invoices);
  count.done += outcome.invoices;
  count.skipped += charges_.skipped();
  piece.cost += outcome.clients;
  piece.services += static_cast<std::int64_t>(charges_.services());
  park(piece, charges_.refused());
  park(piece, outcome.failed);
  piece.mark.place = charges_.last().value;
  if (!is_any) finish_task(piece);
}

void DailyRun::apply_credit(Piece& piece) {
  const billing::CreditRunOutcome outcome =
      billing::apply_credit_to_unpaid(context_, {piece.mark.place}, clients_at_a_time);
  count_of(piece.tasks, DailyTask::apply_credit).done += outcome.invoices;
  piece.cost += outcome.clients;
  park(piece, outcome.failed);
  piece.mark.place = outcome.last.value;
  if (outcome.is_done) finish_task(piece);
}

void DailyRun::take_dunning_steps(Piece& piece) {
  const billing::DunningOutcome outcome = billing::take_dunning_steps(context_, piece.mark.day, invoices_at_a_time);
  count_of(piece.tasks, DailyTask::remind).done += outcome.reminders;
  count_of(piece.tasks, DailyTask::charge_late_fees).done += outcome.late_fees;
  count_of(piece.tasks, DailyTask::suspend).done += outcome.suspensions;
  count_of(piece.tasks, DailyTask::terminate).done += outcome.terminations;
  piece.cost += outcome.reminders + outcome.late_fees + outcome.suspensions + outcome.terminations;
  park(piece, outcome.failed);
  if (outcome.is_done) finish_task(piece);
}

void DailyRun::suspend_spared(Piece& piece) {
  const services::TaskPiece done =
      services::suspend_spared(context_, piece.mark.day, {piece.mark.place}, services_at_a_time, parked_);
  piece.cost += done.done + done.skipped;
  park(piece, done.failed);
  piece.mark.place = done.last.value;
  if (done.is_finished) finish_task(piece);
}

void DailyRun::forget_old(Piece& piece) {
  const Timestamp before = context_.zone().start_of(piece.mark.day - days_kept);
  const std::int64_t forgotten = engine::forget_old(context_.db(), context_.scope(), before, rows_at_a_time);
  count_of(piece.tasks, DailyTask::forget_old).done += forgotten;
  piece.cost += forgotten;
  if (forgotten < rows_at_a_time) finish_task(piece);
}

void DailyRun::finish_task(Piece& piece) {
  const std::size_t next = static_cast<std::size_t>(piece.mark.task) + 1;
  piece.mark.place = 0;
  piece.mark.task = next < task_count ? static_cast<DailyTask>(next) : first_task;
  if (next < task_count) return;
  piece.mark.day = piece.mark.day + 1;
  piece.cost += day_cost;
}

void DailyRun::park(Piece& piece, const std::vector<billing::FailedClient>& failed) {
  for (const billing::FailedClient& client : failed) {
    ++count_of(piece.tasks, piece.mark.task).failed;
    ParkedClient parked{.id = {},
                        .client = client.client,
                        .day = piece.mark.day,
                        .task = piece.mark.task,
                        .reason = shortened<100>(client.error.reason),
                        .message = shortened<500>(client.error.message)};
    if (!insert_parked_client(context_.db(), context_.scope(), parked)) continue;
    parked_.insert(parked.client);
    context_.changed<ParkedClient>("parked_client", parked.id, nullptr, &parked);
    context_.emit(events.automation_client_parked, parked.id, parked.client);
    piece.parked.push_back(std::move(parked));
  }
}

void DailyRun::take_over(const Piece& piece) {
  for (std::size_t i = 0; i < task_count; ++i) {
    report_.tasks[i].done += piece.tasks[i].done;
    report_.tasks[i].skipped += piece.tasks[i].skipped;
    report_.tasks[i].failed += piece.tasks[i].failed;
  }
  for (const ParkedClient& parked : piece.parked) {
    if (report_.parked.size() < most_parked_reported) report_.parked.push_back(parked);
  }
  report_.days = piece.mark.day - begin_.day;
  services_done_ += piece.services;
}

/// Of one day: services looked at. Of several: days.
void DailyRun::report_progress() {
  if (until_ == begin_.day) return context_.progress(services_done_, services_due_, "services");
  context_.progress(report_.days, until_ - begin_.day + 1, "days");
}

}  // namespace billhook::automation
