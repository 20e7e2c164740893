// An invoice as plain text of 80 columns. Pure; any thread.
#pragma once

#include <string>

#include "billhook/billing/invoice.hpp"

namespace billhook::documents {

std::string invoice_text(const Invoice& invoice);

}  // namespace billhook::documents
