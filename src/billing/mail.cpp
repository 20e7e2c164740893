#include "billing/mail.hpp"

#include <string>

#include "base/json.hpp"

namespace billhook::billing {

namespace {

/// One line of a header: what breaks a line becomes a space.
void append_line(std::string_view text, std::string& out) {
  for (const char c : text) out += c == '\n' || c == '\t' ? ' ' : c;
}

void append_subject(const MailParties& parties, const InvoiceMail& mail, std::string& out) {
  if (mail.template_name == "payment_received") {
    out += "Payment received for invoice ";
  } else if (mail.template_name == "invoice_reminder") {
    out += "Reminder: invoice ";
  } else {
    out += "Invoice ";
  }
  append_line(mail.number, out);
  out += " from ";
  append_line(parties.seller, out);
}

void append_text(const MailParties& parties, const InvoiceMail& mail, std::string& out) {
  out += "Dear ";
  out += parties.client;
  out += ",\n\n";
  if (mail.template_name == "payment_received") {
    out += "thank you: we received ";
    mail.amount.append_amount_to(out);
    out += ' ';
    out += mail.amount.currency().code();
    out += " for invoice ";
    out += mail.number;
    out += ".\n\n";
  } else {
    out += mail.template_name == "invoice_reminder" ? "please remember invoice " : "here is invoice ";
    out += mail.number;
    out += " over ";
    mail.amount.append_amount_to(out);
    out += ' ';
    out += mail.amount.currency().code();
    out += ", due on ";
    mail.due_date.append_to(out);
    out += ".\n\n";
  }
  out += parties.seller;
  out += '\n';
}

void append_member(std::string_view name, std::string_view text, std::string& out) {
  out += ",\"";
  out += name;
  out += "\":";
  write_string(text, out);
}

}  // namespace

void mail_about_invoice(engine::Context& context, const MailParties& parties, const InvoiceMail& mail) {
  std::string text;
  std::string request = "{\"to\":";
  write_string(parties.to, request);
  append_member("template", mail.template_name, request);
  append_subject(parties, mail, text);
  append_member("subject", text, request);
  text.clear();
  append_text(parties, mail, text);
  append_member("text", text, request);
  append_member("language", parties.language, request);
  request += ",\"invoice\":";
  request += std::to_string(mail.invoice.value);
  append_member("number", mail.number, request);
  request += '}';
  std::string key = "mail.invoice.";
  key += std::to_string(mail.invoice.value);
  key += '.';
  key += mail.job;
  context.enqueue({.operation = "mailer.send", .key = key, .request = request, .subject = mail.invoice.value});
}

}  // namespace billhook::billing
