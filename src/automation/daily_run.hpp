// DailyRun: the ordered tasks of each day, one transaction after the other, each going on where the one before stopped.
//
// The mark of progress is written in the transaction of the work it stands for and read again in the next one, so a run
// that is cut off anywhere goes on there, and two runs at once share the work instead of doing it twice. A transaction
// takes as many pieces, tasks and days as fit into its budget; days on which nothing happens cost next to nothing.
//
// A run of a day that is done takes today's tasks once more, for what has become due since: each does what is due and
// notes it, so that nothing is done again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "automation/automation_store.hpp"
#include "billhook/automation/run.hpp"
#include "engine/context.hpp"
#include "engine/task.hpp"

namespace billhook::automation {

class DailyRun {
 public:
  /// Does every day up to and including `until`, with the tasks that are off by default and named in `also`.
  /// Errors: invalid `automation.unknown_task`.
  DailyRun(engine::Context& context, Date until, std::span<const Text<100>> also);

  AutomationReport run();

 private:
  /// What one transaction did. Taken over when it has committed.
  struct Piece {
    Mark mark;
    std::vector<std::pair<std::size_t, engine::TaskPiece>> done;  // with the place of each task in the order
    std::vector<ParkedClient> parked;
    std::int64_t cost = 0;  // in rows looked at, roughly
  };

  Mark current_mark();
  bool is_today_done() const;
  /// `again`: where the day is done, from its beginning.
  void do_transaction(Piece& piece, bool again);
  /// Does a piece of the task at the mark, and moves the mark.
  void do_piece(Piece& piece);
  void finish_task(Piece& piece, std::size_t place);
  void park(Piece& piece, const std::vector<engine::FailedClient>& failed);
  void take_over(const Piece& piece);
  void report_progress();

  engine::Context& context_;
  Date until_;
  std::vector<bool> is_on_;        // of each task in the order
  std::vector<TaskCount> counts_;  // of each task in the order
  Mark begin_;
  AutomationReport report_;
  engine::ParkedClients parked_;
  std::int64_t counted_ = 0;  // of what is due: the progress of a run of one day
  std::int64_t due_ = 0;
};

}  // namespace billhook::automation
