// The one test program: every tests/<folder>/<name>_test.cpp adds a suite to it.
#define BOOST_TEST_MODULE billhook
#include <boost/test/unit_test.hpp>
