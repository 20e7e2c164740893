/*
 * billhook.h: the stable C interface of billhook, for every language that is not C++ (C++ hosts include
 * <billhook/...>). The set of functions is closed: new abilities come as operations, which are data.
 *
 *  1. Text is UTF-8 with a length, borrowed for the call; it need not end in 0. What the library hands out lives as
 *     long as the handle it was asked of.
 *  2. Handles are opaque. A null, closed, foreign or invented one is answered with BILLHOOK_INVALID, never a crash.
 *     Close what you open, free every reply; both accept null. Closing a book ends neither its sessions nor its
 *     cursors: each keeps the book alive until it is closed itself.
 *  3. Every function that can fail returns a status and puts a reply where the caller points: the result or the error,
 *     one object, freed with billhook_reply_free(). Where only an error may come (`why`), the place is set to null on
 *     success, and may be null when the caller does not want to know. Nothing is thread-local.
 *  4. A book may be used by any number of threads. A session, a cursor and a reply belong to one thread at a time. What
 *     is in a call already is BILLHOOK_PRECONDITION, `session.in_use` or `cursor.in_use`. billhook_cancel() is the one
 *     call meant for another thread than the one that works.
 *  5. The library starts no thread. It calls the host only on a thread that is inside the library, and never while a
 *     transaction is open, except for the clock, the random port and progress functions. A progress function must not
 *     use the session or cursor it was called for (BILLHOOK_PRECONDITION, `session.in_use`, `cursor.in_use`), a clock
 *     or random port nothing of its book (`abi.reentered`), and no port billhook_work() of its book (`work.reentered`).
 *  6. After fork() the child must not use a handle of its parent: BILLHOOK_PRECONDITION, `book.forked`. Close and free
 *     do nothing there. Open the book anew in the child. A call in which a host's function forked ends so in the child.
 *  7. No exception leaves the library. A host's function reports trouble through the `answer` it is given; what it
 *     throws all the same, as C++, counts as host_error `host.exception` with the text of what(). It must not leave by
 *     longjmp(), nor end its thread.
 *  8. Public structs begin with their own size and only ever grow at the end. Set it to sizeof(the struct).
 *
 * THE FILE OF A BOOK BELONGS TO BILLHOOK. No other copy of SQLite in the same process may open it, not even to read:
 * when such a copy, or open() and close() of the host, closes the file, POSIX drops billhook's locks. On Linux billhook
 * notices, refuses the call that is under way (unavailable, `storage.locks_lost`) and takes its locks anew. WHAT NOBODY
 * CAN NOTICE is a transaction of the other copy that begins during one of billhook's and ends after it: one of the two
 * is lost. Read through billhook, copy with billhook_backup().
 */
#ifndef BILLHOOK_H
#define BILLHOOK_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define BILLHOOK_API __attribute__((visibility("default")))
#else
#define BILLHOOK_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The interface that this header describes. It rises when something is added; nothing is ever taken away. */
#define BILLHOOK_ABI_VERSION 1U

typedef struct billhook_book billhook_book;       /* one company's books, open */
typedef struct billhook_session billhook_session; /* an actor's way into a book */
typedef struct billhook_reply billhook_reply;     /* a result or an error */
typedef struct billhook_cursor billhook_cursor;   /* rows on their way out, in columns */
typedef struct billhook_answer billhook_answer;   /* what a host's function has to say; ends when it returns */

/* UTF-8. `data` may be null when `size` is 0. */
typedef struct billhook_text {
  const char* data;
  size_t size;
} billhook_text;

/* How a call ended. The numbers never change their meaning; new ones may come. The reply says more: `reason`. */
typedef int32_t billhook_status;
enum {
  BILLHOOK_OK = 0,
  BILLHOOK_INVALID = 10,         /* the request breaks a rule whatever the book holds */
  BILLHOOK_UNAUTHENTICATED = 20, /* the actor is nobody, or no longer counts */
  BILLHOOK_DENIED = 21,          /* the actor lacks the permission */
  BILLHOOK_NOT_FOUND = 30,       /* no such row within the actor's reach, no such operation, no such book */
  BILLHOOK_CONFLICT = 31,        /* somebody else was faster: stale version, key used for another request */
  BILLHOOK_PRECONDITION = 32,    /* the rows, or the handle, are in a state that does not allow it */
  BILLHOOK_EXHAUSTED = 40,       /* a limit is reached, or there is no memory */
  BILLHOOK_CANCELLED = 41,       /* the host asked to stop */
  BILLHOOK_BUSY = 42,            /* another writer holds the book; try again */
  BILLHOOK_UNAVAILABLE = 43,     /* the storage or an outside service does not answer */
  BILLHOOK_HOST_ERROR = 50,      /* the host's own function failed; see billhook_reply_host_error() */
  BILLHOOK_CORRUPT = 60,         /* the file is damaged */
  BILLHOOK_INTERNAL = 61         /* a bug in billhook */
};

/* ---- The library ------------------------------------------------------------------------------------------------ */

/* The interface of the library that is loaded; at least BILLHOOK_ABI_VERSION of the header that is wanted. */
BILLHOOK_API uint32_t billhook_abi_version(void);

/* The version of the library, such as "0.1.0". Lives for ever. */
BILLHOOK_API billhook_text billhook_version(void);

/* Every operation, type, port and error reason as one JSON object: what bindings are generated from. Lives for ever;
 * empty when there is no memory. */
BILLHOOK_API billhook_text billhook_describe(void);

/* ---- Books ------------------------------------------------------------------------------------------------------ */

/* Opens a book and brings its schema up to date. `location`: the path of a file. `options`: a JSON object or empty:
 *   create        true: make a new book, in which seller.create must be called first; there must be no file yet
 *   read_only     true: change nothing; not together with `create` (`book.create_read_only`)
 *   busy_wait_ms  how long a writer waits for another before BILLHOOK_BUSY; 5000 when left out
 * Errors: `book.missing`, `book.exists`, `book.newer`, `storage.damaged`, `storage.busy`, and others of the storage. */
BILLHOOK_API billhook_status billhook_open(billhook_text location, billhook_text options, billhook_book** out,
                                           billhook_reply** why);

/* Closes a book. Ports are destroyed when the last session and cursor of the book are closed too. */
BILLHOOK_API void billhook_close(billhook_book* book);

/* Delivers due jobs to the ports, at most `limit` of them (0: 1000). The result: {"done", "failed", "dead", "waiting"}.
 * A job whose port fails is no error here: it is tried again later, and dead in the end. Still, the first exception
 * that a port handed over is what billhook_reply_host_error() of the reply gives, be it the result or an error such as
 * BILLHOOK_CANCELLED; only when the clock or random port ended the work, it is theirs. Not from inside a port. */
BILLHOOK_API billhook_status billhook_work(billhook_book* book, int64_t limit, billhook_reply** out);

/* A consistent copy of the book in a new file, while others work. Errors: `backup.file_exists`, unavailable. */
BILLHOOK_API billhook_status billhook_backup(billhook_book* book, billhook_text path, billhook_reply** why);

/* Stops what runs in the book's sessions and cursors at this moment: they end with BILLHOOK_CANCELLED. Meant for
 * another thread or a signal-handling thread; does nothing to a handle that is no open book. */
BILLHOOK_API void billhook_cancel(billhook_book* book);

/* ---- Sessions and calls ----------------------------------------------------------------------------------------- */

/* Opens a session for an actor, which is the host's word alone: never pass on what a client of yours sent. `actor`:
 *   {"kind": "system"}              the host itself, in the books of the house; with "id", of another seller
 *   {"kind": "staff", "id": 5}      a member of staff, with its permissions
 *   {"kind": "client", "id": 7}     a client: its own rows alone
 * Whether the actor exists is found out at each call, so that a disabled one is out at once. */
BILLHOOK_API billhook_status billhook_session_open(billhook_book* book, billhook_text actor, billhook_session** out,
                                                   billhook_reply** why);

/* Closes a session that is in no call. */
BILLHOOK_API void billhook_session_close(billhook_session* session);

/* Told how far a long operation is: `done` of `total` (0 where unknown), and what it is doing. 0 goes on; anything else
 * cancels: what is committed stays, and the same call later goes on from there. An error given to `answer` ends the
 * call with that error. */
typedef int (*billhook_progress)(void* user, int64_t done, int64_t total, billhook_text phase, billhook_answer* answer);

#define BILLHOOK_DRY_RUN 1U /* run the real code, reply as it would, keep nothing */

/* What travels beside a request. All zero but the size means: nothing of it. */
typedef struct billhook_call_options {
  size_t size;
  billhook_text idempotency_key; /* a call with a key takes effect once, however often it is retried */
  billhook_text reason;          /* why; kept in the audit row */
  int64_t deadline;              /* microseconds since 1970 of the book's clock; 0: none. Long work stops then. */
  uint32_t flags;                /* BILLHOOK_DRY_RUN */
  billhook_progress progress;
  void* user; /* handed to `progress` */
} billhook_call_options;

/* Calls an operation with a request (a JSON object; empty means {}). `options` may be null. *out is the result as JSON,
 * or the error. */
BILLHOOK_API billhook_status billhook_call(billhook_session* session, billhook_text operation, billhook_text request,
                                           const billhook_call_options* options, billhook_reply** out);

/* The JSON of a result, or of an error: {"code", "reason", "message", "fields": [{"path", "message"}]}. Lives as long
 * as the reply. Empty for what is no reply. */
BILLHOOK_API billhook_text billhook_reply_json(const billhook_reply* reply);

/* What a host's function gave to billhook_answer_host_error() during the call, or null. Never given for two calls: what
 * came back from a call made inside a host's function is not given again by the call around it. */
BILLHOOK_API void* billhook_reply_host_error(const billhook_reply* reply);

BILLHOOK_API void billhook_reply_free(billhook_reply* reply);

/* ---- Many rows -------------------------------------------------------------------------------------------------- */

/* A column of a batch, laid out as the Arrow C data interface lays out an array, so that it can be handed on as it is.
 *   format "l": int64_t values            "b": one bit a value, lowest bit first      "tdD": int32_t days since 1970
 *          "u": text, from values[offsets[i]] to values[offsets[i + 1]]               "tsu:UTC": int64_t microseconds
 * Rates and amounts are text that is a decimal number, lists and free JSON are text that holds JSON: see `content`. */
typedef struct billhook_column {
  size_t size;
  billhook_text name;      /* "id"; a field inside another has the names of both: "total.amount", "address.city" */
  const char* format;      /* ends in 0 */
  int64_t null_count;      /* how many of the values are absent */
  const uint8_t* validity; /* a bit a row, 1: there is a value; null when none is absent */
  const int32_t* offsets;  /* rows + 1 of them, for "u"; otherwise null */
  const void* values;
  const char* content; /* what the text of "u" is: "text", "decimal" or "json"; "" for other formats. Ends in 0 */
} billhook_column;

typedef struct billhook_batch {
  size_t size;
  int64_t rows;
  int64_t column_count;
  const billhook_column* const* columns; /* a pointer to each */
} billhook_batch;

/* Asks an operation that answers with a list of rows (a `list`, a report) for all of them: `limit` and `after` of the
 * request are the cursor's own business. The rows are those of one moment, whatever is written meanwhile; a cursor left
 * open for long keeps the file from being tidied. The actor's rights are those at the start. Of the options a cursor
 * knows the reason and the deadline, which is asked for at every page of rows. Errors: those of the operation, and
 * invalid `query.no_rows` for one that answers with no list. */
BILLHOOK_API billhook_status billhook_query(billhook_session* session, billhook_text operation, billhook_text request,
                                            const billhook_call_options* options, billhook_cursor** out,
                                            billhook_reply** why);

/* The next rows, at most `max_rows` (0: 8192; never more than 65536). *out lives until the next call with this cursor;
 * it is null after the last row. The columns are the same in every batch; where there are no rows at all, the first one
 * is empty and names them. A cursor that failed is at its end: every further call fails in the same way. Errors: those
 * of the operation; exhausted `query.batch_too_large`: ask anew and for fewer rows at a time; unavailable
 * `storage.locks_lost` when another copy of SQLite closed the file; BILLHOOK_CANCELLED; precondition `cursor.in_use`.
 */
BILLHOOK_API billhook_status billhook_cursor_next(billhook_cursor* cursor, uint32_t max_rows,
                                                  const billhook_batch** out, billhook_reply** why);

BILLHOOK_API void billhook_cursor_close(billhook_cursor* cursor);

/* ---- Ports: what a host does for billhook ----------------------------------------------------------------------- */

/* Called with the full name of what is asked ("provisioner.create") and a JSON object, both borrowed for the call. It
 * answers once, through `answer`, before it returns; another thread may give the answer meanwhile. Not answering counts
 * as host_error `port.no_answer`. */
typedef void (*billhook_port_call)(void* user, billhook_text operation, billhook_text request, billhook_answer* answer);

typedef struct billhook_port {
  size_t size;
  void* user;
  billhook_port_call call;
  /* Called once, after the port is replaced or its book is gone, by a thread inside billhook and outside of
   * transactions: that may be one that is still delivering jobs, after billhook_register_port() has returned to
   * another. It must not throw: nobody is there to be told, and what it throws is dropped. May be null. */
  void (*destroy)(void* user);
} billhook_port;

/* Puts a port in place: those of billhook_describe(), and
 *   clock   clock.now {} answers {"now": "2026-11-22T12:00:00Z"}: what time it is for the book
 *   random  random.bytes {"count": 16} answers {"bytes": "..."}, in hexadecimal: bytes nobody can guess
 * A null `port` takes it away: jobs wait, the clock is the machine's again. On any other answer than BILLHOOK_OK,
 * `destroy` has not been called and will not be. Errors: not_found `port.unknown`. */
BILLHOOK_API billhook_status billhook_register_port(billhook_book* book, billhook_text name, const billhook_port* port,
                                                    billhook_reply** why);

/* The three ways to answer; the first one counts. A second is BILLHOOK_PRECONDITION (`answer.given`), one after the
 * host's function has returned BILLHOOK_INVALID (`abi.bad_handle`). Texts are copied. */

/* With a JSON object. */
BILLHOOK_API billhook_status billhook_answer_json(billhook_answer* answer, billhook_text json);

/* With an error, as a reply shows one: {"code", "reason", "message", "fields"}; `fields` may be left out. `code` must
 * be one of billhook_describe(), `reason` has at most 100 characters. Of a longer `message` the first 2000 characters
 * stay, and what is no UTF-8 or cannot be shown becomes "?". */
BILLHOOK_API billhook_status billhook_answer_error(billhook_answer* answer, billhook_text error_json);

/* With the host's own exception: an opaque pointer that billhook never looks at and never frees, and a text for the
 * logs, of which the first 1000 characters stay, made sound in the same way. It comes back from
 * billhook_reply_host_error() of the call under way. */
BILLHOOK_API billhook_status billhook_answer_host_error(billhook_answer* answer, void* exception,
                                                        billhook_text message);

#ifdef __cplusplus
}
#endif

#endif /* BILLHOOK_H */
