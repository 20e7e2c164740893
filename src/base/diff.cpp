#include "base/diff.hpp"

#include "base/json.hpp"

namespace billhook {
namespace {

/// A present value behind any optional; null when it is absent.
const void* value_of(const Field& field, const void* object) {
  if (object == nullptr) return nullptr;
  const void* value = field.in(object);
  return field.kind->shape == Shape::optional ? field.kind->get(value) : value;
}

class DiffWriter {
 public:
  void compare(const Table& table, const void* before, const void* after, const std::string& prefix);
  std::string finish() && {
    if (out_.empty()) out_ += '{';
    out_ += '}';
    return std::move(out_);
  }

 private:
  void compare_leaf(const Field& field, const Kind& kind, const void* before, const void* after,
                    const std::string& prefix);

  std::string out_;
  std::string from_;
  std::string to_;
};

void DiffWriter::compare(const Table& table, const void* before, const void* after, const std::string& prefix) {
  for (const Field& field : table.fields) {
    const Kind& kind = field.kind->shape == Shape::optional ? *field.kind->element : *field.kind;
    const void* from = value_of(field, before);
    const void* to = value_of(field, after);
    if (from == nullptr && to == nullptr) continue;
    if (kind.shape == Shape::object && !field.attributes.secret) {
      compare(kind.table(), from, to, prefix + std::string{field.name} + ".");
    } else {
      compare_leaf(field, kind, from, to, prefix);
    }
  }
}

void DiffWriter::compare_leaf(const Field& field, const Kind& kind, const void* before, const void* after,
                              const std::string& prefix) {
  from_.clear();
  to_.clear();
  if (before != nullptr) encode_value(kind, field.attributes, before, from_);
  if (after != nullptr) encode_value(kind, field.attributes, after, to_);
  if (from_ == to_) return;
  if (field.attributes.secret) {
    if (before != nullptr) from_ = R"("***")";
    if (after != nullptr) to_ = R"("***")";
  }
  out_ += out_.empty() ? '{' : ',';
  write_string(prefix + std::string{field.name}, out_);
  out_ += ":{";
  if (before != nullptr) {
    out_ += R"("from":)";
    out_ += from_;
  }
  if (before != nullptr && after != nullptr) out_ += ',';
  if (after != nullptr) {
    out_ += R"("to":)";
    out_ += to_;
  }
  out_ += '}';
}

}  // namespace

std::string diff(const Table& table, const void* before, const void* after) {
  DiffWriter writer;
  writer.compare(table, before, after, {});
  return std::move(writer).finish();
}

}  // namespace billhook
