// The daily task around unpaid invoices: reminders, late fees, suspensions, terminations.
#include <algorithm>
#include <array>
#include <string>

#include "billhook/base/error.hpp"
#include "billing/dunning/dunning_rules.hpp"
#include "billing/dunning/dunning_store.hpp"
#include "billing/events.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/issuing.hpp"
#include "billing/invoices/mail.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/schedule/dunning_day_rules.hpp"
#include "billing/tasks.hpp"
#include "clients/client_store.hpp"

namespace billhook::billing {

namespace {

constexpr std::string_view late_fee_category = "late_fee";

/// How often each kind of step was taken.
using StepCounts = std::array<std::int64_t, EnumNames<DunningKind>::names.size()>;

/// Takes the steps of one invoice after the other.
class Dunning {
 public:
  Dunning(engine::Context& context, Date today) : context_{context}, today_{today} {}

  /// What is done counts in `counts`. Nothing, when what the invoices before it set off has ended the matter.
  void dun(Id<Invoice> id, StepCounts& counts) {
    const std::optional<Invoice> found = find_invoice_to_dun(context_.db(), context_.scope(), id, today_);
    if (!found) return;
    const Invoice& invoice = *found;
    if (!clients::read_client(context_.db(), context_.scope(), invoice.client, client_)) {
      throw Error::not_found("client", invoice.client.value);
    }
    // A copy: issuing a late fee asks for policies, too.
    const Policy policy = setup().policies.policy_of(client_.id, client_.policy);
    const std::vector<DunningStep> steps =
        steps_for(policy.dunning.value_or(std::vector<DunningStep>{}), invoice.late_fee_for.has_value());
    const Date since = owed_since(invoice);
    std::vector<std::string> done = list_steps_done(context_.db(), context_.scope(), invoice.id, since);
    const DunningPlan plan = plan_dunning(steps, {*invoice.issue_date, since, done}, today_);
    for (const auto* list : {&plan.pass_over, &plan.take}) {
      for (const DunningStep* step : *list) {
        insert_step(context_.db(), context_.scope(), invoice.id, *step, since, today_);
        done.push_back(step->name.str());
      }
    }
    std::optional<Date> next = next_dunning_day(steps, {*invoice.issue_date, since, done});
    if (next) next = std::max(*next, today_ + 1);  // whatever the policy says, an invoice is looked at once a day
    update_dunning_day(context_.db(), context_.scope(), invoice.id, next);
    for (const DunningStep* step : plan.take)
      counts[static_cast<std::size_t>(step->kind)] += take(invoice, *step, policy) ? 1 : 0;
  }

 private:
  IssuingSetup& setup() { return context_.keep<IssuingSetup>(); }

  /// False when there was nothing to do after all.
  bool take(const Invoice& invoice, const DunningStep& step, const Policy& policy) {
    switch (step.kind) {
      case DunningKind::reminder:
        if (policy.mail_invoices.value_or(false)) remind(invoice, step);
        break;
      case DunningKind::late_fee:
        return bill_late_fee(invoice, step);
      case DunningKind::suspend:
        context_.emit(events.invoice_suspend_due, invoice.id, invoice.client);
        break;
      case DunningKind::terminate:
        context_.emit(events.invoice_terminate_due, invoice.id, invoice.client);
        break;
    }
    return true;
  }

  void remind(const Invoice& invoice, const DunningStep& step) {
    mail_about_invoice(context_, {client_, setup().seller.name},
                       {.kind = MailKind::invoice_reminder,
                        .job = "reminder." + step.name.str(),
                        .invoice = invoice.id,
                        .number = *invoice.number,
                        .amount = open_amount(invoice),
                        .due_date = *invoice.due_date});
    context_.emit(events.invoice_reminded, invoice.id, invoice.client);
  }

  bool bill_late_fee(const Invoice& invoice, const DunningStep& step) {
    if (!step.fee) return false;
    const std::optional<Money> fee = late_fee(*step.fee, open_amount(invoice));
    if (!fee) return false;
    Charge charge;
    charge.kind = LineKind::late_fee;
    charge.description = "Late fee for invoice " + invoice.number->str();
    charge.tax_category = late_fee_category;
    charge.unit_price = *fee;
    charge.amount = *fee;
    Issuing issuing{context_, setup(), earliest_date(context_.db(), setup().seller, DocumentKind::invoice, today_)};
    const Id<Invoice> issued = issuing.issue(invoice.client, {&charge, 1}, invoice.id);
    issuing.finish();
    context_.emit(events.invoice_late_fee_charged, issued, invoice.client);
    return true;
  }

  engine::Context& context_;
  Date today_;
  Client client_;
};

}  // namespace

engine::TaskPiece take_dunning_steps(engine::Context& context, const engine::TaskTurn& turn) {
  engine::TaskPiece piece;
  const auto most = static_cast<std::size_t>(turn.at_most);
  const std::vector<Id<Invoice>> invoices = list_invoices_to_dun(context.db(), context.scope(), turn.day, most);
  piece.is_finished = invoices.size() < most;
  if (invoices.empty()) return piece;
  Dunning dunning{context, turn.day};
  StepCounts counts{};
  for (const Id<Invoice> invoice : invoices) {
    const StepCounts before = counts;
    const auto failed = [&](const Error& error) {
      counts = before;
      piece.failed.push_back({require_invoice(context.db(), context.scope(), invoice).client, error});
    };
    const bool is_dunned = context.attempt([&] { dunning.dun(invoice, counts); }, failed);
    if (!is_dunned) update_dunning_day(context.db(), context.scope(), invoice, turn.day + 1);
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    piece.done += counts[i];
    if (counts[i] > 0) piece.deeds.push_back({EnumNames<DunningKind>::names[i], counts[i]});
  }
  return piece;
}

}  // namespace billhook::billing
