#include "billing/invoices/mail.hpp"

#include <string>
#include <utility>

namespace billhook::billing {

namespace {

/// One line of a header: what breaks a line becomes a space.
void append_line(std::string_view text, std::string& out) {
  for (const char c : text) {
    if (c != '\r') out += c == '\n' || c == '\t' ? ' ' : c;
  }
}

void append_subject(const MailParties& parties, const InvoiceMail& mail, std::string& out) {
  if (mail.kind == MailKind::payment_received) {
    out += "Payment received for invoice ";
  } else if (mail.kind == MailKind::invoice_reminder) {
    out += "Reminder: invoice ";
  } else {
    out += "Invoice ";
  }
  append_line(mail.number, out);
  out += " from ";
  append_line(parties.seller.str(), out);
}

void append_text(const MailParties& parties, const InvoiceMail& mail, std::string& out) {
  out += "Dear ";
  out += parties.client.name.str();
  out += ",\n\n";
  if (mail.kind == MailKind::payment_received) {
    out += "thank you: we received ";
    mail.amount.append_amount_to(out);
    out += ' ';
    out += mail.amount.currency().code();
    out += " for invoice ";
    out += mail.number;
    out += ".\n\n";
  } else {
    out += mail.kind == MailKind::invoice_reminder ? "please remember invoice " : "here is invoice ";
    out += mail.number;
    out += " over ";
    mail.amount.append_amount_to(out);
    out += ' ';
    out += mail.amount.currency().code();
    out += ", due on ";
    mail.due_date.append_to(out);
    out += ".\n\n";
  }
  out += parties.seller.str();
  out += '\n';
}

}  // namespace

void mail_about_invoice(engine::Context& context, const MailParties& parties, const InvoiceMail& mail) {
  std::string subject;
  std::string text;
  append_subject(parties, mail, subject);
  append_text(parties, mail, text);
  const SendMail request{.to = parties.client.email,
                         .kind = mail.kind,
                         .subject = std::move(subject),
                         .text = std::move(text),
                         .language = parties.client.language,
                         .invoice = mail.invoice,
                         .number = Text<60>{mail.number}};
  std::string key = "mail.invoice.";
  key += std::to_string(mail.invoice.value);
  key += '.';
  key += mail.job;
  context.enqueue({.key = key, .subject = mail.invoice.value}, request);
}

}  // namespace billhook::billing
