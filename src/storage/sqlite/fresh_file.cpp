#include "storage/sqlite/fresh_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "billhook/base/error.hpp"
#include "storage/reasons.hpp"

namespace billhook::storage {
namespace {

Error cannot_make(const std::string& path) {
  return {reasons.storage_cannot_open, "Cannot make the file " + path + ": " + std::generic_category().message(errno)};
}

/// A new name is durable only once its folder is.
void sync_folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path{path}.parent_path();
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool is_synced = descriptor >= 0 && fsync(descriptor) == 0;
  if (descriptor >= 0) close(descriptor);
  if (!is_synced) throw cannot_make(path);
}

}  // namespace

FreshFile::FreshFile(std::string path) : path_{std::move(path)}, draft_{path_ + ".XXXXXX"} {
  const int descriptor = mkstemp(draft_.data());
  if (descriptor < 0) throw cannot_make(path_);
  close(descriptor);
}

FreshFile::~FreshFile() {
  for (const char* suffix : {"", "-journal", "-wal", "-shm"}) unlink((draft_ + suffix).c_str());
}

bool FreshFile::publish() {
  if (link(draft_.c_str(), path_.c_str()) != 0) {
    if (errno == EEXIST) return false;
    throw cannot_make(path_);
  }
  sync_folder_of(path_);
  return true;
}

}  // namespace billhook::storage
