#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <map>
#include <utility>

#include "engine/job.hpp"
#include "engine/job_rules.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

BOOST_AUTO_TEST_SUITE(job_rules_test)

BOOST_AUTO_TEST_CASE(only_the_arrows_of_a_job_exist) {
  const std::map<std::pair<JobState, JobStep>, JobState> arrows{
      {{JobState::queued, JobStep::claim}, JobState::running},
      {{JobState::retry, JobStep::claim}, JobState::running},
      {{JobState::running, JobStep::claim}, JobState::running},
      {{JobState::running, JobStep::release}, JobState::queued},
      {{JobState::running, JobStep::succeed}, JobState::done},
      {{JobState::running, JobStep::withdraw}, JobState::done},
      {{JobState::running, JobStep::fail}, JobState::retry},
      {{JobState::running, JobStep::give_up}, JobState::dead},
      {{JobState::dead, JobStep::run_again}, JobState::queued},
  };
  for (const JobState from : {JobState::queued, JobState::running, JobState::done, JobState::retry, JobState::dead}) {
    for (const JobStep step :
         {JobStep::claim, JobStep::release, JobStep::succeed, JobStep::fail, JobStep::give_up, JobStep::run_again}) {
      const auto arrow = arrows.find({from, step});
      if (arrow == arrows.end()) {
        BOOST_TEST(reason_of([&] { next_state(from, step); }) == "job.not_allowed");
      } else {
        BOOST_TEST(name_of(next_state(from, step)) == name_of(arrow->second));
      }
    }
  }
}

BOOST_DATA_TEST_CASE(the_wait_doubles_up_to_a_day,
                     boost::unit_test::data::make({0, 1, 2, 3, 8, 11, 12, 13, 1'000'000}) ^
                         boost::unit_test::data::make({60, 60, 120, 240, 7680, 61'440, 86'400, 86'400, 86'400}),
                     failed_attempts, seconds) {
  BOOST_TEST(retry_delay(failed_attempts) == seconds);
}

BOOST_AUTO_TEST_CASE(a_port_is_what_stands_before_the_point) {
  BOOST_TEST(port_of("provisioner.create") == "provisioner");
  BOOST_TEST(port_of("mailer") == "mailer");
}

BOOST_AUTO_TEST_CASE(a_port_is_given_the_request_with_its_key) {
  BOOST_TEST(request_with_key("{}", "k\"1") == R"({"key":"k\"1"})");
  BOOST_TEST(request_with_key(" { } ", "k") == R"({"key":"k"} )");
  BOOST_TEST(request_with_key(R"({"a":{"b":1}})", "k") == R"({"key":"k","a":{"b":1}})");
}

BOOST_AUTO_TEST_CASE(a_request_is_kept_without_its_key) {
  const auto kept = [](std::string json, std::string_view key = {}) {
    return std::string{request_without_key(json, key)};
  };
  BOOST_TEST(kept(R"({"key":"","a":{"key":""}})") == R"({"a":{"key":""}})");
  BOOST_TEST(kept(R"({"key":""})") == "{}");
  BOOST_TEST(kept(R"({"key":"k\"1","a":1})", "k\"1") == R"({"a":1})");
  BOOST_TEST(reason_of([&] { kept(R"({"key":"k2","a":1})", "k1"); }) == "job.no_key");
  BOOST_TEST(reason_of([&] { kept(R"({"a":1})"); }) == "job.no_key");
}

BOOST_AUTO_TEST_CASE(what_a_host_says_is_made_printable) {
  BOOST_TEST(printable("Gr\xc3\xbc\xc3\x9f"
                       "e") ==
             "Gr\xc3\xbc\xc3\x9f"
             "e");
  BOOST_TEST(printable("a\r\n\x1b[31m\xff") == "a???[31m?");
  BOOST_TEST(printable(std::string(2000, 'x')).size() == 1000U);
  std::string wide;
  for (int i = 0; i < 2000; ++i) wide += "\xc3\xbc";
  BOOST_TEST(printable(wide).size() == 2000U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
