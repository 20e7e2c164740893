// Rendering: an issued document as something people read. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook {

enum class DocumentFormat : std::uint8_t { text, html };

template <>
struct EnumNames<DocumentFormat> {
  static constexpr std::array<std::string_view, 2> names{"text", "html"};
};

struct RenderedDocument {
  Text<4'000'000> content;
  Text<100> media_type;

  template <class V>
  static constexpr void fields(V&& v) {
    v("content", &RenderedDocument::content,
      {.doc = "The document: text of 80 columns, or an HTML page that needs nothing else and prints well."});
    v("media_type", &RenderedDocument::media_type, {.doc = "What it is: `text/plain` or `text/html`, in UTF-8."});
  }
};

/// Shows an invoice as its client sees it. The content comes from the snapshot, so it is the same for ever.
struct RenderInvoice {
  static constexpr std::string_view operation = "invoice.render";
  using Reply = RenderedDocument;

  Id<Invoice> id;
  DocumentFormat format = DocumentFormat::text;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &RenderInvoice::id, {.doc = "Which one."});
    v("format", &RenderInvoice::format, {.doc = "Text or an HTML page.", .has_default = true});
  }
};

/// The same of a credit note, which names the invoice that it corrects.
struct RenderCreditNote {
  static constexpr std::string_view operation = "credit_note.render";
  using Reply = RenderedDocument;

  Id<CreditNote> id;
  DocumentFormat format = DocumentFormat::text;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &RenderCreditNote::id, {.doc = "Which one."});
    v("format", &RenderCreditNote::format, {.doc = "Text or an HTML page.", .has_default = true});
  }
};

}  // namespace billhook
