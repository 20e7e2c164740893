// DailyRun: the ordered tasks of each day, one transaction after the other, each going on where the one before stopped.
//
// The mark of progress is written in the transaction of the work it stands for and read again in the next one, so a run
// that is cut off anywhere goes on there, and two runs at once share the work instead of doing it twice. A transaction
// takes as many pieces, tasks and days as fit into its budget; days on which nothing happens cost next to nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "automation/automation_store.hpp"
#include "billhook/automation/run.hpp"
#include "billing/invoices/charge_source.hpp"
#include "engine/context.hpp"
#include "services/service_charges.hpp"

namespace billhook::automation {

class DailyRun {
 public:
  /// Does every day up to and including `until`.
  DailyRun(engine::Context& context, Date until);

  AutomationReport run();

 private:
  /// What one transaction did. Taken over when it has committed.
  struct Piece {
    Mark mark;
    std::vector<TaskCount> tasks;
    std::vector<ParkedClient> parked;
    std::int64_t services = 0;
    std::int64_t cost = 0;  // in rows looked at, roughly
  };

  Mark current_mark();
  void do_transaction(Piece& piece);
  /// Does a piece of the task at the mark, and moves the mark.
  void do_piece(Piece& piece);
  void change_terms(Piece& piece);
  void end_services(Piece& piece);
  void generate_invoices(Piece& piece);
  void apply_credit(Piece& piece);
  void take_dunning_steps(Piece& piece);
  void suspend_spared(Piece& piece);
  void forget_old(Piece& piece);
  void finish_task(Piece& piece);
  void park(Piece& piece, const std::vector<billing::FailedClient>& failed);
  void take_over(const Piece& piece);
  void report_progress();

  engine::Context& context_;
  Date until_;
  Mark begin_;
  AutomationReport report_;
  std::set<Id<Client>> parked_;
  services::ServiceCharges charges_;
  std::vector<billing::ClientCharges> buffer_;
  std::int64_t services_done_ = 0;
  std::int64_t services_due_ = 0;
};

}  // namespace billhook::automation
