// TypedPort: a port made of functions over the calls' own types.
//
//   auto mailer = std::make_shared<TypedPort>();
//   mailer->on([&](const SendMail& mail) { return MailSent{.message_id = smtp.send(mail.to, mail.subject, mail.text)};
//   }); book.set_port("mailer", mailer);
//
// Made by one thread, before it is handed over; then called by the threads that are inside Book::work().
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "billhook/base/fields.hpp"
#include "billhook/engine/ports.hpp"

namespace billhook {

class TypedPort : public Port {
 public:
  /// Where the book counts a currency with other decimals than ISO 4217, its table.
  explicit TypedPort(const CurrencyTable& currencies = CurrencyTable::iso()) : currencies_{currencies} {}

  /// Answers one call by a function that takes its request and returns its reply; a second one for the same call takes
  /// the place of the first. What the function throws fails the attempt.
  template <class Function>
  void on(Function answer) {
    add(std::function{std::move(answer)});
  }

  /// Errors: unavailable `port.no_such_call` for a call that no function was given for.
  std::string call(std::string_view operation, std::string_view request_json) override;

 private:
  struct Answer {
    const Table* request;
    const Table* reply;
    std::function<void(const void* request, void* reply)> run;
  };

  template <class Reply, class Argument>
  void add(std::function<Reply(Argument)> answer) {
    using Request = std::remove_cvref_t<Argument>;
    static_assert(std::is_same_v<Reply, typename Request::Reply>, "the function returns the Reply of its request");
    answers_.insert_or_assign(std::string{Request::operation},
                              Answer{&table_of<Request>(), &table_of<Reply>(),
                                     [answer = std::move(answer)](const void* request, void* reply) {
                                       *static_cast<Reply*>(reply) = answer(*static_cast<const Request*>(request));
                                     }});
  }

  CurrencyTable currencies_;
  std::map<std::string, Answer, std::less<>> answers_;
};

}  // namespace billhook
