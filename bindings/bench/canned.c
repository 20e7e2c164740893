/* A library behind billhook.h that does no work: every call is answered with the reply in the file that
 * BILLHOOK_CANNED_REPLY names. Linked with the objects of a binding it leaves only what the binding costs; the engine's
 * own time is many times as long and would drown the difference. What no measured call needs is left out. */
#include <stdio.h>
#include <stdlib.h>

#include "billhook.h"

static char reply[65536];
static size_t reply_size;

static billhook_text text(const char* data, size_t size) {
  billhook_text made;
  made.data = data;
  made.size = size;
  return made;
}

uint32_t billhook_abi_version(void) { return BILLHOOK_ABI_VERSION; }
billhook_text billhook_version(void) { return text("0", 1); }
billhook_text billhook_describe(void) { return text("{}", 2); }

billhook_status billhook_open(billhook_text location, billhook_text options, billhook_book** book,
                              billhook_reply** why) {
  const char* path = getenv("BILLHOOK_CANNED_REPLY");
  FILE* file = path != NULL ? fopen(path, "rb") : NULL;
  (void)location, (void)options, (void)why;
  if (file == NULL) return BILLHOOK_UNAVAILABLE;
  reply_size = fread(reply, 1, sizeof reply, file);
  fclose(file);
  *book = (billhook_book*)reply;
  return BILLHOOK_OK;
}

billhook_status billhook_session_open(billhook_book* book, billhook_text actor, billhook_session** session,
                                      billhook_reply** why) {
  (void)book, (void)actor, (void)why;
  *session = (billhook_session*)reply;
  return BILLHOOK_OK;
}

billhook_status billhook_call(billhook_session* session, billhook_text operation, billhook_text request,
                              const billhook_call_options* options, billhook_reply** out) {
  (void)session, (void)operation, (void)request, (void)options;
  *out = (billhook_reply*)reply;
  return BILLHOOK_OK;
}

billhook_text billhook_reply_json(const billhook_reply* given) {
  return given != NULL ? text(reply, reply_size) : text("", 0);
}

void* billhook_reply_host_error(const billhook_reply* given) {
  (void)given;
  return NULL;
}

void billhook_reply_free(billhook_reply* given) { (void)given; }
void billhook_session_close(billhook_session* session) { (void)session; }
void billhook_close(billhook_book* book) { (void)book; }
void billhook_cursor_close(billhook_cursor* cursor) { (void)cursor; }
void billhook_cancel(billhook_book* book) { (void)book; }
