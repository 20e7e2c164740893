#include "base/place.hpp"

#include <utility>

namespace billhook {

std::string Place::path() const {
  if (outer_ == nullptr) return {};
  std::string path = outer_->path();
  if (name_.data() == nullptr) {
    path += '[';
    path += std::to_string(index_);
    return path += ']';
  }
  if (!path.empty()) path += '.';
  return path += name_;
}

void Place::fail(const Reason& reason, std::string message) const { fail(Error{reason, std::move(message)}); }

void Place::fail(Error error) const {
  if (error.fields.empty() && outer_ != nullptr) {
    const std::string where = path();
    error.fields.push_back({where, error.message});
    error.message = where + ": " + error.message;
  }
  throw error;
}

}  // namespace billhook
