#include "cli/reply_printer.hpp"

#include <ostream>
#include <string>

#include "base/json.hpp"
#include "base/leaf.hpp"
#include "billhook/engine/session.hpp"
#include "engine/object_slot.hpp"

namespace billhook::cli {
namespace {

/// A rendered document is printed as it is, ready for a file or a pager.
bool print_document(const Table& type, const void* reply, Streams& streams) {
  const Field* content = type.find("content");
  if (content == nullptr || content->kind->shape != Shape::text || type.find("media_type") == nullptr) return false;
  std::string text = to_text(*content->kind, content->in(reply));
  if (streams.out_terminal.is_terminal) text = tame(text, true);
  if (!text.ends_with('\n')) text += '\n';
  streams.out << text;
  return true;
}

/// Whether a reply is one page of a list, and says so by its two fields.
bool is_page(const Table& type) {
  return type.fields.size() == 2 && type.find("items") != nullptr && type.find("next") != nullptr;
}

/// A page as its rows, and what to say for the next one.
void print_page(const std::vector<ReplyPart>& parts, Streams& streams) {
  std::string next;
  std::vector<ReplyPart> rows;
  for (const ReplyPart& part : parts) {
    if (part.is_record) {
      next = part.grid.rows.front().front();
    } else {
      rows.push_back(part);
    }
  }
  print_parts(rows, streams);
  if (next.empty()) return;
  streams.out << painted("There are more: pass \"after\": " + next + '\n', Paint::dim, streams.out_terminal);
}

void print_csv(const std::vector<ReplyPart>& parts, Streams& streams) {
  // One file holds one table: the rows where there are any to speak of, else the record.
  const ReplyPart* rows = nullptr;
  for (const ReplyPart& part : parts) {
    if (rows == nullptr || (rows->is_record && !part.is_record)) rows = &part;
  }
  if (rows != nullptr) streams.out << write_csv(rows->grid);
}

}  // namespace

void print_parts(const std::vector<ReplyPart>& parts, Streams& streams) {
  bool is_first = true;
  for (const ReplyPart& part : parts) {
    if (!is_first) streams.out << '\n';
    is_first = false;
    if (part.is_record) {
      streams.out << draw_record(part.grid, streams.out_terminal);
      continue;
    }
    const bool is_named = !part.title.empty() && part.title != "items" && part.title != "rows";
    if (is_named) streams.out << painted(part.title, Paint::bold, streams.out_terminal) << '\n';
    if (part.grid.rows.empty()) {
      streams.out << painted("(none)\n", Paint::dim, streams.out_terminal);
    } else {
      streams.out << draw_table(part.grid, streams.out_terminal);
    }
  }
}

void print_reply(std::string_view json, const Table& type, const CurrencyTable& currencies, Output output,
                 Streams& streams) {
  if (output == Output::json) {
    streams.out << json << '\n';
    return;
  }
  engine::ObjectSlot slot;
  void* reply = slot.make(type);
  decode(json, type, reply, currencies);
  if (output == Output::csv) return print_csv(parts_of(type, reply, Readers::programs), streams);
  if (print_document(type, reply, streams)) return;
  const std::vector<ReplyPart> parts = parts_of(type, reply, Readers::people);
  if (is_page(type)) return print_page(parts, streams);
  print_parts(parts, streams);
}

void print_error(const Error& error, Output output, Streams& streams) {
  if (output == Output::json) {
    streams.err << to_json(error) << '\n';
    return;
  }
  streams.err << painted("error:", Paint::red, streams.err_terminal) << ' ' << tame(error.message, true) << '\n';
  streams.err << "  reason  " << tame(error.reason) << '\n';
  for (const Error::Field& field : error.fields) {
    streams.err << "  field   " << (field.path.empty() ? "(the request)" : tame(field.path));
    if (field.message != error.message) streams.err << ": " << tame(field.message);
    streams.err << '\n';
  }
}

}  // namespace billhook::cli
