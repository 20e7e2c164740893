// An invoice as one HTML page that needs nothing else: no script, no font, no picture from anywhere. All text of users
// is escaped, so it is shown and never obeyed. Pure; any thread.
#pragma once

#include <string>

#include "billhook/billing/invoice.hpp"

namespace billhook::documents {

std::string invoice_html(const Invoice& invoice);

}  // namespace billhook::documents
