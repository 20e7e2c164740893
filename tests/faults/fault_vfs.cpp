#include "tests/faults/fault_vfs.hpp"

#include <sqlite3.h>

#include <mutex>
#include <stdexcept>

namespace billhook::faults {

struct FaultVfs::State {
  sqlite3_vfs vfs{};
  sqlite3_vfs* real = nullptr;
  std::mutex mutex;  // guards what follows
  FaultPlan plan;
  std::int64_t calls = 0;
  std::int64_t failures = 0;

  /// Counts a call of a kind; the code it shall fail with, or SQLITE_OK.
  int fail(Fault kind, int code) {
    const std::lock_guard lock{mutex};
    const bool is_full = plan.kind == Fault::full && kind == Fault::write;
    if (plan.kind != Fault::any && plan.kind != kind && !is_full) return SQLITE_OK;
    ++calls;
    const bool is_due = plan.fail_at != 0 && (plan.persistent ? calls >= plan.fail_at : calls == plan.fail_at);
    if (!is_due) return SQLITE_OK;
    ++failures;
    return is_full ? SQLITE_FULL : code;
  }
};

namespace {

using State = FaultVfs::State;

/// An open file: SQLite sees the first member, the real file follows the struct.
struct File {
  sqlite3_file base;
  State* state;
};

State& state_of(sqlite3_file* file) { return *reinterpret_cast<File*>(file)->state; }
sqlite3_file* real_of(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1); }

int close_file(sqlite3_file* file) { return real_of(file)->pMethods->xClose(real_of(file)); }

int read_file(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
  if (const int code = state_of(file).fail(Fault::read, SQLITE_IOERR_READ)) return code;
  return real_of(file)->pMethods->xRead(real_of(file), out, size, at);
}

int write_file(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  const int code = state_of(file).fail(Fault::write, SQLITE_IOERR_WRITE);
  const int written = real_of(file)->pMethods->xWrite(real_of(file), bytes, code == SQLITE_OK ? size : size / 2, at);
  return code == SQLITE_OK ? written : code;
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  if (const int code = state_of(file).fail(Fault::truncate, SQLITE_IOERR_TRUNCATE)) return code;
  return real_of(file)->pMethods->xTruncate(real_of(file), size);
}

int sync_file(sqlite3_file* file, int flags) {
  if (const int code = state_of(file).fail(Fault::sync, SQLITE_IOERR_FSYNC)) return code;
  return real_of(file)->pMethods->xSync(real_of(file), flags);
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  if (const int code = state_of(file).fail(Fault::read, SQLITE_IOERR_FSTAT)) return code;
  return real_of(file)->pMethods->xFileSize(real_of(file), size);
}

int lock_file(sqlite3_file* file, int level) {
  if (const int code = state_of(file).fail(Fault::lock, SQLITE_IOERR_LOCK)) return code;
  return real_of(file)->pMethods->xLock(real_of(file), level);
}

int unlock_file(sqlite3_file* file, int level) { return real_of(file)->pMethods->xUnlock(real_of(file), level); }

int check_reserved_lock(sqlite3_file* file, int* out) {
  return real_of(file)->pMethods->xCheckReservedLock(real_of(file), out);
}

int control_file(sqlite3_file* file, int operation, void* argument) {
  return real_of(file)->pMethods->xFileControl(real_of(file), operation, argument);
}

int sector_size(sqlite3_file* file) { return real_of(file)->pMethods->xSectorSize(real_of(file)); }

int device_characteristics(sqlite3_file* file) {
  return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
}

int map_shared(sqlite3_file* file, int page, int page_size, int extend, void volatile** out) {
  if (const int code = state_of(file).fail(Fault::shared_memory, SQLITE_IOERR_SHMMAP)) {
    *out = nullptr;
    return code;
  }
  return real_of(file)->pMethods->xShmMap(real_of(file), page, page_size, extend, out);
}

int lock_shared(sqlite3_file* file, int offset, int count, int flags) {
  if ((flags & SQLITE_SHM_LOCK) != 0) {
    if (const int code = state_of(file).fail(Fault::lock, SQLITE_IOERR_SHMLOCK)) return code;
  }
  return real_of(file)->pMethods->xShmLock(real_of(file), offset, count, flags);
}

void shared_barrier(sqlite3_file* file) { real_of(file)->pMethods->xShmBarrier(real_of(file)); }

int unmap_shared(sqlite3_file* file, int remove) { return real_of(file)->pMethods->xShmUnmap(real_of(file), remove); }

int fetch(sqlite3_file* file, sqlite3_int64 at, int size, void** out) {
  return real_of(file)->pMethods->xFetch(real_of(file), at, size, out);
}

int unfetch(sqlite3_file* file, sqlite3_int64 at, void* page) {
  return real_of(file)->pMethods->xUnfetch(real_of(file), at, page);
}

constexpr sqlite3_io_methods methods{3,
                                     close_file,
                                     read_file,
                                     write_file,
                                     truncate_file,
                                     sync_file,
                                     file_size,
                                     lock_file,
                                     unlock_file,
                                     check_reserved_lock,
                                     control_file,
                                     sector_size,
                                     device_characteristics,
                                     map_shared,
                                     lock_shared,
                                     shared_barrier,
                                     unmap_shared,
                                     fetch,
                                     unfetch};

State& state_of(sqlite3_vfs* vfs) { return *static_cast<State*>(vfs->pAppData); }

int open_file(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  State& state = state_of(vfs);
  file->pMethods = nullptr;  // nothing to close when opening fails
  if (const int code = state.fail(Fault::open, SQLITE_CANTOPEN)) return code;
  reinterpret_cast<File*>(file)->state = &state;
  const int code = state.real->xOpen(state.real, name, real_of(file), flags, out_flags);
  if (real_of(file)->pMethods != nullptr) file->pMethods = &methods;
  return code;
}

int remove_file(sqlite3_vfs* vfs, const char* name, int sync_folder) {
  State& state = state_of(vfs);
  if (const int code = state.fail(Fault::remove, SQLITE_IOERR_DELETE)) return code;
  return state.real->xDelete(state.real, name, sync_folder);
}

int access_file(sqlite3_vfs* vfs, const char* name, int flags, int* out) {
  State& state = state_of(vfs);
  if (const int code = state.fail(Fault::read, SQLITE_IOERR_ACCESS)) return code;
  return state.real->xAccess(state.real, name, flags, out);
}

}  // namespace

FaultVfs::FaultVfs() : state_{std::make_unique<State>()} {
  state_->real = sqlite3_vfs_find(nullptr);
  state_->vfs = *state_->real;
  state_->vfs.pNext = nullptr;
  state_->vfs.zName = "billhook-faults";
  state_->vfs.pAppData = state_.get();
  state_->vfs.szOsFile = static_cast<int>(sizeof(File)) + state_->real->szOsFile;
  state_->vfs.xOpen = open_file;
  state_->vfs.xDelete = remove_file;
  state_->vfs.xAccess = access_file;
  if (sqlite3_vfs_register(&state_->vfs, 1) != SQLITE_OK) throw std::runtime_error{"cannot register the faulty files"};
}

FaultVfs::~FaultVfs() {
  sqlite3_vfs_unregister(&state_->vfs);
  sqlite3_vfs_register(state_->real, 1);
}

void FaultVfs::arm(const FaultPlan& plan) {
  const std::lock_guard lock{state_->mutex};
  state_->plan = plan;
  state_->calls = 0;
  state_->failures = 0;
}

std::int64_t FaultVfs::calls() const {
  const std::lock_guard lock{state_->mutex};
  return state_->calls;
}

std::int64_t FaultVfs::failures() const {
  const std::lock_guard lock{state_->mutex};
  return state_->failures;
}

}  // namespace billhook::faults
