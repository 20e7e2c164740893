// Setting up the book: the company with its rules, the tax rates, and what the old system exported.
#pragma once

#include <filesystem>

#include "billhook/engine/session.hpp"

namespace hosting_company {

/// Makes the seller: who it is, how its documents are numbered, and what it does about invoices that are not paid.
void found_company(billhook::Session& house);

/// Adds the tax rates of a file; says how many.
std::size_t add_tax_rates(billhook::Session& house, const std::filesystem::path& file);

}  // namespace hosting_company
