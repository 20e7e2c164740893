// A house of five toy operations over a real book, for the tests of the pipeline: what an operation, a listener or a
// port does is whatever the test says. One ToyBook at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "billhook/base/error.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/engine/ports.hpp"
#include "engine/book_state.hpp"
#include "engine/context.hpp"
#include "engine/session_state.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook::engine {

struct Toy {
  Id<Toy> id = {};
  Text<20> name = {};
  std::optional<Text<20>> flaw = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Toy::id, {.key = true});
    v("name", &Toy::name);
    v("flaw", &Toy::flaw, {.staff_only = true});
  }
};

struct ListToys {
  static constexpr std::string_view operation = "toy.list";
  using Reply = Page<Toy>;
  std::int32_t limit = 50;
  std::optional<Id<Toy>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v.page(&ListToys::limit, &ListToys::after);
  }
};

struct ToyReply {
  std::int64_t number = 0;
  std::vector<Text<20>> names = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &ToyReply::number);
    v("names", &ToyReply::names, {.has_default = true});
  }
};

inline constexpr std::string_view toy_operations[] = {"toy.calculate", "toy.read", "toy.write", "toy.run"};

template <int number_>
struct ToyRequest {
  static constexpr std::string_view operation = toy_operations[number_];
  using Reply = ToyReply;
  std::int64_t number = 0;
  std::optional<Text<20>> secret = {};
  std::optional<Money> price = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &ToyRequest::number, {.min = 0, .max = 1000, .has_default = true});
    v("secret", &ToyRequest::secret, {.secret = true});
    v("price", &ToyRequest::price);
  }
};

using ToyCalculate = ToyRequest<0>;  // Effect::none, anyone
using ToyRead = ToyRequest<1>;       // Effect::read, client_view, anyone
using ToyWrite = ToyRequest<2>;      // Effect::write, settings_edit, staff
using ToyRun = ToyRequest<3>;        // Effect::run, automation_run, staff

struct ShopReply {
  std::optional<std::int64_t> b = {};
  std::optional<Text<20>> from = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("b", &ShopReply::b);
    v("from", &ShopReply::from);
  }
};

struct SendToShop {
  static constexpr std::string_view operation = "shop.send";
  using Reply = ShopReply;
  Text<200> key = {};
  std::int64_t a = 1;

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &SendToShop::key);
    v("a", &SendToShop::a);
  }
};

struct ToyMade {
  std::optional<std::int64_t> a = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("a", &ToyMade::a, {.doc = "A number."});
  }
};

struct ToyEvents {
  EventOf<Toy, ToyMade> toy_made{"toy.made", "There is a new toy."};
  EventOf<Toy> toy_lost{"toy.lost", "Nobody finds it."};
};
inline constexpr ToyEvents toy_events;

/// What the operations and listeners do. An operation replies with its number plus one.
struct ToyScript {
  std::function<void(Context&)> operation = [](Context&) {};
  // Both of toy_made.
  std::function<void(Context&, const Happening<Toy, ToyMade>&)> first_listener = [](Context&, const auto&) {};
  std::function<void(Context&, const Event&)> second_listener = [](Context&, const Event&) {};
  std::function<bool(Context&, SendToShop&, const Asking&)> prepare = [](Context&, SendToShop&, const Asking&) {
    return true;
  };
  std::function<void(Context&, const JobEnded<SendToShop>&)> job_listener = [](Context&, const auto&) {};
};

/// A book with seller 1 in Berlin and the client 1 of it, on 2026-11-22 at noon UTC.
class ToyBook {
 public:
  ToyBook();
  ~ToyBook();
  ToyBook(const ToyBook&) = delete;
  ToyBook& operator=(const ToyBook&) = delete;

  /// Calls through a session of its own.
  template <class Request>
  ToyReply call(const Request& request, const CallOptions& options = {}, const Actor& actor = Actor::system()) {
    ToyReply reply;
    call_typed(Request::operation, &request, &reply, options, actor);
    return reply;
  }
  Page<Toy> list(const ListToys& request, const Actor& actor) {
    Page<Toy> page;
    call_typed(ListToys::operation, &request, &page, {}, actor);
    return page;
  }
  std::string call_json(std::string_view operation, std::string_view request = "{}", const CallOptions& options = {},
                        const Actor& actor = Actor::system());

  void sql(const char* statement);
  std::int64_t count(const char* table) const;
  /// The outcomes of all audit rows, in order: "ok ok toy.broken".
  std::string outcomes() const;
  /// The first column of the rows of a query, joined by spaces.
  std::string column(const char* query) const;

  /// A role with these permissions (JSON), given to a new member of staff.
  Actor add_staff(const char* permissions);

  std::string path() const { return directory_.file("toy.db"); }
  const std::shared_ptr<BookState>& state() const { return state_; }
  FixedClock& clock() { return *clock_; }

  ToyScript script;
  std::vector<Toy> toys;            // what toy.list answers with, to anyone who may see clients
  std::optional<Money> last_price;  // of the last request that came through

 private:
  void call_typed(std::string_view operation, const void* request, void* reply, const CallOptions& options,
                  const Actor& actor);

  tests::TemporaryDirectory directory_;
  std::shared_ptr<FixedClock> clock_;
  std::shared_ptr<BookState> state_;
};

/// Makes a toy's event, audit note and, where a key is given, job.
void make_toy(Context& context, std::int64_t id, std::string_view job_key = {});

/// A port whose every call is a function of the test.
class ToyPort final : public Port {
 public:
  using Call = std::function<std::string(std::string_view operation, std::string_view request)>;
  explicit ToyPort(Call call) : call_{std::move(call)} {}
  std::string call(std::string_view operation, std::string_view request) override { return call_(operation, request); }

 private:
  Call call_;
};

}  // namespace billhook::engine
