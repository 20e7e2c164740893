// A directory of its own for one test, removed with everything in it. In memory where the machine has /dev/shm, since
// a test of logic need not wait for a disk; BILLHOOK_TEST_DIRECTORY chooses another place.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>

namespace billhook::tests {

class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    const char* chosen = std::getenv("BILLHOOK_TEST_DIRECTORY");
    const std::filesystem::path root = chosen != nullptr ? std::filesystem::path{chosen}
                                       : std::filesystem::is_directory("/dev/shm")
                                           ? std::filesystem::path{"/dev/shm"}
                                           : std::filesystem::temp_directory_path();
    std::string pattern = (root / "billhook-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary directory in " + root.string());
    path_ = pattern;
  }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  std::string file(const std::string& name) const { return (path_ / name).string(); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace billhook::tests
