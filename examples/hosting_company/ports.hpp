// The company's mail server and the panel that sets its servers up, as billhook sees them. These two only count; a real
// one would parse the request, do the deed and remember its `key`, because a key that comes again is the same deed.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include "billhook/engine/ports.hpp"

namespace hosting_company {

class MailServer final : public billhook::Port {
 public:
  std::string call(std::string_view, std::string_view) override {
    ++mails_;
    return "{}";
  }
  std::int64_t mails() const { return mails_; }

 private:
  std::int64_t mails_ = 0;
};

class ControlPanel final : public billhook::Port {
 public:
  std::string call(std::string_view operation, std::string_view) override {
    // Now and then it does not answer. The book asks again later.
    if (++calls_ % 40 == 0) throw std::runtime_error{"The panel is busy."};
    ++done_;
    if (operation != "provisioner.create") return "{}";
    return R"({"external_id":"account-)" + std::to_string(done_) + R"("})";
  }
  std::int64_t done() const { return done_; }

 private:
  std::int64_t calls_ = 0;
  std::int64_t done_ = 0;
};

}  // namespace hosting_company
