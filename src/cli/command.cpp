#include "cli/command.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/nearest.hpp"
#include "engine/operation.hpp"

namespace billhook::cli {
namespace {

constexpr Option key{"key", "TEXT", "Idempotency key: the call takes effect once, however often it is repeated."};
constexpr Option reason{"reason", "TEXT", "Why; kept in the audit trail."};
constexpr Option dry_run{"dry-run", "", "Does everything, shows the reply, and keeps nothing."};

constexpr Option init_options[] = {
    {"name", "TEXT", "Legal name of the company, as on invoices."},
    {"country", "CODE", "Where it is established: DE."},
    {"currency", "CODE", "Currency of clients that name no other: EUR."},
    {"time-zone", "ZONE", "Zone in which its days are counted: Europe/Berlin."},
    {"email", "ADDRESS", "Sender of its mails."},
};
constexpr Option call_options[] = {key, dry_run, reason};
constexpr Option import_options[] = {
    {"skip-bad", "", "Imports the good lines and reports the others; otherwise it is all or nothing."},
    dry_run,
    reason};
constexpr Option run_options[] = {{"until", "DATE", "The last day to do; today when left out."}, dry_run, reason};
constexpr Option work_options[] = {
    {"print", "", "Takes every due job itself: prints it as a line of JSON, and counts it as done."}};
constexpr Option report_options[] = {
    {"from", "DATE", "First day."},
    {"to", "DATE", "The day after the last one."},
    {"on", "DATE", "The day the report is of."},
    {"by", "WHAT", "What makes a row: month, product, tax or country."},
    {"currency", "CODE", "Only amounts in this currency."},
    {"limit", "NUMBER", "How many rows at most."},
};

constexpr std::string_view import_doc =
    "Every bad line is shown with its number and the reason. The first line names the columns, in any order;\n"
    "those behind the semicolon may be left out:\n\n"
    "clients   key, name, email, country; kind, company, phone, line1, line2, city, state, postal_code, tax_id,\n"
    "          tax_exempt, currency, language, notes, reference\n"
    "products  key, name, currency, amount; cycle (once, monthly, 3 months), setup_fee, valid_from, category\n"
    "          (Hosting > Shared), kind, tax_category, description, module, provision_on, timing, align, anchor_day,\n"
    "          also_next_from, day_count, status; a line for each price of a product\n"
    "services  key, client, product (their keys), start; cycle, quantity, billed_until, price, label, external_id,\n"
    "          suspended; of what was billed elsewhere: opening_from, opening_amount, opening_tax, opening_paid,\n"
    "          opening_number";

constexpr Command table[] = {
    {"init", "--name TEXT --country CODE --currency CODE --time-zone ZONE --email ADDRESS", 0, 0, true,
     "Makes a new book and its company.", "The file must not exist yet.", init_options, &init_book},
    {"call", "OPERATION [JSON | -]", 1, 2, true, "Calls an operation and shows its reply.",
     "The request is JSON; `-` reads it from standard input, and without one it is {}.\n"
     "`billhook operations` lists all operations.",
     call_options, &call_operation},
    {"batch",
     "",
     0,
     0,
     true,
     "Calls an operation for every line of standard input.",
     "Each line is a JSON object {\"op\": ..., \"request\": {...}, \"key\": ...}, and is answered by one line, in the "
     "same\n"
     "order: {\"ok\":true,\"reply\":{...}} or {\"ok\":false,\"error\":{\"code\",\"reason\",\"message\",\"fields\"}}.\n"
     "A bad line fails alone; the exit code is the worst of them. Empty lines are passed over.",
     {},
     &call_batch},
    {"import", "clients|products|services FILE", 2, 2, true, "Imports a CSV file.", import_doc, import_options,
     &import_file},
    {"run", "[--until DATE]", 0, 0, true, "Does the daily run: bills, reminds, suspends.",
     "Each day is done once, the oldest first. Stopped anywhere, the next run goes on from there.", run_options,
     &run_automation},
    {"work", "[--print]", 0, 0, true, "Delivers due mails and provisioning jobs.",
     "Mailer and provisioner are programs of the host; the command line has none, so jobs wait for it unless --print\n"
     "takes them.",
     work_options, &deliver_jobs},
    {"report", "revenue|tax|aging|mrr|events", 1, 1, true, "Shows a report.",
     "revenue  what was invoiced: --from --to --by --currency\n"
     "tax      the tax of it, by country and rate: --from --to --by --currency\n"
     "aging    what clients owe, by how long it has been due: --on\n"
     "mrr      monthly recurring revenue by product: --on --currency\n"
     "events   how often what happened, the busiest first: --limit",
     report_options, &print_report},
    {"verify",
     "",
     0,
     0,
     true,
     "Proves the ledger, the documents and the audit trail.",
     "Ends with code 4 when something does not hold.",
     {},
     &verify_book},
    {"operations",
     "[NAME]",
     0,
     1,
     false,
     "Lists all operations, or explains one.",
     "NAME is an operation (invoice.issue) or a noun (invoice).",
     {},
     &explain_operations},
    {"schema", "", 0, 0, false, "Prints the description of all operations as JSON.", "", {}, &print_schema},
    {"backup", "FILE", 1, 1, true, "Copies the book into a new file, while others work.", "", {}, &back_up_book},
};

}  // namespace

std::span<const Command> commands() { return table; }

const Command& require_command(std::string_view name) {
  const auto found = std::ranges::find(table, name, &Command::name);
  if (found != std::end(table)) return *found;
  if (engine::find_operation(name) != nullptr) {
    throw UsageError{"command_line.unknown_command", "There is no command `" + std::string{name} +
                                                         "`, but an operation: `billhook call " + std::string{name} +
                                                         "`."};
  }
  std::vector<std::string_view> names;
  for (const Command& command : table) names.push_back(command.name);
  const std::string_view nearest = nearest_name(names, name);
  throw UsageError{"command_line.unknown_command",
                   "There is no command `" + std::string{name} + "`. " +
                       (nearest.empty() ? std::string{"`billhook --help` lists them."}
                                        : "Did you mean `" + std::string{nearest} + "`?")};
}

}  // namespace billhook::cli
