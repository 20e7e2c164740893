// The whole file of a book as SQL, with what marks it as a book.
#pragma once

#include <string>

namespace billhook::test {

std::string dump(const std::string& path);

}  // namespace billhook::test
