// Environment: one JavaScript thread (the main one, or that of a worker) that uses billhook, what it has open, and the
// calls that run for it on threads of their own. For that thread alone, except where a function says otherwise.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <semaphore>
#include <tuple>
#include <utility>
#include <vector>

#include "values.hpp"

namespace billhook::node {

class Environment;

/// A book, a session or a cursor: one of the three. Closed when no call uses it any more.
struct Opened {
  std::tuple<billhook_book*, billhook_session*, billhook_cursor*> pointers{};
  std::int64_t book = 0;  // whose session or cursor it is, by JavaScript's number; a book is its own

  Opened() = default;
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;
  ~Opened() {
    billhook_cursor_close(std::get<billhook_cursor*>(pointers));
    billhook_session_close(std::get<billhook_session*>(pointers));
    billhook_close(std::get<billhook_book*>(pointers));
  }
};

/// What the library asks JavaScript in the middle of a call: a port, or, without an operation, a progress function.
struct Question {
  billhook_answer* answer;
  billhook_text operation, text;
  std::int64_t done = 0, total = 0;
};

/// One call of the library: filled and settled on the JavaScript thread, run on any one thread between.
struct Call {
  explicit Call(Environment& of) : environment{of} {}
  ~Call() { billhook_reply_free(reply); }

  void run() {
    around = std::exchange(current, this);
    function(*this);
    current = around;
  }

  /// Ends the question that waits, if there is one, without an answer.
  void withdraw_question() {
    if (question.exchange(nullptr) != nullptr) answered.release();
  }

  Environment& environment;
  void (*function)(Call&) = nullptr;
  std::int64_t id = 0;         // JavaScript's number for a call on another thread; 0 for one on its own
  std::int64_t subject = 0;    // the number of what it is called on
  std::shared_ptr<Opened> on;  // null for what is not open
  std::vector<std::shared_ptr<Opened>> closing;
  std::array<std::string, 2> texts;
  std::int64_t number = 0;
  std::string key, reason;
  billhook_call_options options{};

  billhook_status status = BILLHOOK_OK;
  billhook_reply* reply = nullptr;
  billhook_text said{};
  std::shared_ptr<Opened> opened;
  const billhook_batch* batch = nullptr;

  std::atomic<Question*> question = nullptr;  // that waits for its answer
  std::binary_semaphore answered{0};

  Question* answering = nullptr;  // that of another call

  Call* around = nullptr;                              // what it is made in the middle of, on the same thread
  static inline thread_local Call* current = nullptr;  // what runs on this thread
};

class Environment {
 public:
  Environment(napi_env of, napi_value exports) : env{of} {
    napi_create_reference(env, exports, 1, &exports_);
    const auto hear = [](napi_env going_on, napi_value, void* environment, void* call) {
      if (going_on != nullptr) static_cast<Environment*>(environment)->hear(*static_cast<Call*>(call));
    };
    napi_create_threadsafe_function(env, nullptr, nullptr, text_of(env, {"billhook", 8}), 0, 1, nullptr, nullptr, this,
                                    hear, &loop_);
    napi_unref_threadsafe_function(env, loop_);
    const auto forget = [](napi_env, void* environment, void*) { delete static_cast<Environment*>(environment); };
    napi_set_instance_data(env, this, forget, nullptr);
    const auto stop = [](void* environment) { static_cast<Environment*>(environment)->stop(); };
    napi_add_env_cleanup_hook(env, stop, this);  // after the function above was made, so that this comes first
  }

  static Environment& of(napi_env env) {
    void* environment = nullptr;
    napi_get_instance_data(env, &environment);
    return *static_cast<Environment*>(environment);
  }

  /// What is open by that number: null when nothing is.
  std::shared_ptr<Opened> find(std::int64_t number) const {
    const auto found = open_.find(number);
    return found == open_.end() ? nullptr : found->second;
  }

  /// Forgets it, and what is open of a book.
  std::vector<std::shared_ptr<Opened>> take(std::int64_t number) {
    std::vector<std::shared_ptr<Opened>> taken{find(number)};
    open_.erase(number);
    if (taken.front() == nullptr || taken.front()->book != number) return taken;
    std::erase_if(open_, [&](const auto& each) {
      if (each.second->book == number) taken.push_back(each.second);
      return each.second->book == number;
    });
    return taken;
  }

  /// Runs the call on another thread. The event loop stays alive that long.
  void start(std::unique_ptr<Call> call) {
    if (is_stopping_) return;
    if (threads_.size() <= running_.size()) threads_.push_back(std::async(std::launch::async, [this] { work(); }));
    if (running_.empty()) napi_ref_threadsafe_function(env, loop_);
    const std::lock_guard lock{mutex_};
    due_.push_back(call.get());
    is_due_.notify_one();
    running_.emplace(call->id, std::move(call));
  }

  /// The result, or a list: the error as JSON, and if a host's function threw it, what number JavaScript gave it.
  napi_value outcome(Call& call) {
    if (call.reply != nullptr) call.said = billhook_reply_json(call.reply);
    if (call.status != BILLHOOK_OK) {
      void* const thrown = call.status == BILLHOOK_HOST_ERROR ? billhook_reply_host_error(call.reply) : nullptr;
      return list_of(env, {text_of(env, call.said), number_of(env, reinterpret_cast<std::intptr_t>(thrown))});
    }
    if (call.opened != nullptr) {
      open_.emplace(++last_, call.opened);
      call.opened->book = call.on == nullptr ? last_ : call.on->book;
      return number_of(env, last_);
    }
    if (call.batch != nullptr) return batch_of(env, *call.batch);
    return call.said.data == nullptr ? undefined(env) : text_of(env, call.said);
  }

  /// Asks JavaScript in the middle of the call of this thread, whichever that is, and waits until it has answered.
  static void ask(Question question) {
    Call* const call = Call::current;
    if (call == nullptr) return;  // what closes with its environment asks nobody
    call->question = &question;
    if (call->id == 0) {
      call->environment.put_question(*call);
    } else {
      napi_call_threadsafe_function(call->environment.loop_, call, napi_tsfn_nonblocking);
    }
    call->answered.acquire();
  }

  /// The call of that id on another thread, or `otherwise`.
  Call* running(std::int64_t id, Call* otherwise) const {
    const auto found = running_.find(id);
    return found == running_.end() ? otherwise : found->second.get();
  }

  /// Cancels what runs and waits for its end. Nothing starts any more.
  void stop() {
    std::unique_lock lock{mutex_};
    is_stopping_ = true;
    lock.unlock();
    is_due_.notify_all();
    for (; !threads_.empty(); threads_.pop_back()) {
      // Again and again: a call may only just have begun.
      while (threads_.back().wait_for(std::chrono::milliseconds{10}) == std::future_status::timeout) {
        for (const auto& [other, asking] : running_) asking->withdraw_question();
        for (const auto& [number, each] : open_) billhook_cancel(std::get<billhook_book*>(each->pointers));
      }
    }
  }

  const napi_env env;

 private:
  /// What each thread does: one call after the other, until nothing starts any more.
  void work() {
    std::unique_lock lock{mutex_};
    while (true) {
      is_due_.wait(lock, [this] { return is_stopping_ || !due_.empty(); });
      if (is_stopping_) return;
      Call& call = *due_.back();
      due_.pop_back();
      lock.unlock();
      call.run();
      napi_call_threadsafe_function(loop_, &call, napi_tsfn_nonblocking);
      lock.lock();
    }
  }

  /// Calls what JavaScript set as `listener`. False when that throws, or nothing of JavaScript runs any more.
  bool tell(std::initializer_list<napi_value> arguments) {
    napi_value exports = value_of(&napi_get_reference_value, env, exports_);
    napi_value listener = value_of(&napi_get_named_property, env, exports, "listener");
    if (napi_call_function(env, exports, listener, arguments.size(), arguments.begin(), nullptr) == napi_ok)
      return true;
    napi_get_and_clear_last_exception(env, &listener);
    return false;
  }

  /// A call is over, which the listener is told as (id, undefined, outcome), or it asks.
  void hear(Call& call) {
    if (is_stopping_) return;
    if (call.question != nullptr) return put_question(call);  // its thread waits, and so does what it asks
    const auto over = running_.extract(call.id);
    if (running_.empty()) napi_unref_threadsafe_function(env, loop_);
    tell({number_of(env, call.id), undefined(env), outcome(call)});
  }

  /// The listener is asked (id, operation, text, done, total).
  void put_question(Call& call) {
    const Question& asked = *call.question.load();
    napi_handle_scope scope = nullptr;
    napi_open_handle_scope(env, &scope);
    if (!tell({number_of(env, call.id), text_of(env, asked.operation), text_of(env, asked.text),
               number_of(env, asked.done), number_of(env, asked.total)}))
      call.withdraw_question();
    napi_close_handle_scope(env, scope);
  }

  napi_ref exports_ = nullptr;
  napi_threadsafe_function loop_ = nullptr;
  std::map<std::int64_t, std::unique_ptr<Call>> running_;  // on other threads
  std::map<std::int64_t, std::shared_ptr<Opened>> open_;   // by the numbers that JavaScript knows
  std::int64_t last_ = 0;

  std::vector<std::future<void>> threads_;  // at least as many as calls run: each finds one that is idle
  std::mutex mutex_;                        // for what they wait for
  std::condition_variable is_due_;
  std::vector<Call*> due_;  // to begin on a thread
  bool is_stopping_ = false;
};

}  // namespace billhook::node
