#include "environment.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "handle.hpp"

namespace billhook::node {

namespace {

using Task = std::function<void()>;

void run_task(napi_env env, napi_value, void*, void* data) {
  const std::unique_ptr<Task> task{static_cast<Task*>(data)};
  if (env == nullptr) return;  // the environment is going
  (*task)();
  bool is_thrown = false;
  napi_value error = nullptr;
  if (napi_is_exception_pending(env, &is_thrown) == napi_ok && is_thrown &&
      napi_get_and_clear_last_exception(env, &error) == napi_ok) {
    napi_fatal_exception(env, error);
  }
}

void leave(void* data) {
  auto& environment = *static_cast<Environment*>(data);
  environment.stop();
  for (Handle* handle : std::set<Handle*>{environment.handles}) close_now(*handle);
}

}  // namespace

Environment::Environment(napi_env environment) : env{environment} {
  napi_value name = nullptr;
  napi_create_string_utf8(env, "billhook", NAPI_AUTO_LENGTH, &name);
  napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, nullptr, nullptr, nullptr, &run_task, &loop_);
  napi_unref_threadsafe_function(env, loop_);
  napi_set_instance_data(
      env, this, [](napi_env, void* data, void*) { delete static_cast<Environment*>(data); }, nullptr);
  napi_add_env_cleanup_hook(env, &leave, this);  // after the function above was made, so that this comes first
}

Environment::~Environment() {
  for (Handle* handle : handles) handle->environment = nullptr;
}

Environment& Environment::of(napi_env env) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  return *static_cast<Environment*>(data);
}

void Environment::start(Task work, Task done) {
  if (pending_++ == 0) napi_ref_threadsafe_function(env, loop_);
  const std::lock_guard lock{mutex_};
  jobs_.push_back([this, work = std::move(work), done = std::move(done)] {
    work();
    post([this, done] {
      if (--pending_ == 0) napi_unref_threadsafe_function(env, loop_);
      done();
    });
  });
  add_thread_if_needed();
  job_.notify_one();
}

bool Environment::post(Task task) {
  auto owned = std::make_unique<Task>(std::move(task));
  if (napi_call_threadsafe_function(loop_, owned.get(), napi_tsfn_nonblocking) != napi_ok) return false;
  owned.release();
  return true;
}

/// Threads that wait for JavaScript do not count, lest what they wait for finds none left to run on.
void Environment::add_thread_if_needed() {
  const std::size_t most = std::max(4U, std::thread::hardware_concurrency());
  if (is_stopping_ || jobs_.size() <= idle_ || threads_.size() - asking_ >= most) return;
  threads_.emplace_back([this] { work_on(); });
}

void Environment::work_on() {
  std::unique_lock lock{mutex_};
  while (true) {
    ++idle_;
    job_.wait(lock, [this] { return is_stopping_ || !jobs_.empty(); });
    --idle_;
    if (is_stopping_) return;
    Task job = std::move(jobs_.front());
    jobs_.pop_front();
    ++running_;
    lock.unlock();
    job();
    job = nullptr;
    lock.lock();
    --running_;
    ended_.notify_all();
  }
}

void Environment::ask(const std::shared_ptr<Question>& question, Task put) {
  if (is_here()) return put();
  std::unique_lock lock{mutex_};
  if (is_stopping_) return;
  ++asking_;
  add_thread_if_needed();
  const bool is_asked = post([this, question, put = std::move(put)] {
    {
      const std::lock_guard guard{mutex_};
      if (question->answer == nullptr) return;
    }
    put();
  });
  if (is_asked) answered_.wait(lock, [&] { return is_stopping_ || question->answer == nullptr; });
  question->answer = nullptr;
  --asking_;
}

void Environment::answer(Question& question, const std::function<void(billhook_answer*)>& give) {
  const std::lock_guard lock{mutex_};
  if (question.answer == nullptr) return;
  give(question.answer);
  question.answer = nullptr;
  answered_.notify_all();
}

void Environment::stop() {
  {
    std::unique_lock lock{mutex_};
    is_stopping_ = true;
    jobs_.clear();
    job_.notify_all();
    answered_.notify_all();
    while (running_ > 0) {  // again and again: a job may only just have begun
      for (const Handle* handle : handles) {
        if (handle->kind == Kind::book) billhook_cancel(static_cast<billhook_book*>(handle->pointer));
      }
      ended_.wait_for(lock, std::chrono::milliseconds{10});
    }
  }
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

}  // namespace billhook::node
