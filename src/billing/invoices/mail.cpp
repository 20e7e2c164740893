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

void append_amount(Money amount, std::string& out) {
  amount.append_amount_to(out);
  out += ' ';
  out += amount.currency().code();
}

void append_greeting(const MailParties& parties, std::string& out) {
  out += "Dear ";
  out += parties.client.name.str();
  out += ",\n\n";
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
  append_greeting(parties, out);
  if (mail.kind == MailKind::payment_received) {
    out += "thank you: we received ";
    append_amount(mail.amount, out);
    out += " for invoice ";
    out += mail.number;
    out += ".\n\n";
  } else {
    out += mail.kind == MailKind::invoice_reminder ? "please remember invoice " : "here is invoice ";
    out += mail.number;
    out += " over ";
    append_amount(mail.amount, out);
    out += ", due on ";
    mail.due_date.append_to(out);
    out += ".\n\n";
  }
  out += parties.seller.str();
  out += '\n';
}

std::string credit_note_text(const MailParties& parties, const CreditNote& note, const Text<60>& invoice_number) {
  std::string out;
  append_greeting(parties, out);
  out += "here is credit note " + note.number.str() + " over ";
  append_amount(note.total, out);
  out += " for invoice " + invoice_number.str() + ".\n";
  if (note.settled.is_positive()) {
    append_amount(note.settled, out);
    out += " of it lower what is owed on that invoice.\n";
  }
  if (note.refunded.is_positive()) {
    append_amount(note.refunded, out);
    out += note.refund_to == RefundTo::credit ? " of it are your credit.\n" : " of it are paid back.\n";
  }
  out += '\n';
  out += parties.seller.str();
  out += '\n';
  return out;
}

}  // namespace

void mail_credit_note(engine::Context& context, const MailParties& parties, const CreditNote& note,
                      const Text<60>& invoice_number) {
  std::string subject = "Credit note ";
  append_line(note.number.str(), subject);
  subject += " from ";
  append_line(parties.seller.str(), subject);
  const SendMail request{.to = parties.client.email,
                         .kind = MailKind::credit_note_issued,
                         .subject = std::move(subject),
                         .text = credit_note_text(parties, note, invoice_number),
                         .language = parties.client.language,
                         .invoice = note.invoice,
                         .credit_note = note.id,
                         .number = note.number};
  const std::string key = "mail.credit_note." + std::to_string(note.id.value) + ".issued";
  context.enqueue({.key = key, .subject = note.id.value}, request);
}

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
