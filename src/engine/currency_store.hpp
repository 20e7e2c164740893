// The table `book_currencies`: where a book differs from ISO 4217.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "billhook/engine/currency.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

std::vector<BookCurrency> list_currencies(storage::Connection& connection);
/// Rises with every change of the table; 0 where it is empty.
std::int64_t find_currencies_version(storage::Connection& connection);
/// Writes the row, whether or not there is one.
void store_currency(storage::Connection& connection, const BookCurrency& currency);
/// Whether anything in the book is counted in this currency.
bool is_currency_used(storage::Connection& connection, std::string_view code);

}  // namespace billhook::engine
