#include "automation/daily_run.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "automation/events.hpp"
#include "automation/reasons.hpp"
#include "automation/task_order.hpp"
#include "identity/seller_store.hpp"
#include "storage/reasons.hpp"

namespace billhook::automation {
namespace {

constexpr std::int64_t budget = 500;   // rows of a transaction: a fraction of a second, in which others wait
constexpr std::int64_t day_cost = 10;  // so that a long pause is made up in several transactions
constexpr std::size_t most_parked_reported = 100;

/// Where a task stands in the order, or its end.
std::size_t place_of(std::string_view task) {
  const auto found = std::ranges::find(task_order, task, [](const engine::Task* each) { return each->name; });
  return static_cast<std::size_t>(found - std::begin(task_order));
}

std::vector<bool> tasks_that_are_on(std::span<const Text<100>> also) {
  std::vector<bool> is_on;
  for (const engine::Task* task : task_order) is_on.push_back(task->is_on_by_default);
  for (std::size_t i = 0; i < also.size(); ++i) {
    const std::size_t place = place_of(also[i].str());
    if (place == is_on.size()) {
      throw Error{reasons.automation_unknown_task, "also[" + std::to_string(i) + "]", "There is no such task."};
    }
    is_on[place] = true;
  }
  return is_on;
}

std::vector<TaskCount> no_counts() {
  std::vector<TaskCount> counts;
  for (const engine::Task* task : task_order) counts.push_back({.task = task->name});
  return counts;
}

void add(TaskCount& count, const engine::TaskPiece& piece) {
  count.done += piece.done;
  count.skipped += piece.skipped;
  count.failed += static_cast<std::int64_t>(piece.failed.size());
  if (!piece.deeds.empty() && !count.deeds) count.deeds.emplace();
  for (const engine::TaskDeed& deed : piece.deeds) {
    const auto same =
        std::ranges::find_if(*count.deeds, [&](const DeedCount& each) { return each.deed.str() == deed.name; });
    if (same == count.deeds->end()) {
      count.deeds->push_back({deed.name, deed.done});
    } else {
      same->done += deed.done;
    }
  }
}

/// An error's words, cut to what the row holds.
template <std::size_t N>
Text<N> shortened(std::string text) {
  if (text.size() > N) {
    text.resize(N);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80U) text.pop_back();
  }
  return text;
}

}  // namespace

DailyRun::DailyRun(engine::Context& context, Date until, std::span<const Text<100>> also)
    : context_{context}, until_{until}, is_on_{tasks_that_are_on(also)}, counts_{no_counts()}, begin_{current_mark()} {}

AutomationReport DailyRun::run() {
  Mark mark = begin_;
  bool again = is_today_done();
  if (mark.day <= until_) report_.from = mark.day;
  if (until_ <= begin_.day) {
    for (const engine::Task* task : task_order) {
      if (task->count_due != nullptr) due_ += task->count_due(context_, until_);
    }
  }
  for (; again || mark.day <= until_; again = false) {
    Piece piece;
    context_.transact([&] {
      piece = {};
      do_transaction(piece, again);
    });
    mark = piece.mark;
    take_over(piece);
    report_progress();
  }
  report_.until = mark.day - 1;
  for (TaskCount& count : counts_) {
    if (count.done != 0 || count.skipped != 0 || count.failed != 0) report_.tasks.push_back(std::move(count));
  }
  return std::move(report_);
}

/// The first day of all is that of the seller.
Mark DailyRun::current_mark() {
  if (std::optional<Mark> mark = find_mark(context_.db(), context_.scope())) return *std::move(mark);
  const Seller seller = identity::require_seller(context_.db(), context_.scope());
  return {.day = std::min(until_, context_.zone().date_of(seller.created_at)), .task = task_order[0]->name};
}

bool DailyRun::is_today_done() const {
  return until_ == context_.today() && begin_.day == until_ + 1 && begin_.task.str() == task_order[0]->name &&
         begin_.place == 0;
}

void DailyRun::do_transaction(Piece& piece, bool again) {
  piece.mark = current_mark();
  if (again && piece.mark == begin_) piece.mark.day = until_;
  parked_ = list_parked_ids(context_.db(), context_.scope());
  while (piece.mark.day <= until_ && piece.cost < budget) {
    context_.set_today(piece.mark.day);
    do_piece(piece);
  }
  store_mark(context_.db(), context_.scope(), piece.mark);
}

void DailyRun::do_piece(Piece& piece) {
  const std::size_t place = place_of(piece.mark.task.str());
  if (place == std::size(task_order)) {
    throw Error{storage::reasons.storage_bad_value,
                "The run stopped in a task that there is not: " + piece.mark.task.str()};
  }
  if (!is_on_[place]) return finish_task(piece, place);
  engine::TaskPiece done =
      task_order[place]->run(context_, {.day = piece.mark.day, .after = piece.mark.place, .parked = parked_});
  piece.cost += 1 + done.done + done.skipped;
  park(piece, done.failed);
  context_.tell_listeners();
  piece.mark.place = done.last;
  if (done.is_finished) finish_task(piece, place);
  piece.done.emplace_back(place, std::move(done));
}

void DailyRun::finish_task(Piece& piece, std::size_t place) {
  const bool is_last = place + 1 == std::size(task_order);
  piece.mark.place = 0;
  piece.mark.task = task_order[is_last ? 0 : place + 1]->name;
  if (!is_last) return;
  piece.mark.day = piece.mark.day + 1;
  piece.cost += day_cost;
}

void DailyRun::park(Piece& piece, const std::vector<engine::FailedClient>& failed) {
  for (const engine::FailedClient& client : failed) {
    ParkedClient parked{.id = {},
                        .client = client.client,
                        .day = piece.mark.day,
                        .task = piece.mark.task,
                        .reason = shortened<100>(client.error.reason),
                        .message = shortened<500>(client.error.message)};
    if (!insert_parked_client(context_.db(), context_.scope(), parked)) continue;
    parked_.insert(parked.client);
    context_.changed<ParkedClient>("parked_client", parked.id, nullptr, &parked);
    context_.emit(events.automation_client_parked, parked.id, parked.client);
    piece.parked.push_back(std::move(parked));
  }
}

void DailyRun::take_over(const Piece& piece) {
  for (const auto& [place, done] : piece.done) {
    add(counts_[place], done);
    counted_ += done.counted;
  }
  for (const ParkedClient& parked : piece.parked) {
    if (report_.parked.size() < most_parked_reported) report_.parked.push_back(parked);
  }
  report_.days = piece.mark.day - begin_.day;
}

/// Of one day: services looked at. Of several: days.
void DailyRun::report_progress() {
  if (until_ > begin_.day) return context_.progress(report_.days, until_ - begin_.day + 1, "days");
  context_.progress(counted_, due_, "services");
}

}  // namespace billhook::automation
