// A document as plain text of 80 columns. Pure; any thread.
#pragma once

#include <string>

#include "documents/printed_document.hpp"

namespace billhook::documents {

std::string document_text(const PrintedDocument& document);

}  // namespace billhook::documents
