// FreshFile: a file that is made under a name of its own and appears under its real name whole, or never.
#pragma once

#include <string>

namespace billhook::storage {

class FreshFile {
 public:
  /// Makes an empty file beside `path`, readable by its owner only. Errors: unavailable `storage.cannot_open`.
  explicit FreshFile(std::string path);
  FreshFile(const FreshFile&) = delete;
  FreshFile& operator=(const FreshFile&) = delete;
  /// Takes what was not published away again.
  ~FreshFile();

  /// Where to write meanwhile.
  const std::string& draft() const { return draft_; }
  /// Gives the file its real name, durably; false when there is such a file by now.
  /// Errors: unavailable `storage.cannot_open`.
  bool publish();

 private:
  std::string path_;
  std::string draft_;
};

}  // namespace billhook::storage
