// Mail: what billing writes to clients, as jobs for the mailer port. The texts are plain and English; `template` and
// the facts let a host send its own.
#pragma once

#include <cstdint>
#include <string_view>

#include "billhook/billing/invoice.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

/// Whom a mail goes to and in whose name.
struct MailParties {
  std::string_view to;        // address
  std::string_view client;    // name
  std::string_view seller;    // name
  std::string_view language;  // of the client
};

/// What a mail about an invoice says.
struct InvoiceMail {
  std::string_view job;            // name of the deed in the job's key: "issued", "reminder.first"
  std::string_view template_name;  // "invoice_issued", "invoice_reminder", "payment_received"
  Id<Invoice> invoice;
  std::string_view number;
  Money amount;  // what is to be paid, or was
  Date due_date;
};

void mail_about_invoice(engine::Context& context, const MailParties& parties, const InvoiceMail& mail);

}  // namespace billhook::billing
