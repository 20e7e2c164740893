// OpenBook: the book, the actor and the clock that the command line names, and calls of operations whose replies are
// printed. One thread.
#pragma once

#include <string>
#include <string_view>

#include "billhook/base/currency.hpp"
#include "billhook/engine/book.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"

namespace billhook::cli {

/// The options of opening or making the book: its clock.
BookOptions book_options(const Arguments& arguments);

class OpenBook {
 public:
  /// Errors: those of Book::open.
  OpenBook(const Arguments& arguments, Streams& streams);
  /// Of a book that was just made.
  OpenBook(Book book, const Arguments& arguments, Streams& streams);

  Book& book() { return book_; }
  Session& session() { return session_; }

  /// The reply as JSON. Takes --key, --reason and --dry-run of the command line with it and shows progress.
  std::string call(std::string_view operation, std::string_view request);
  /// Prints a reply of an operation, which exists.
  void print(std::string_view operation, std::string_view reply);
  /// The currencies as this book counts them, to read replies with.
  const CurrencyTable& currencies() const { return currencies_; }

 private:
  const Arguments& arguments_;
  Streams& streams_;
  Book book_;
  Session session_;
  CurrencyTable currencies_;
};

/// The members of a JSON object that are given, each a name and its text: {"name":"Acme"}. Empty texts are left out.
class RequestText {
 public:
  void add(std::string_view name, std::string_view text);
  /// The same for a value that is JSON already.
  void add_json(std::string_view name, std::string_view json);
  std::string text() const { return members_ + "}"; }

 private:
  std::string members_ = "{";
};

}  // namespace billhook::cli
