// Mail: what billing writes to clients, as jobs for the mailer port. The texts are plain and English; the kind of the
// mail and the facts let a host send its own.
#pragma once

#include <cstdint>
#include <string_view>

#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/invoice.hpp"
#include "billhook/billing/mailer.hpp"
#include "billhook/clients/client.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

/// Whom a mail goes to and in whose name.
struct MailParties {
  const Client& client;
  const Text<200>& seller;  // name
};

/// What a mail about an invoice says.
struct InvoiceMail {
  MailKind kind;
  std::string_view job;  // name of the deed in the job's key: "issued", "reminder.first"
  Id<Invoice> invoice;
  std::string_view number;
  Money amount;  // what is to be paid, or was
  Date due_date;
};

void mail_about_invoice(engine::Context& context, const MailParties& parties, const InvoiceMail& mail);
/// What was taken back, of which invoice, and what became of it.
void mail_credit_note(engine::Context& context, const MailParties& parties, const CreditNote& note,
                      const Text<60>& invoice_number);

}  // namespace billhook::billing
