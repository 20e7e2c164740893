// The port "mailer": what a host is asked to send.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/base/fields.hpp"

namespace billhook {

struct CreditNote;
struct Invoice;

/// What a mail is about: a host that writes its own mails goes by this.
enum class MailKind : std::uint8_t { invoice_issued, invoice_reminder, payment_received, credit_note_issued };

template <>
struct EnumNames<MailKind> {
  static constexpr std::array<std::string_view, 4> names{"invoice_issued", "invoice_reminder", "payment_received",
                                                         "credit_note_issued"};
};

struct MailSent {
  std::optional<Text<200>> message_id = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("message_id", &MailSent::message_id, {.doc = "The mail's name outside. It is kept with the job."});
  }
};

struct SendMail {
  static constexpr std::string_view operation = "mailer.send";
  using Reply = MailSent;
  Text<200> key = {};
  Email to = {};
  MailKind kind = MailKind::invoice_issued;
  Text<1000> subject = {};
  Text<4000> text = {};
  Text<10> language = {};
  std::optional<Id<Invoice>> invoice = {};
  std::optional<Id<CreditNote>> credit_note = {};
  std::optional<Text<60>> number = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &SendMail::key, {.doc = "The same key again is the same mail: it is sent once."});
    v("to", &SendMail::to, {.doc = "Whom it goes to.", .pii = true});
    v("kind", &SendMail::kind, {.doc = "Which mail it is, for a host that writes its own text."});
    v("subject", &SendMail::subject, {.doc = "One line, in English."});
    v("text", &SendMail::text, {.doc = "The plain text, in English.", .pii = true});
    v("language", &SendMail::language, {.doc = "Of the client, for a host that writes its own text."});
    v("invoice", &SendMail::invoice, {.doc = "The invoice it is about."});
    v("credit_note", &SendMail::credit_note, {.doc = "The credit note it is about, which takes back of that invoice."});
    v("number", &SendMail::number, {.doc = "The number of the document it is about."});
  }
};

}  // namespace billhook
