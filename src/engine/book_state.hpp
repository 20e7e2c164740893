// What a book's sessions share. Any thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "billhook/engine/book.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

class HouseIndex;

struct BookState {
  const HouseIndex* house = nullptr;
  std::unique_ptr<storage::Database> database;
  std::shared_ptr<Clock> clock;
  std::shared_ptr<Random> random;
  std::atomic<std::uint64_t> cancellations = 0;      // a call that began before the last one is to stop
  std::mutex currencies_mutex;                       // held by whoever changes database->currencies()
  std::atomic<std::int64_t> currencies_version = 0;  // which state of book_currencies those are

  std::mutex ports_mutex;
  std::map<std::string, std::shared_ptr<Port>, std::less<>> ports;  // guarded by ports_mutex
  std::set<std::thread::id> working_threads;                        // those in work(); guarded by ports_mutex
};

/// Puts the currencies of the table book_currencies in place, where the connection sees a newer state of it.
void load_currencies(BookState& book, storage::Connection& connection);

}  // namespace billhook::engine

struct billhook::Book::State final : billhook::engine::BookState {};
