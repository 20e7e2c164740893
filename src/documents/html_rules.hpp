// A document as one HTML page that needs nothing else: no script, no font, no picture from anywhere. All text of users
// is escaped, so it is shown and never obeyed. Pure; any thread.
#pragma once

#include <string>

#include "documents/printed_document.hpp"

namespace billhook::documents {

std::string document_html(const PrintedDocument& document);

}  // namespace billhook::documents
