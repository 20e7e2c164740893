// Cycles and days that another billing engine publishes for the same questions. The numbers are theirs.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "billing/schedule/schedule_rules.hpp"

namespace billhook {
namespace {

constexpr Cycle month{CycleUnit::month, 1};
constexpr Cycle quarter{CycleUnit::month, 3};
constexpr Cycle year{CycleUnit::year, 1};

struct Figure {
  const char* source;
  Cycle cycle;
  const char* start;
  const char* end;
  const char* target;
  std::int32_t anchor_day;
  const char* cycles;

  PreviewSchedule request() const {
    PreviewSchedule request{.start = Date::parse(start), .target = Date::parse(target), .cycle = cycle};
    if (*end != '\0') request.end = Date::parse(end);
    if (anchor_day != 0) request.anchor_day = anchor_day;
    return request;
  }
  friend std::ostream& operator<<(std::ostream& out, const Figure& figure) {
    return out << figure.source << ' ' << figure.start << ".." << figure.end << " by " << figure.target;
  }
};

// Kill Bill at cb60779c17, invoice/src/test/java/org/killbill/billing/invoice/proRations/inAdvance.
const Figure kill_bill_in_advance[] = {
    // monthly/TestDoubleProRation
    {"TargetDateOnStartDate", month, "2011-01-01", "2011-02-27", "2011-01-01", 15, "0.451612903"},
    {"TargetDateInFirstProRationPeriod", month, "2011-01-01", "2011-02-27", "2011-01-07", 15, "0.451612903"},
    {"TargetDateOnFirstBillingCycleDate", month, "2011-01-01", "2011-02-27", "2011-01-15", 15, "1.451612903"},
    {"TargetDateInFullBillingPeriod", month, "2011-01-01", "2011-02-27", "2011-01-22", 15, "1.451612903"},
    {"TargetDateOnSecondBillingCycleDate", month, "2011-01-01", "2011-02-27", "2011-02-27", 15, "1.880184332"},
    {"TargetDateInSecondProRationPeriod", month, "2011-01-01", "2011-02-27", "2011-02-26", 15, "1.880184332"},
    {"TargetDateOnEndDate", month, "2011-01-01", "2011-02-27", "2011-02-27", 15, "1.880184332"},
    {"TargetDateAfterEndDate", month, "2011-01-01", "2011-02-27", "2011-03-07", 15, "1.880184332"},
    {"DoubleProRationWithMultiplePeriods_TargetDateInSecondFullBillingPeriod", month, "2011-01-01", "2011-04-27",
     "2011-02-26", 15, "2.451612903"},
    // monthly/TestLeadingProRation
    {"Evergreen_TargetDateOnStartDate", month, "2011-02-01", "", "2011-02-01", 13, "0.387096774"},
    {"Evergreen_TargetDateInProRationPeriod", month, "2011-02-01", "", "2011-02-04", 13, "0.387096774"},
    {"Evergreen_TargetDateOnFirstBillingDate", month, "2011-02-01", "", "2011-02-13", 13, "1.387096774"},
    {"Evergreen_TargetDateAfterFirstBillingPeriod", month, "2011-02-01", "", "2011-04-13", 13, "3.387096774"},
    {"WithEndDate_TargetDateOnStartDate", month, "2011-02-01", "2011-04-13", "2011-02-01", 13, "0.387096774"},
    {"WithEndDate_TargetDateInProRationPeriod", month, "2011-02-01", "2011-04-13", "2011-02-04", 13, "0.387096774"},
    {"WithEndDate_TargetDateOnFirstBillingDate", month, "2011-02-01", "2011-04-13", "2011-02-13", 13, "1.387096774"},
    {"WithEndDate_TargetDateInFinalBillingPeriod", month, "2011-02-01", "2011-04-13", "2011-04-10", 13, "2.387096774"},
    {"WithEndDate_TargetDateOnEndDate", month, "2011-02-01", "2011-04-13", "2011-04-13", 13, "2.387096774"},
    {"WithEndDate_TargetDateAfterEndDate", month, "2011-02-01", "2011-04-13", "2011-04-10", 13, "2.387096774"},
    // monthly/TestProRation
    {"SinglePlan_WithPhaseChange", month, "2011-02-10", "2011-02-24", "2011-03-06", 10, "0.500000000"},
    {"SinglePlan_WithPhaseChange", month, "2011-02-24", "", "2011-03-06", 10, "0.500000000"},
    {"SinglePlan_WithPhaseChange_BeforeBillCycleDay", month, "2011-02-03", "2011-02-17", "2011-03-01", 3,
     "0.500000000"},
    {"SinglePlan_WithPhaseChange_BeforeBillCycleDay", month, "2011-02-17", "", "2011-03-01", 3, "0.500000000"},
    {"SinglePlan_WithPhaseChange_OnBillCycleDay", month, "2011-02-03", "2011-02-17", "2011-03-03", 3, "0.500000000"},
    {"SinglePlan_WithPhaseChange_OnBillCycleDay", month, "2011-02-17", "", "2011-03-03", 3, "1.500000000"},
    {"SinglePlan_WithPhaseChange_AfterBillCycleDay", month, "2011-02-03", "2011-02-17", "2011-03-04", 3, "0.500000000"},
    {"SinglePlan_WithPhaseChange_AfterBillCycleDay", month, "2011-02-17", "", "2011-03-04", 3, "1.500000000"},
    {"PlanChange_WithChangeOfBillCycleDayToLaterDay", month, "2011-02-01", "2011-02-15", "2011-03-01", 1,
     "0.500000000"},
    {"PlanChange_WithChangeOfBillCycleDayToLaterDay", month, "2011-02-15", "", "2011-03-01", 15, "1.000000000"},
    {"PlanChange_WithChangeOfBillCycleDayToEarlierDay", month, "2011-02-20", "2011-03-06", "2011-03-09", 20,
     "0.500000000"},
    {"PlanChange_WithChangeOfBillCycleDayToEarlierDay", month, "2011-03-06", "", "2011-03-09", 6, "1.000000000"},
    {"SinglePlan_CrossingYearBoundary", month, "2010-12-15", "", "2011-01-16", 15, "2.000000000"},
    {"SinglePlan_LeapYear_StartingMidFebruary", month, "2012-02-15", "", "2012-03-15", 15, "2.000000000"},
    {"SinglePlan_LeapYear_StartingBeforeFebruary", month, "2012-01-15", "", "2012-02-03", 15, "1.000000000"},
    {"SinglePlan_LeapYear_IncludingAllOfFebruary", month, "2012-01-30", "", "2012-03-01", 30, "2.000000000"},
    {"SinglePlan_ChangeBCD", month, "2011-02-01", "2011-02-14", "2011-03-01", 1, "0.464285714"},
    {"SinglePlan_ChangeBCD", month, "2011-02-14", "", "2011-03-01", 27, "1.419354839"},
    {"SinglePlan_LeapYearFebruaryProRation", month, "2012-02-01", "2012-02-15", "2012-02-19", 1, "0.482758621"},
    {"PlanChange_BeforeBillingDay", month, "2011-02-07", "2011-02-15", "2011-04-21", 7, "0.285714286"},
    {"PlanChange_BeforeBillingDay", month, "2011-02-15", "", "2011-04-21", 15, "3.000000000"},
    {"PlanChange_OnBillingDay", month, "2011-02-07", "2011-03-07", "2011-04-21", 7, "1.000000000"},
    {"PlanChange_OnBillingDay", month, "2011-03-07", "", "2011-04-21", 15, "2.285714286"},
    {"PlanChange_AfterBillingDay", month, "2011-02-07", "2011-03-10", "2011-04-21", 7, "1.096774194"},
    {"PlanChange_AfterBillingDay", month, "2011-03-10", "", "2011-04-21", 15, "2.178571429"},
    {"PlanChange_DoubleProRation", month, "2011-01-31", "2011-03-10", "2011-04-21", 7, "1.322580646"},
    {"PlanChange_DoubleProRation", month, "2011-03-10", "", "2011-04-21", 15, "2.178571429"},
    {"StartTargetEnd", month, "2010-12-15", "2011-03-17", "2011-03-15", 15, "3.064516129"},
    // monthly/TestTrailingProRation
    {"TargetDateOnStartDate", month, "2010-06-17", "2010-07-25", "2010-06-17", 17, "1.000000000"},
    {"TargetDateInFirstBillingPeriod", month, "2010-06-17", "2010-07-25", "2010-06-20", 17, "1.000000000"},
    {"TargetDateAtEndOfFirstBillingCycle", month, "2010-06-17", "2010-07-25", "2010-07-17", 17, "1.258064516"},
    {"TargetDateInProRationPeriod", month, "2010-06-17", "2010-07-25", "2010-07-18", 17, "1.258064516"},
    {"TargetDateOnEndDate", month, "2010-06-17", "2010-07-25", "2010-07-25", 17, "1.258064516"},
    {"TargetDateAfterEndDate", month, "2010-06-17", "2010-07-25", "2010-07-30", 17, "1.258064516"},
    // quarterly/TestDoubleProRation
    {"TargetDateOnStartDate", quarter, "2011-01-01", "2011-04-27", "2011-01-01", 15, "0.152173913"},
    {"TargetDateInFirstProRationPeriod", quarter, "2011-01-01", "2011-04-27", "2011-01-07", 15, "0.152173913"},
    {"TargetDateOnFirstBillingCycleDate", quarter, "2011-01-01", "2011-04-27", "2011-01-15", 15, "1.152173913"},
    {"TargetDateInFullBillingPeriod", quarter, "2011-01-01", "2011-04-27", "2011-01-22", 15, "1.152173913"},
    {"TargetDateOnSecondBillingCycleDate", quarter, "2011-01-01", "2011-04-27", "2011-04-15", 15, "1.284042045"},
    {"TargetDateInSecondProRationPeriod", quarter, "2011-01-01", "2011-04-27", "2011-04-26", 15, "1.284042045"},
    {"TargetDateOnEndDate", quarter, "2011-01-01", "2011-04-27", "2011-04-27", 15, "1.284042045"},
    {"TargetDateAfterEndDate", quarter, "2011-01-01", "2011-04-27", "2011-05-07", 15, "1.284042045"},
    {"DoubleProRationWithMultiplePeriods_TargetDateInSecondFullBillingPeriod", quarter, "2011-01-01", "2011-08-27",
     "2011-06-26", 15, "2.152173913"},
    // quarterly/TestLeadingProRation
    {"Evergreen_TargetDateOnStartDate", quarter, "2011-02-01", "", "2011-02-01", 13, "0.130434783"},
    {"Evergreen_TargetDateInProRationPeriod", quarter, "2011-02-01", "", "2011-02-04", 13, "0.130434783"},
    {"Evergreen_TargetDateOnFirstBillingDate", quarter, "2011-02-01", "", "2011-02-13", 13, "1.130434783"},
    {"Evergreen_TargetDateAfterFirstBillingPeriod", quarter, "2011-02-01", "", "2011-06-13", 13, "2.130434783"},
    {"WithEndDate_TargetDateOnStartDate", quarter, "2011-02-01", "2011-08-13", "2011-02-01", 13, "0.130434783"},
    {"WithEndDate_TargetDateInProRationPeriod", quarter, "2011-02-01", "2011-08-13", "2011-02-04", 13, "0.130434783"},
    {"WithEndDate_TargetDateOnFirstBillingDate", quarter, "2011-02-01", "2011-08-13", "2011-02-13", 13, "1.130434783"},
    {"WithEndDate_TargetDateInFinalBillingPeriod", quarter, "2011-02-01", "2011-08-13", "2011-08-10", 13,
     "2.130434783"},
    {"WithEndDate_TargetDateOnEndDate", quarter, "2011-02-01", "2011-08-13", "2011-08-13", 13, "2.130434783"},
    {"WithEndDate_TargetDateAfterEndDate", quarter, "2011-02-01", "2011-08-13", "2011-09-10", 13, "2.130434783"},
    // quarterly/TestProRation
    {"SinglePlan_WithPhaseChange", quarter, "2011-02-10", "2011-02-24", "2011-03-06", 10, "0.157303371"},
    {"SinglePlan_WithPhaseChange", quarter, "2011-02-24", "", "2011-03-06", 10, "0.842696629"},
    {"SinglePlan_WithPhaseChange_OnBillCycleDay", quarter, "2011-02-03", "2011-02-17", "2011-05-03", 3, "0.157303371"},
    {"SinglePlan_WithPhaseChange_OnBillCycleDay", quarter, "2011-02-17", "", "2011-05-03", 3, "1.842696629"},
    {"SinglePlan_WithPhaseChange_AfterBillCycleDay", quarter, "2011-02-03", "2011-02-17", "2011-05-04", 3,
     "0.157303371"},
    {"SinglePlan_WithPhaseChange_AfterBillCycleDay", quarter, "2011-02-17", "", "2011-05-04", 3, "1.842696629"},
    {"PlanChange_WithChangeOfBillCycleDayToLaterDay", quarter, "2011-02-01", "2011-02-15", "2011-03-01", 1,
     "0.157303371"},
    {"PlanChange_WithChangeOfBillCycleDayToLaterDay", quarter, "2011-02-15", "", "2011-03-01", 15, "1.000000000"},
    {"PlanChange_WithChangeOfBillCycleDayToEarlierDay", quarter, "2011-02-20", "2011-03-06", "2011-03-09", 20,
     "0.157303371"},
    {"PlanChange_WithChangeOfBillCycleDayToEarlierDay", quarter, "2011-03-06", "", "2011-03-09", 6, "1.000000000"},
    {"SinglePlan_CrossingYearBoundary", quarter, "2010-12-15", "", "2011-01-16", 15, "1.000000000"},
    {"SinglePlan_LeapYear_StartingMidFebruary", quarter, "2012-02-15", "", "2012-03-15", 15, "1.000000000"},
    {"SinglePlan_LeapYear_StartingBeforeFebruary", quarter, "2012-01-15", "", "2012-02-03", 15, "1.000000000"},
    {"SinglePlan_LeapYear_IncludingAllOfFebruary", quarter, "2012-01-30", "", "2012-03-01", 30, "1.000000000"},
    {"SinglePlan_ChangeBCD", quarter, "2011-02-01", "2011-02-14", "2011-05-01", 1, "0.146067416"},
    {"SinglePlan_ChangeBCD", quarter, "2011-02-14", "", "2011-05-01", 27, "1.141304348"},
    {"SinglePlan_LeapYearFebruaryProRation", quarter, "2012-02-01", "2012-02-15", "2012-02-19", 1, "0.155555556"},
    {"PlanChange_BeforeBillingDay", quarter, "2011-02-07", "2011-02-15", "2011-09-21", 7, "0.089887640"},
    {"PlanChange_BeforeBillingDay", quarter, "2011-02-15", "", "2011-09-21", 15, "3.000000000"},
    {"PlanChange_OnBillingDay", quarter, "2011-02-07", "2011-05-07", "2011-07-21", 7, "1.000000000"},
    {"PlanChange_OnBillingDay", quarter, "2011-05-07", "", "2011-07-21", 15, "1.089887640"},
    {"PlanChange_AfterBillingDay", quarter, "2011-02-07", "2011-05-10", "2011-09-21", 7, "1.032608696"},
    {"PlanChange_AfterBillingDay", quarter, "2011-05-10", "", "2011-09-21", 15, "2.056179775"},
    {"PlanChange_DoubleProRation", quarter, "2011-01-31", "2011-05-10", "2011-05-21", 7, "1.095970696"},
    {"PlanChange_DoubleProRation", quarter, "2011-05-10", "", "2011-05-21", 15, "1.056179775"},
    {"StartTargetEnd", quarter, "2010-12-15", "2011-06-17", "2011-06-15", 15, "2.021739130"},
    // quarterly/TestTrailingProRation
    {"TargetDateOnStartDate", quarter, "2010-06-17", "2010-09-25", "2010-06-17", 17, "1.000000000"},
    {"TargetDateInFirstBillingPeriod", quarter, "2010-06-17", "2010-09-25", "2010-06-20", 17, "1.000000000"},
    {"TargetDateAtEndOfFirstBillingCycle", quarter, "2010-06-17", "2010-09-25", "2010-09-17", 17, "1.087912088"},
    {"TargetDateInProRationPeriod", quarter, "2010-06-17", "2010-09-25", "2010-09-18", 17, "1.087912088"},
    {"TargetDateOnEndDate", quarter, "2010-06-17", "2010-09-25", "2010-09-25", 17, "1.087912088"},
    {"TargetDateAfterEndDate", quarter, "2010-06-17", "2010-09-25", "2010-09-30", 17, "1.087912088"},
    // annual/TestDoubleProRation
    {"TargetDateOnStartDate", year, "2011-01-01", "2012-01-27", "2011-01-01", 15, "0.038356164"},
    {"TargetDateInFirstProRationPeriod", year, "2011-01-01", "2012-01-27", "2011-01-07", 15, "0.038356164"},
    {"TargetDateOnFirstBillingCycleDate", year, "2011-01-01", "2012-01-27", "2011-01-15", 15, "1.038356164"},
    {"TargetDateInFullBillingPeriod", year, "2011-01-01", "2012-01-27", "2011-01-22", 15, "1.038356164"},
    {"TargetDateOnSecondBillingCycleDate", year, "2011-01-01", "2012-01-27", "2012-01-15", 15, "1.071143049"},
    {"TargetDateInSecondProRationPeriod", year, "2011-01-01", "2012-01-27", "2012-01-17", 15, "1.071143049"},
    {"TargetDateOnEndDate", year, "2011-01-01", "2012-01-27", "2012-01-27", 15, "1.071143049"},
    {"TargetDateAfterEndDate", year, "2011-01-01", "2012-01-27", "2012-03-07", 15, "1.071143049"},
    {"DoubleProRationWithMultiplePeriods_TargetDateInSecondFullBillingPeriod", year, "2011-01-01", "2013-04-27",
     "2012-02-26", 15, "2.038356164"},
    // annual/TestLeadingProRation
    {"Evergreen_TargetDateOnStartDate", year, "2011-02-01", "", "2011-02-01", 13, "0.032876712"},
    {"Evergreen_TargetDateInProRationPeriod", year, "2011-02-01", "", "2011-02-04", 13, "0.032876712"},
    {"Evergreen_TargetDateOnFirstBillingDate", year, "2011-02-01", "", "2011-02-13", 13, "1.032876712"},
    {"Evergreen_TargetDateAfterFirstBillingPeriod", year, "2011-02-01", "", "2011-04-13", 13, "1.032876712"},
    {"WithEndDate_TargetDateOnStartDate", year, "2011-02-01", "2012-02-13", "2011-02-01", 13, "0.032876712"},
    {"WithEndDate_TargetDateInProRationPeriod", year, "2011-02-01", "2012-02-13", "2011-02-04", 13, "0.032876712"},
    {"WithEndDate_TargetDateOnFirstBillingDate", year, "2011-02-01", "2012-02-13", "2011-02-13", 13, "1.032876712"},
    {"WithEndDate_TargetDateInFinalBillingPeriod", year, "2011-02-01", "2012-02-13", "2011-04-10", 13, "1.032876712"},
    {"WithEndDate_TargetDateOnEndDate", year, "2011-02-01", "2012-02-13", "2012-02-13", 13, "1.032876712"},
    {"WithEndDate_TargetDateAfterEndDate", year, "2011-02-01", "2012-02-13", "2012-04-10", 13, "1.032876712"},
    // annual/TestProRation
    {"SinglePlan_PrecedingProRation", year, "2011-01-31", "", "2011-02-24", 15, "0.956164384"},
    {"SinglePlan_PrecedingProRation_CrossingYearBoundary", year, "2010-12-15", "", "2012-01-13", 4, "1.969863014"},
    {"SinglePlanDoubleProRation", year, "2011-01-10", "2012-03-04", "2012-04-05", 17, "1.147593383"},
    // annual/TestTrailingProRation
    {"TargetDateOnStartDate", year, "2010-06-17", "2012-06-25", "2010-06-17", 17, "1.000000000"},
    {"TargetDateInFirstBillingPeriod", year, "2010-06-17", "2011-06-25", "2010-06-20", 17, "1.000000000"},
    {"TargetDateAtEndOfFirstBillingCycle", year, "2010-06-17", "2011-06-25", "2011-06-17", 17, "1.021857923"},
    {"TargetDateInProRationPeriod", year, "2010-06-17", "2011-06-25", "2011-06-18", 17, "1.021857923"},
    {"TargetDateOnEndDate", year, "2010-06-17", "2011-06-25", "2011-06-25", 17, "1.021857923"},
    {"TargetDateAfterEndDate", year, "2010-06-17", "2011-06-25", "2011-07-30", 17, "1.021857923"},
    // monthly/GenericProRationTests
    {"OnStartDate", month, "2011-02-15", "", "2011-02-15", 15, "1.000000000"},
    {"LessThanOnePeriod", month, "2011-02-15", "", "2011-03-01", 15, "1.000000000"},
    {"OnePeriodLessADay", month, "2011-02-15", "", "2011-03-14", 15, "1.000000000"},
    {"ExactlyOnePeriod", month, "2011-02-15", "", "2011-03-15", 15, "2.000000000"},
    {"SlightlyMoreThanOnePeriod", month, "2011-02-15", "", "2011-03-16", 15, "2.000000000"},
    {"CrossingYearBoundary", month, "2011-12-15", "", "2012-01-14", 15, "1.000000000"},
    {"CrossingYearBoundary", month, "2011-12-15", "", "2012-01-15", 15, "2.000000000"},
    {"CrossingYearBoundary", month, "2011-12-15", "", "2012-01-16", 15, "2.000000000"},
    {"StartingMidFebruaryOfLeapYear", month, "2012-02-15", "", "2012-03-15", 15, "2.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-02-27", 31, "1.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-02-28", 31, "2.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-03-30", 31, "2.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-03-31", 31, "3.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-04-29", 31, "3.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-04-30", 31, "4.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-05-30", 31, "4.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-05-31", 31, "5.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-06-29", 31, "5.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-06-30", 31, "6.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-07-30", 31, "6.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-07-31", 31, "7.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-08-30", 31, "7.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-08-31", 31, "8.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-09-29", 31, "8.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-09-30", 31, "9.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-10-30", 31, "9.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-10-31", 31, "10.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-11-29", 31, "10.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-11-30", 31, "11.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-12-30", 31, "11.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2011-12-31", 31, "12.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2012-01-30", 31, "12.000000000"},
    {"MovingForwardThroughTime", month, "2011-01-31", "", "2012-01-31", 31, "13.000000000"},
    {"CancelledBeforeOnePeriod_TargetDateInStartDate", month, "2011-01-01", "2011-01-15", "2011-01-01", 1,
     "0.451612903"},
    {"CancelledBeforeOnePeriod_TargetDateInSubscriptionPeriod", month, "2011-01-01", "2011-01-15", "2011-01-07", 1,
     "0.451612903"},
    {"CancelledBeforeOnePeriod_TargetDateOnEndDate", month, "2011-01-01", "2011-01-15", "2011-01-15", 1, "0.451612903"},
    {"CancelledBeforeOnePeriod_TargetDateAfterEndDateButInFirstBillingPeriod", month, "2011-01-01", "2011-01-15",
     "2011-01-17", 1, "0.451612903"},
    {"CancelledBeforeOnePeriod_TargetDateAtEndOfFirstBillingPeriod", month, "2011-01-01", "2011-01-15", "2011-02-01", 1,
     "0.451612903"},
    {"CancelledBeforeOnePeriod_TargetDateAfterFirstBillingPeriod", month, "2011-01-01", "2011-01-15", "2011-04-05", 1,
     "0.451612903"},
    // quarterly/GenericProRationTests
    {"OnStartDate", quarter, "2011-02-15", "", "2011-02-15", 15, "1.000000000"},
    {"LessThanOnePeriod", quarter, "2011-02-15", "", "2011-03-01", 15, "1.000000000"},
    {"OnePeriodLessADay", quarter, "2011-02-15", "", "2011-05-14", 15, "1.000000000"},
    {"ExactlyOnePeriod", quarter, "2011-02-15", "", "2011-05-15", 15, "2.000000000"},
    {"SlightlyMoreThanOnePeriod", quarter, "2011-02-15", "", "2011-05-16", 15, "2.000000000"},
    {"CrossingYearBoundary", quarter, "2011-12-15", "", "2012-03-14", 15, "1.000000000"},
    {"CrossingYearBoundary", quarter, "2011-12-15", "", "2012-03-15", 15, "2.000000000"},
    {"CrossingYearBoundary", quarter, "2011-12-15", "", "2012-03-16", 15, "2.000000000"},
    {"StartingMidFebruaryOfLeapYear", quarter, "2012-02-15", "", "2012-05-15", 15, "2.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2011-04-29", 31, "1.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2011-04-30", 31, "2.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2011-07-30", 31, "2.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2011-07-31", 31, "3.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2011-10-30", 31, "3.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2011-10-31", 31, "4.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2012-01-30", 31, "4.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2012-01-31", 31, "5.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2012-04-29", 31, "5.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2012-04-30", 31, "6.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2012-07-30", 31, "6.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2012-07-31", 31, "7.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2012-10-30", 31, "7.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2012-10-31", 31, "8.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2013-01-30", 31, "8.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2013-01-31", 31, "9.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2013-04-29", 31, "9.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2013-04-30", 31, "10.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2013-07-30", 31, "10.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2013-07-31", 31, "11.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2013-10-30", 31, "11.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2013-10-31", 31, "12.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2014-01-30", 31, "12.000000000"},
    {"MovingForwardThroughTime", quarter, "2011-01-31", "", "2014-01-31", 31, "13.000000000"},
    {"CancelledBeforeOnePeriod_TargetDateInStartDate", quarter, "2011-01-01", "2011-01-15", "2011-01-01", 1,
     "0.155555556"},
    {"CancelledBeforeOnePeriod_TargetDateInSubscriptionPeriod", quarter, "2011-01-01", "2011-01-15", "2011-01-07", 1,
     "0.155555556"},
    {"CancelledBeforeOnePeriod_TargetDateOnEndDate", quarter, "2011-01-01", "2011-01-15", "2011-01-15", 1,
     "0.155555556"},
    {"CancelledBeforeOnePeriod_TargetDateAfterEndDateButInFirstBillingPeriod", quarter, "2011-01-01", "2011-01-15",
     "2011-01-17", 1, "0.155555556"},
    {"CancelledBeforeOnePeriod_TargetDateAtEndOfFirstBillingPeriod", quarter, "2011-01-01", "2011-01-15", "2011-02-01",
     1, "0.155555556"},
    {"CancelledBeforeOnePeriod_TargetDateAfterFirstBillingPeriod", quarter, "2011-01-01", "2011-01-15", "2011-04-05", 1,
     "0.155555556"},
    // annual/GenericProRationTests
    {"OnStartDate", year, "2011-02-15", "", "2011-02-15", 15, "1.000000000"},
    {"LessThanOnePeriod", year, "2011-02-15", "", "2011-03-01", 15, "1.000000000"},
    {"OnePeriodLessADay", year, "2011-02-15", "", "2012-02-14", 15, "1.000000000"},
    {"ExactlyOnePeriod", year, "2011-02-15", "", "2012-02-15", 15, "2.000000000"},
    {"SlightlyMoreThanOnePeriod", year, "2011-02-15", "", "2012-02-16", 15, "2.000000000"},
    {"CrossingYearBoundary", year, "2011-12-15", "", "2012-12-14", 15, "1.000000000"},
    {"CrossingYearBoundary", year, "2011-12-15", "", "2012-12-15", 15, "2.000000000"},
    {"CrossingYearBoundary", year, "2011-12-15", "", "2012-12-16", 15, "2.000000000"},
    {"StartingMidFebruaryOfLeapYear", year, "2012-02-15", "", "2013-02-15", 15, "2.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2012-01-30", 31, "1.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2012-01-31", 31, "2.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2013-01-30", 31, "2.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2013-01-31", 31, "3.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2014-01-30", 31, "3.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2014-01-31", 31, "4.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2015-01-30", 31, "4.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2015-01-31", 31, "5.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2016-01-30", 31, "5.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2016-01-31", 31, "6.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2017-01-30", 31, "6.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2017-01-31", 31, "7.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2018-01-30", 31, "7.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2018-01-31", 31, "8.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2019-01-30", 31, "8.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2019-01-31", 31, "9.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2020-01-30", 31, "9.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2020-01-31", 31, "10.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2021-01-30", 31, "10.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2021-01-31", 31, "11.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2022-01-30", 31, "11.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2022-01-31", 31, "12.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2023-01-30", 31, "12.000000000"},
    {"MovingForwardThroughTime", year, "2011-01-31", "", "2023-01-31", 31, "13.000000000"},
    {"CancelledBeforeOnePeriod_TargetDateInStartDate", year, "2011-01-01", "2011-01-15", "2011-01-01", 1,
     "0.038356164"},
    {"CancelledBeforeOnePeriod_TargetDateInSubscriptionPeriod", year, "2011-01-01", "2011-01-15", "2011-01-07", 1,
     "0.038356164"},
    {"CancelledBeforeOnePeriod_TargetDateOnEndDate", year, "2011-01-01", "2011-01-15", "2011-01-15", 1, "0.038356164"},
    {"CancelledBeforeOnePeriod_TargetDateAfterEndDateButInFirstBillingPeriod", year, "2011-01-01", "2011-01-15",
     "2011-01-17", 1, "0.038356164"},
    {"CancelledBeforeOnePeriod_TargetDateAtEndOfFirstBillingPeriod", year, "2011-01-01", "2011-01-15", "2011-02-01", 1,
     "0.038356164"},
    {"CancelledBeforeOnePeriod_TargetDateAfterFirstBillingPeriod", year, "2011-01-01", "2011-01-15", "2011-04-05", 1,
     "0.038356164"},
};

// Where Kill Bill takes the first period to begin on the day of the clamped cycle date a period earlier (28 January to
// 28 February: 31 days, and 1.451612903), here it begins on its own cycle date (31 January: 28 days). Otherwise the two
// parts of a period that a change cuts in two would not add up to it.
const Figure unlike_kill_bill[] = {
    {"monthly/TestProRation SinglePlan_ChangeBCDTo31", month, "2011-02-14", "", "2011-03-01", 31, "1.500000000"},
    {"quarterly/TestProRation SinglePlan_ChangeBCDTo31", quarter, "2011-02-14", "", "2011-03-01", 31, "1.155555556"},
};

struct Until {
  const char* source;
  Cycle cycle;
  const char* start;
  const char* end;
  const char* target;
  std::int32_t anchor_day;
  const char* until;  // the day up to which is billed; empty when nothing is

  friend std::ostream& operator<<(std::ostream& out, const Until& row) { return out << row.source; }
};

// Kill Bill, invoice/generator/TestInArrearBillingIntervalDetail. A first cycle date on the start bills nothing yet.
const Until kill_bill_in_arrears[] = {
    {"BCDBeforeStart1", month, "2012-01-16", "", "2012-01-16", 13, ""},
    {"BCDBeforeStart2", month, "2012-01-16", "", "2012-02-13", 13, "2012-02-13"},
    {"BCDAEqualsStart1", month, "2012-01-16", "", "2012-01-19", 16, ""},
    {"BCDAfterStart1", month, "2012-01-16", "", "2012-01-19", 25, ""},
    {"BCDAfterStart2", month, "2012-01-16", "2012-01-19", "2012-01-25", 25, "2012-01-19"},
    {"BCDAfterStart3", month, "2012-01-16", "", "2012-01-25", 25, "2012-01-25"},
    {"EndDateBetweenPeriod1", month, "2012-01-16", "2012-01-20", "2012-01-25", 18, "2012-01-20"},
    {"EndDateBetweenPeriod2", month, "2012-01-16", "", "2012-01-25", 18, "2012-01-18"},
    {"EndDateBetweenPeriod3", month, "2012-01-16", "2012-01-28", "2012-01-25", 18, "2012-01-18"},
    {"TargetDateOnNextBCD1", month, "2012-01-16", "", "2012-02-18", 18, "2012-02-18"},
    {"TargetDateOnNextBCD2", month, "2012-01-16", "2012-02-16", "2012-02-18", 18, "2012-02-16"},
};

// Kill Bill, invoice/generator/TestInAdvanceBillingIntervalDetail.
const Until kill_bill_first_dates[] = {
    {"FirstBillingCycleDate1", year, "2012-01-16", "", "2012-01-16", 17, "2012-01-17"},
    {"FirstBillingCycleDate1", month, "2012-01-16", "", "2012-01-16", 17, "2012-01-17"},
    {"FirstBillingCycleDate2", year, "2012-02-16", "", "2012-02-16", 30, "2012-02-29"},
    {"FirstBillingCycleDate3", year, "2012-01-31", "", "2012-01-31", 30, "2013-01-30"},
    {"FirstBillingCycleDate4", year, "2012-02-16", "", "2012-02-16", 14, "2013-02-14"},
    {"NextBCDShouldNotBeInThePast", month, "2012-07-16", "", "2012-07-16", 15, "2012-08-15"},
    {"BeforeBCDWithOnOrAfter", month, "2012-03-02", "", "2012-03-02", 3, "2012-03-03"},
    {"EqualBCDWithOnOrAfter", month, "2012-03-03", "", "2012-03-03", 3, "2012-04-03"},
    {"AfterBCDWithOnOrAfter", month, "2012-03-04", "", "2012-03-04", 3, "2012-04-03"},
    {"EffectiveEndDate", month, "2012-07-16", "", "2012-08-16", 16, "2012-09-16"},
    {"LastBCD", month, "2012-07-16", "2012-09-15", "2012-08-16", 16, "2012-09-15"},
    {"BCD31StartingWith30DayMonth", month, "2012-04-30", "", "2012-04-30", 31, "2012-05-31"},
};

struct Part {
  const char* from;
  const char* to;
  const char* actual;
  const char* thirty;

  friend std::ostream& operator<<(std::ostream& out, const Part& part) { return out << part.from << ".." << part.to; }
};

// Kill Bill, invoice/generator/TestInvoiceDateUtilsWithFixedProration and ...WithoutFixedProration: parts of a month
// that begins (trailing) on the 23rd or ends (leading) on the 15th, by real days and by months of 30 days.
const Part kill_bill_parts[] = {
    {"2023-05-23", "2023-06-15", "0.741935484", "0.733333333"},
    {"2023-06-23", "2023-07-15", "0.733333333", "0.733333333"},
    {"2023-02-23", "2023-03-15", "0.714285714", "0.733333333"},
    {"2024-02-23", "2024-03-15", "0.724137931", "0.733333333"},
};

std::string billed_until(const Until& row, Timing timing) {
  PreviewSchedule request{.start = Date::parse(row.start), .target = Date::parse(row.target), .cycle = row.cycle};
  if (*row.end != '\0') request.end = Date::parse(row.end);
  request.anchor_day = row.anchor_day;
  request.timing = timing;
  const SchedulePreview preview = preview_schedule(request);
  return preview.items.empty() ? "" : preview.items.back().to.to_string();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(schedule_figures)

BOOST_DATA_TEST_CASE(cycles_in_advance_are_those_of_kill_bill, kill_bill_in_advance, figure) {
  BOOST_TEST(preview_schedule(figure.request()).cycles.to_fixed() == figure.cycles);
}

BOOST_DATA_TEST_CASE(the_parts_of_a_period_share_its_days_even_where_the_anchor_is_clamped, unlike_kill_bill, figure) {
  BOOST_TEST(preview_schedule(figure.request()).cycles.to_fixed() == figure.cycles);
}

BOOST_DATA_TEST_CASE(days_billed_in_arrears_are_those_of_kill_bill, kill_bill_in_arrears, row) {
  BOOST_TEST(billed_until(row, Timing::in_arrears) == row.until);
}

BOOST_DATA_TEST_CASE(days_billed_in_advance_are_those_of_kill_bill, kill_bill_first_dates, row) {
  BOOST_TEST(billed_until(row, Timing::in_advance) == row.until);
}

BOOST_DATA_TEST_CASE(parts_of_a_month_in_both_day_counts_are_those_of_kill_bill, kill_bill_parts, part) {
  PreviewSchedule request{.start = Date::parse(part.from), .end = Date::parse(part.to), .target = Date::parse(part.to)};
  for (const std::int32_t anchor_day : {15, 23}) {
    request.anchor_day = anchor_day;
    request.day_count = DayCount::actual;
    BOOST_TEST(preview_schedule(request).cycles.to_fixed() == part.actual);
    request.day_count = DayCount::thirty;
    BOOST_TEST(preview_schedule(request).cycles.to_fixed() == part.thirty);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
