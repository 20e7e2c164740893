#include "storage/stored.hpp"

namespace billhook::storage {

const char* ListStatements::text_for(const Given& given, bool is_of_client) {
  std::string conditions = is_of_client ? " AND client = ?4" : "";
  int parameter = is_of_client ? 4 : 3;
  for (const SharedField& field : given.fields) {
    if (billhook::given(*field.from, given.request) == nullptr) continue;
    conditions += " AND \"" + std::string{field.to->name} + "\" = ?" + std::to_string(++parameter);
  }
  const std::lock_guard lock{mutex_};
  std::string& text = texts_[conditions];
  if (text.empty()) {
    text = "SELECT {columns} FROM {table} WHERE seller_id = ?1 AND id > ?2" + conditions + " ORDER BY id LIMIT ?3";
  }
  return text.c_str();
}

}  // namespace billhook::storage
