// Amounts that hosting companies and their billing systems document. A row names where its numbers come from.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "billing/schedule/schedule_rules.hpp"

namespace billhook {
namespace {

constexpr Cycle year{CycleUnit::year, 1};

struct Amounts {
  const char* source;
  PreviewSchedule request;
  const char* items;  // "from..to amount" of each

  friend std::ostream& operator<<(std::ostream& out, const Amounts& row) { return out << row.source; }
};

PreviewSchedule aligned_to_first(const char* start, const char* price, std::int32_t also_next_from,
                                 DayCount day_count = DayCount::actual) {
  PreviewSchedule request{.start = Date::parse(start), .target = Date::parse(start), .anchor_day = 1};
  request.align = Alignment::day_of_month;
  request.day_count = day_count;
  request.price = Money::parse(price, "USD");
  if (also_next_from != 0) request.also_next_from = also_next_from;
  return request;
}

PreviewSchedule yearly(PreviewSchedule request) {
  request.cycle = year;
  return request;
}

PreviewSchedule from_start(const char* start, Cycle cycle, const char* price) {
  return {
      .start = Date::parse(start), .target = Date::parse(start), .cycle = cycle, .price = Money::parse(price, "USD")};
}

// Documentation of hosting companies and of their billing systems, read in 2026.
const Amounts hosting_companies[] = {
    {"docs.whmdc.com/version/1_0/billing-invoicing/pro-rata-billing: 16 of 30 days",
     aligned_to_first("2026-06-15", "10.00", 0), "2026-06-15..2026-07-01 5.33"},
    {"crm.rebelhosting.net KB 10: 20 of 30 days", aligned_to_first("2026-06-11", "30.00", 0),
     "2026-06-11..2026-07-01 20.00"},
    {"crm.rebelhosting.net KB 10: 20 days of a 30-day month",
     aligned_to_first("2026-07-11", "30.00", 0, DayCount::thirty), "2026-07-11..2026-08-01 20.00"},
    {"my.mechanicweb.com KB 290: days 1-9 deducted", aligned_to_first("2026-03-10", "31.00", 23),
     "2026-03-10..2026-04-01 22.00"},
    {"my.mechanicweb.com KB 290: from the 23rd also April", aligned_to_first("2026-03-23", "31.00", 23),
     "2026-03-23..2026-04-01 9.00, 2026-04-01..2026-05-01 31.00"},
    {"my.mechanicweb.com KB 290: a year from 23 March ends on 1 March",
     yearly(aligned_to_first("2020-03-23", "365.00", 23)), "2020-03-23..2021-03-01 343.00"},
    {"scopehosts.com KB 107: before the 5th to the end of the month", aligned_to_first("2014-01-04", "31.00", 5),
     "2014-01-04..2014-02-01 28.00"},
    {"scopehosts.com KB 107: from the 5th to the end of the next", aligned_to_first("2014-01-12", "31.00", 5),
     "2014-01-12..2014-02-01 20.00, 2014-02-01..2014-03-01 31.00"},
    {"parkinhost.com KB 2: the next month is always billed too", aligned_to_first("2017-07-05", "31.00", 1),
     "2017-07-05..2017-08-01 27.00, 2017-08-01..2017-09-01 31.00"},
    {"docs.whmcs.com/Prorata_Billing, date 1, next month from 20: the 19th",
     aligned_to_first("2026-10-19", "31.00", 20), "2026-10-19..2026-11-01 13.00"},
    {"docs.whmcs.com/Prorata_Billing, date 1, next month from 20: the 20th",
     aligned_to_first("2026-10-20", "31.00", 20), "2026-10-20..2026-11-01 12.00, 2026-11-01..2026-12-01 31.00"},
    {"FOSSBilling/FOSSBilling#2476: a year from 5 November 2024 ends on 5 November 2025",
     from_start("2024-11-05", year, "12.00"), "2024-11-05..2025-11-05 12.00"},
};

std::string listed(const SchedulePreview& preview) {
  std::string list;
  for (const ScheduledItem& item : preview.items) {
    if (!list.empty()) list += ", ";
    list += item.from.to_string() + ".." + item.to.to_string() + " " + item.amount->amount();
  }
  return list;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(schedule_amounts)

BOOST_DATA_TEST_CASE(amounts_are_those_hosting_companies_document, hosting_companies, row) {
  BOOST_TEST(listed(preview_schedule(row.request)) == row.items);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
