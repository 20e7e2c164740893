// Environment: one JavaScript thread (the main one, or that of a worker) that uses billhook, and the threads that work
// for it. Its members are for that thread alone, except where they say otherwise.
#pragma once

#include <node_api.h>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "billhook.h"

namespace billhook::node {

struct Handle;

/// What the library asks JavaScript in the middle of a call. Answered where JavaScript runs; the thread that is inside
/// the library waits meanwhile. The environment's mutex guards both members.
struct Question {
  billhook_answer* answer = nullptr;  // null once it is answered or nobody waits any more
  bool goes_on = true;                // of a progress report
};

class Environment {
 public:
  explicit Environment(napi_env env);
  ~Environment();
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  static Environment& of(napi_env env);

  napi_env env;
  std::set<Handle*> handles;  // all that are open or not yet collected

  /// Whether this is the JavaScript thread. From any thread.
  bool is_here() const { return std::this_thread::get_id() == thread_; }

  /// Runs `work` on another thread, then `done` here. The event loop stays alive that long.
  void start(std::function<void()> work, std::function<void()> done);

  /// Runs a task here, soon. From any thread; false when the environment is going.
  bool post(std::function<void()> task);

  /// Runs `put` here and waits until the question is answered. From any thread that is inside the library.
  void ask(const std::shared_ptr<Question>& question, std::function<void()> put);

  /// Hands the answer over unless there is none to give any more.
  void answer(Question& question, const std::function<void(billhook_answer*)>& give);

  /// Cancels what runs and ends the threads. What still waits for its turn is dropped.
  void stop();

 private:
  void work_on();
  void add_thread_if_needed();

  const std::thread::id thread_ = std::this_thread::get_id();
  napi_threadsafe_function loop_ = nullptr;
  std::int64_t pending_ = 0;

  std::mutex mutex_;
  std::condition_variable job_, answered_, ended_;
  std::deque<std::function<void()>> jobs_;
  std::vector<std::thread> threads_;
  std::size_t idle_ = 0, asking_ = 0, running_ = 0;
  bool is_stopping_ = false;
};

}  // namespace billhook::node
