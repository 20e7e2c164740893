// billhook report: what the report operations say, as tables; revenue by month as bars too.
#include <algorithm>
#include <array>
#include <map>
#include <ostream>
#include <vector>

#include "base/json.hpp"
#include "base/nearest.hpp"
#include "billhook/billing/report.hpp"
#include "cli/figures.hpp"
#include "cli/open_book.hpp"
#include "cli/table.hpp"
#include "engine/house_index.hpp"

namespace billhook::cli {
namespace {

struct Report {
  std::string_view name;
  std::string_view operation;
  std::string_view by;    // what makes a row unless --by says otherwise
  std::string_view from;  // where it begins and ends unless --from and --to say otherwise: all there is
  std::string_view to;
};

constexpr std::string_view first_day = "1900-01-01";
constexpr std::string_view last_day = "9999-12-31";
constexpr Report reports[] = {
    {"revenue", "report.revenue", "month", first_day, last_day},
    {"tax", "report.revenue", "tax", first_day, last_day},
    {"aging", "report.aging", "", "", ""},
    {"mrr", "report.mrr", "", "", ""},
    {"events", "event.summary", "", "", ""},
};

const Report& require_report(std::string_view name) {
  const auto found = std::ranges::find(reports, name, &Report::name);
  if (found != std::end(reports)) return *found;
  std::vector<std::string_view> names;
  for (const Report& report : reports) names.push_back(report.name);
  const std::string_view nearest = nearest_name(names, name);
  throw UsageError{"command_line.unknown_report",
                   "There is no report `" + std::string{name} + "`. " +
                       (nearest.empty() ? std::string{"`billhook report --help` lists them."}
                                        : "Did you mean `" + std::string{nearest} + "`?")};
}

/// The given options as members of the request, each in the form that its field has.
std::string request_of(const Report& report, const Arguments& arguments) {
  std::map<std::string, std::string, std::less<>> members = arguments.options;
  const auto add_default = [&members](std::string_view name, std::string_view value) {
    if (!value.empty()) members.emplace(name, value);
  };
  add_default("by", report.by);
  add_default("from", report.from);
  add_default("to", report.to);
  const Table& type = engine::house_index().require(report.operation).request();
  RequestText request;
  for (const auto& [name, value] : members) {
    const Field* field = type.find(name);
    if (field == nullptr) {
      throw UsageError{"command_line.needless_option",
                       "The report " + std::string{report.name} + " knows no --" + name + "."};
    }
    if (field->kind->shape == Shape::integer)
      request.add_json(name, value);
    else
      request.add(name, value);
  }
  return request.text();
}

/// Net revenue by month, a chart for each currency.
void draw_revenue(const RevenueReport& report, Streams& streams) {
  std::map<std::string_view, std::vector<Bar>> charts;
  for (const RevenueRow& row : report.rows) {
    charts[row.currency.code()].push_back({row.key.str(), row.net.minor(), amount_text(row.net)});
  }
  for (const auto& [currency, bars] : charts) {
    streams.out << '\n'
                << painted("Net revenue in " + std::string{currency}, Paint::bold, streams.out_terminal) << '\n'
                << draw_bars(bars, std::min(streams.out_terminal.width, 100));
  }
}

}  // namespace

ExitCode print_report(const Arguments& arguments, Streams& streams) {
  const Report& report = require_report(arguments.words[0]);
  const std::string request = request_of(report, arguments);
  OpenBook book{arguments, streams};
  const std::string reply = book.call(report.operation, request);
  book.print(report.operation, reply);
  const bool is_by_month = report.name == "revenue" && (!arguments.has("by") || arguments.value("by") == "month");
  if (is_by_month && arguments.output == Output::table) {
    draw_revenue(JsonReader{}.decode<RevenueReport>(reply, book.currencies()), streams);
  }
  return ExitCode::done;
}

}  // namespace billhook::cli
