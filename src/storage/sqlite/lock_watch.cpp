#include "storage/sqlite/lock_watch.hpp"

#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <memory>
#include <mutex>
#include <sstream>
#include <string>
#include <system_error>
#include <vector>

namespace billhook::storage {
namespace {

#ifndef F_OFD_GETLK
#define F_OFD_GETLK (-1)  // no such question to this system: nothing is watched
#endif

struct flock lock_of(off_t first, off_t count) {
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = first;
  lock.l_len = count;
  return lock;
}

/// Of SQLite's file format: where the lock begins that every connection holds on the book's file while it is open
/// (SHARED_FIRST), and what it locks of the log's index, the -shm file, while it writes (WAL_WRITE_LOCK).
constexpr off_t connection_lock = 0x40000002;
const struct flock writing_lock = lock_of(120, 1);

/// A byte of the book's file that nobody else locks: beyond all that SQLite stores or locks there, and of this process
/// alone. Process numbers end at 2^22; two processes of one number, in two containers, take places of their own.
struct flock mark_of(pid_t process, int attempt) {
  return lock_of((off_t{1} << 46) + (off_t{attempt} << 22) + off_t{process}, 1);
}

/// Whether the process holds a lock where `lock` would stand. `descriptor` is any one of the file.
bool is_held(int descriptor, struct flock lock, pid_t process) {
  return fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK && lock.l_pid == process;
}

/// Whether the process holds the lock of a connection. Others may hold it too, so that one has to go through the list.
bool is_connected(ino_t file, pid_t process) {
  std::ifstream list{"/proc/locks"};
  for (std::string line; std::getline(list, line);) {
    std::istringstream words{line};
    std::string number, kind, manner, access, place;
    long long owner = 0;
    long long first = 0;
    words >> number >> kind >> manner >> access >> owner >> place >> first;
    if (words && kind == "POSIX" && owner == process && first == connection_lock &&
        place.ends_with(":" + std::to_string(file))) {
      return true;
    }
  }
  return false;
}

bool is_same_file(const struct stat& one, const struct stat& other) {
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

}  // namespace

/// What is kept of one file, for all connections of the process. Its descriptors are closed when none is left.
struct LockWatch::File {
  File(const std::string& path, const ForkGuard& process) : guard{process}, id{getpid()} {
    std::error_code error;
    index_path = std::filesystem::canonical(path, error).string() + "-shm";  // links are followed, as by SQLite
    descriptor = open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0 || fstat(descriptor, &status) != 0) return;
    for (int attempt = 0; attempt < 16; ++attempt) {
      mark = mark_of(id, attempt);
      if (fcntl(descriptor, F_SETLK, &mark) == 0) break;
    }
    is_watched = is_marked();
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (index >= 0) close(index);
    if (descriptor >= 0) close(descriptor);
  }

  bool is_marked() const { return is_held(descriptor, mark, id); }

  /// The number of the mark that stands. SQLite drops it too when it closes the file while nobody has a lock, as when
  /// one connection goes and another has only just come: it is made anew then, under another number, for whoever
  /// begins.
  std::uint64_t renew_mark() {
    const std::uint64_t known = mark_number;
    if (is_marked()) return known;
    const std::lock_guard lock{mutex};
    if (!is_marked() && is_connected(status.st_ino, id) && fcntl(descriptor, F_SETLK, &mark) == 0) ++mark_number;
    return mark_number;
  }

  /// The index is made anew when the last connection of all processes has gone and another one comes.
  bool is_writing() {
    const std::lock_guard lock{mutex};
    if (index >= 0 && is_held(index, writing_lock, id)) return true;
    struct stat now {};
    struct stat known {};
    if (stat(index_path.c_str(), &now) != 0) return true;
    if (index >= 0 && fstat(index, &known) == 0 && is_same_file(now, known)) return false;
    if (index >= 0) close(index);
    index = open(index_path.c_str(), O_RDWR | O_CLOEXEC);
    return index < 0 || is_held(index, writing_lock, id);
  }

  const ForkGuard guard;
  const pid_t id;
  std::string index_path;
  int descriptor = -1;
  struct stat status {};
  struct flock mark {};
  std::atomic<std::uint64_t> mark_number = 0;  // changed under `mutex`
  bool is_watched = false;                     // false: the system cannot tell
  int uses = 0;                                // guarded by the mutex of all files
  std::vector<const LockWatch*> keepers = {};  // of idle connections; guarded by the mutex of all keepers

  std::mutex mutex;  // guards `index` and the making of the mark
  int index = -1;
};

/// Like the locks themselves, this is the process's.
struct LockWatch::Files {
  std::mutex keepers_mutex;  // locked before the other: what closes connections comes back here
  std::mutex mutex;
  std::vector<std::unique_ptr<File>> open;

  void lock() {
    keepers_mutex.lock();
    mutex.lock();
  }
  void unlock() {
    mutex.unlock();
    keepers_mutex.unlock();
  }
};

LockWatch::Files& LockWatch::files() {
  static Files& files = []() -> Files& {
    static Files* const made = new Files;  // never destroyed: a book may be closed when statics are gone
    // A child must not inherit a mutex locked by a thread that it has not.
    pthread_atfork([] { made->lock(); }, [] { made->unlock(); }, [] { made->unlock(); });
    return *made;
  }();
  return files;
}

LockWatch::LockWatch(const std::string& path, std::function<void()> close_idle) : close_idle_{std::move(close_idle)} {
  struct stat status {};
  const bool is_there = stat(path.c_str(), &status) == 0;
  {
    const std::lock_guard lock{files().mutex};
    auto& open = files().open;
    const auto known = std::find_if(open.begin(), open.end(), [&](const auto& file) {
      return is_there && is_same_file(file->status, status) && !file->guard.is_in_child();
    });
    file_ = known != open.end() ? known->get() : open.emplace_back(std::make_unique<File>(path, guard_)).get();
    ++file_->uses;
  }
  if (!close_idle_) return;
  const std::lock_guard lock{files().keepers_mutex};
  file_->keepers.push_back(this);
}

LockWatch::~LockWatch() {
  if (guard_.is_in_child()) return;  // to close the parent's descriptors would drop locks of the child's own
  if (close_idle_) {
    const std::lock_guard lock{files().keepers_mutex};
    std::erase(file_->keepers, this);
  }
  const std::lock_guard lock{files().mutex};
  if (--file_->uses > 0) return;
  auto& open = files().open;
  open.erase(std::find_if(open.begin(), open.end(), [this](const auto& file) { return file.get() == file_; }));
}

void LockWatch::close_idle() const {
  const std::lock_guard lock{files().keepers_mutex};
  for (const LockWatch* keeper : file_->keepers) keeper->close_idle_();
}

void LockWatch::begin() {
  if (file_->is_watched) mark_ = file_->renew_mark();
}

bool LockWatch::stand() const { return !file_->is_watched || (file_->is_marked() && file_->mark_number == mark_); }

bool LockWatch::stand_while_writing() const { return stand() && (!file_->is_watched || file_->is_writing()); }

}  // namespace billhook::storage
