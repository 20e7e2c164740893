#include "cli/open_book.hpp"

#include <memory>
#include <utility>

#include "base/json.hpp"
#include "billhook/engine/currency.hpp"
#include "cli/progress_bar.hpp"
#include "cli/reply_printer.hpp"
#include "engine/house_index.hpp"

namespace billhook::cli {
namespace {

/// Whoever acts, the one who opened the file may know how it counts money.
CurrencyTable currencies_of(Book& book) {
  CurrencyTable currencies;
  for (const BookCurrency& currency : book.session(Actor::system()).call(ListCurrencies{}).items) {
    currencies.override_decimals(currency.currency, currency.decimals);
  }
  return currencies;
}

}  // namespace

BookOptions book_options(const Arguments& arguments) {
  BookOptions options;
  if (arguments.now) options.clock = std::make_shared<FixedClock>(*arguments.now);
  return options;
}

OpenBook::OpenBook(const Arguments& arguments, Streams& streams)
    : OpenBook{Book::open(arguments.book, book_options(arguments)), arguments, streams} {}

OpenBook::OpenBook(Book book, const Arguments& arguments, Streams& streams)
    : arguments_{arguments},
      streams_{streams},
      book_{std::move(book)},
      session_{book_.session(arguments.actor)},
      currencies_{currencies_of(book_)} {}

std::string OpenBook::call(std::string_view operation, std::string_view request) {
  ProgressBar bar{streams_.err, streams_.err_terminal};
  CallOptions options;
  options.idempotency_key = arguments_.value("key");
  options.reason = arguments_.value("reason");
  options.dry_run = arguments_.has("dry-run");
  options.progress = bar.progress();
  return session_.call_json(operation, request, options);
}

void OpenBook::print(std::string_view operation, std::string_view reply) {
  print_reply(reply, engine::house_index().require(operation).reply(), currencies_, arguments_.output, streams_);
}

void RequestText::add(std::string_view name, std::string_view text) {
  if (text.empty()) return;
  std::string json;
  write_string(text, json);
  add_json(name, json);
}

void RequestText::add_json(std::string_view name, std::string_view json) {
  if (members_.size() > 1) members_ += ',';
  write_string(name, members_);
  members_ += ':';
  members_ += json;
}

}  // namespace billhook::cli
