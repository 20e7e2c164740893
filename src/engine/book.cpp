#include "billhook/engine/book.hpp"

#include <utility>

#include "engine/book_state.hpp"
#include "engine/house_index.hpp"
#include "engine/session_state.hpp"
#include "engine/work.hpp"

namespace billhook {

namespace engine {

namespace {

void fill(BookState& book, const std::string& location, const BookOptions& options, bool create) {
  book.house = &house_index();
  book.database = storage::open_database(
      location, {.create = create, .read_only = options.read_only, .busy_wait_ms = options.busy_wait_ms});
  book.clock = options.clock ? options.clock : system_clock();
  book.random = options.random ? options.random : system_random();
  load_currencies(book, *book.database->reader());
}

}  // namespace

}  // namespace engine

Book::Book(std::shared_ptr<State> state) : state_{std::move(state)} {}
Book::Book(Book&&) noexcept = default;
Book& Book::operator=(Book&&) noexcept = default;
Book::~Book() = default;

Book Book::create(const std::string& location, const BookOptions& options) {
  auto state = std::make_shared<State>();
  engine::fill(*state, location, options, true);
  return Book{std::move(state)};
}

Book Book::open(const std::string& location, const BookOptions& options) {
  auto state = std::make_shared<State>();
  engine::fill(*state, location, options, false);
  return Book{std::move(state)};
}

Session Book::session(const Actor& actor) { return Session{std::make_unique<Session::State>(state_, actor)}; }

void Book::set_port(std::string_view name, std::shared_ptr<Port> port) {
  // What was there before goes after the lock does: its destructor is the host's and may call again.
  const std::lock_guard lock{state_->ports_mutex};
  if (port) {
    state_->ports[std::string{name}].swap(port);
  } else if (const auto found = state_->ports.find(name); found != state_->ports.end()) {
    port = std::move(found->second);
    state_->ports.erase(found);
  }
}

Book::Work Book::work(std::int64_t limit) { return engine::work(*state_, limit); }

void Book::backup(const std::string& path) { state_->database->backup(path); }

void Book::cancel() {
  state_->cancellations.fetch_add(1, std::memory_order_relaxed);
  state_->database->interrupt();
}

}  // namespace billhook
