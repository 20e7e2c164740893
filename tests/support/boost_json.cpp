// Boost.JSON of its sources: its library would bring another Boost along.
#include <boost/json/src.hpp>
