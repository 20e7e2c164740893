// The company's mail server and the panel that sets its servers up, as billhook sees them. These two only count; a real
// one would do the deed and remember its `key`, because a key that comes again is the same deed.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

#include "billhook/billing/mailer.hpp"
#include "billhook/engine/typed_port.hpp"
#include "billhook/services/provisioner.hpp"

namespace hosting_company {

class MailServer final : public billhook::TypedPort {
 public:
  MailServer() {
    on([this](const billhook::SendMail&) {
      ++mails_;
      return billhook::MailSent{};
    });
  }
  std::int64_t mails() const { return mails_; }

 private:
  std::int64_t mails_ = 0;
};

class ControlPanel final : public billhook::TypedPort {
 public:
  ControlPanel() {
    on([this](const billhook::CreateOutside&) {
      log_in();
      return billhook::CreatedOutside{.external_id = "account-" + std::to_string(++done_)};
    });
    on([this](const billhook::SuspendOutside&) { return change(); });
    on([this](const billhook::UnsuspendOutside&) { return change(); });
    on([this](const billhook::TerminateOutside&) { return change(); });
  }
  std::int64_t done() const { return done_; }

 private:
  /// Now and then the panel does not answer. The book asks again later.
  void log_in() {
    if (++calls_ % 40 == 0) throw std::runtime_error{"The panel is busy."};
  }
  billhook::Acknowledged change() {
    log_in();
    ++done_;
    return {};
  }

  std::int64_t calls_ = 0;
  std::int64_t done_ = 0;
};

}  // namespace hosting_company
