// Every reason of errors about invoices, payments, tax and the ledger. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::billing {

struct Reasons {
  Reason credit_bad_amount{"credit.bad_amount", ErrorCode::invalid,
                           "Give an amount above zero, or leave it out where that is allowed."};
  Reason credit_not_paid_in{"credit.not_paid_in", ErrorCode::precondition,
                            "Only money that the client had paid goes back to it. See credit.lots."};
  Reason credit_reference_reused{"credit.reference_reused", ErrorCode::conflict,
                                 "Another payout has this method and reference. Record each under its own reference."};
  Reason credit_not_enough{"credit.not_enough", ErrorCode::precondition,
                           "The client has less credit than that. Use less of it, or grant some."};
  Reason credit_note_bad_amount{"credit_note.bad_amount", ErrorCode::invalid,
                                "Give an amount above zero and at most what is left of the line."};
  Reason credit_note_bad_days{"credit_note.bad_days", ErrorCode::invalid,
                              "Give days of the line that are billed still. Read service.timeline."};
  Reason credit_note_line_twice{"credit_note.line_twice", ErrorCode::invalid, "Name each line once."};
  Reason credit_note_date_before_last{"credit_note.date_before_last", ErrorCode::precondition,
                                      "The series has a later document already. Date this one from that day on."};
  Reason credit_note_more_than_invoice{"credit_note.more_than_invoice", ErrorCode::precondition,
                                       "The lines make up no amount that can be taken back. Name others."};
  Reason credit_note_more_than_line{"credit_note.more_than_line", ErrorCode::precondition,
                                    "Less than that is left of the line. Take back at most what is left."};
  Reason credit_note_net_or_amount{"credit_note.net_or_amount", ErrorCode::invalid,
                                   "Say how much either without tax or with it, not both."};
  Reason credit_note_nothing_left{"credit_note.nothing_left", ErrorCode::precondition,
                                  "All of it has been taken back already. Nothing is left to do."};
  Reason credit_note_whole_lines{"credit_note.whole_lines", ErrorCode::invalid,
                                 "What is billed anew is taken back whole, or by days. Leave the amount out."};
  Reason invoice_billed_twice{"invoice.billed_twice", ErrorCode::conflict,
                              "The period has been billed already. Read service.timeline."};
  Reason invoice_date_before_last{"invoice.date_before_last", ErrorCode::precondition,
                                  "The series has a later document already. Date this one from that day on."};
  Reason invoice_draft_or_client{"invoice.draft_or_client", ErrorCode::invalid,
                                 "Give the id of a draft, or a client with lines; not both."};
  Reason invoice_drafted_already{"invoice.drafted_already", ErrorCode::invalid,
                                 "The draft says that already. Change it there with invoice.update_draft."};
  Reason invoice_future_date{"invoice.future_date", ErrorCode::invalid, "Date the invoice today or before."};
  Reason invoice_is_draft{"invoice.is_draft", ErrorCode::precondition,
                          "Nobody pays a draft. Issue it first, or record the payment for the client."};
  Reason invoice_lines_missing{"invoice.lines_missing", ErrorCode::invalid,
                               "Say with `lines` what the client is billed for."};
  Reason invoice_negative_total{"invoice.negative_total", ErrorCode::precondition,
                                "An invoice charges. Give back with credit_note.issue, or grant credit."};
  Reason invoice_no_lines{"invoice.no_lines", ErrorCode::precondition,
                          "The draft has no lines. Add some with invoice.update_draft."};
  Reason invoice_not_a_draft{"invoice.not_a_draft", ErrorCode::precondition,
                             "What was issued never changes. Take it back with credit_note.issue and issue another."};
  Reason invoice_number_taken{
      "invoice.number_taken", ErrorCode::conflict,
      "The next number is another invoice's. Give the seller an invoice_format that makes other numbers."};
  Reason invoice_overpaid{"invoice.overpaid", ErrorCode::precondition,
                          "Less than that is owed. Give at most what is open."};
  Reason invoice_partly_paid{"invoice.partly_paid", ErrorCode::precondition,
                             "A part is settled. Take the invoice back with credit_note.issue instead."};
  Reason invoice_wrong_status{"invoice.wrong_status", ErrorCode::precondition,
                              "The invoice's status does not allow this. The message says what would."};
  Reason ledger_unbalanced{"ledger.unbalanced", ErrorCode::internal,
                           "An entry does not balance: a bug in billhook. Nothing was changed; report it."};
  Reason line_not_found{"line.not_found", ErrorCode::not_found,
                        "The invoice has no such line. Read it with invoice.get."};
  Reason number_bad_total{"number.bad_total", ErrorCode::internal,
                          "Shares do not make up their total: a bug in billhook. Report it."};
  Reason opening_bad_paid{"opening.bad_paid", ErrorCode::invalid,
                          "Give what was paid elsewhere: from nothing to the whole amount."};
  Reason opening_bad_tax{"opening.bad_tax", ErrorCode::invalid, "Give the tax within the amount that was billed."};
  Reason payment_bad_amount{"payment.bad_amount", ErrorCode::invalid, "Give an amount above zero."};
  Reason payment_bad_fee{"payment.bad_fee", ErrorCode::invalid,
                         "Give a fee between zero and the amount, in its currency."};
  Reason payment_future_date{"payment.future_date", ErrorCode::invalid,
                             "Give the day on which the money arrived, today or before."};
  Reason payment_invoice_or_client{"payment.invoice_or_client", ErrorCode::invalid,
                                   "Name the invoice that was paid, or the client; not both."};
  Reason payment_reversed_already{"payment.reversed_already", ErrorCode::precondition,
                                  "The payment was reversed before. Record money that came after all as another one."};
  Reason payment_reference_reused{
      "payment.reference_reused", ErrorCode::conflict,
      "Another payment has this method and reference. Record each payment under its own reference."};
  Reason price_bad_quantity{"price.bad_quantity", ErrorCode::invalid, "Ask for a quantity above zero."};
  Reason price_currency_missing{"price.currency_missing", ErrorCode::invalid,
                                "Say in which currency, since the customer is no client."};
  Reason report_ends_before_start{"report.ends_before_start", ErrorCode::invalid, "Give an end after the start."};
  Reason number_series_in_use{"number_series.in_use", ErrorCode::precondition,
                              "Leave the series as it is: its numbers follow each other without holes."};
  Reason schedule_also_next_unused{"schedule.also_next_unused", ErrorCode::invalid,
                                   "Leave also_next_from out, or bill in advance with align day_of_month."};
  Reason schedule_anchor_day_missing{"schedule.anchor_day_missing", ErrorCode::invalid,
                                     "Give the anchor_day, or align otherwise."};
  Reason schedule_anniversary_missing{"schedule.anniversary_missing", ErrorCode::invalid,
                                      "Give the anniversary, or align otherwise."};
  Reason schedule_anniversary_unused{"schedule.anniversary_unused", ErrorCode::invalid,
                                     "Leave the anniversary out, or align by it."};
  Reason schedule_end_before_start{"schedule.end_before_start", ErrorCode::invalid,
                                   "Give an end that is not before the start."};
  Reason schedule_negative_quantity{"schedule.negative_quantity", ErrorCode::invalid,
                                    "Give a quantity that is not below zero."};
  Reason schedule_period_billed_twice{"schedule.period_billed_twice", ErrorCode::precondition,
                                      "The days would be billed twice. Compare service.timeline with the terms."};
  Reason schedule_preview_too_long{"schedule.preview_too_long", ErrorCode::invalid,
                                   "Ask for fewer periods, or a nearer target."};
  Reason schedule_target_before_start{"schedule.target_before_start", ErrorCode::invalid,
                                      "Give a target that is not before the start."};
  Reason schedule_target_too_far{"schedule.target_too_far", ErrorCode::precondition,
                                 "The target is more than 36 months ahead. Bill up to a nearer day first."};
  Reason schedule_too_many_items{
      "schedule.too_many_items", ErrorCode::precondition,
      "One day would bring too many items. Check the terms, or bill up to a nearer day first."};
  Reason tax_client_or_customer{"tax.client_or_customer", ErrorCode::invalid,
                                "Name a client, or describe a customer who is none; not both."};
  Reason tax_rate_compounds_on_nothing{
      "tax_rate.compounds_on_nothing", ErrorCode::invalid,
      "Nothing lies below the first level. Give a level from 2 on, or do not compound."};
  Reason tax_rate_ended{"tax_rate.ended", ErrorCode::precondition,
                        "The rate ends sooner already. Nothing is left to do."};
  Reason tax_rate_ends_before_start{"tax_rate.ends_before_start", ErrorCode::invalid,
                                    "End a rate after the day on which it begins."};
  Reason tax_rate_overlaps{
      "tax_rate.overlaps", ErrorCode::conflict,
      "Another rate holds for the same sales on some of the days. End it with tax_rate.end first."};
  Reason tax_rate_too_precise{"tax_rate.too_precise", ErrorCode::invalid, "Give at most four decimals."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::billing
