// Every question that can be asked of the book of telling.hpp. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "billhook/engine/book.hpp"
#include "billhook/engine/session.hpp"

namespace billhook::test {

struct Question {
  Actor actor = Actor::system();
  std::string as;
  std::string operation;
  std::string request;
};

/// A question with its answer, as a line of JSON: {"as", "operation", "request", "reply"}.
std::string answer(Book& book, const Question& question);

/// Every read operation, in its ways: lists by each filter, each row that a list names, for either seller and for
/// clients whose rows they are. Asks the book for the ids.
std::vector<Question> questions(Book& book);

/// Every `"id":n` of a list's reply that stands right at the beginning of an item.
std::vector<std::int64_t> ids_in(const std::string& reply);

}  // namespace billhook::test
