/* The call that the bindings are compared with: its microseconds of processor time, the least of several rounds. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "billhook.h"

enum { rounds = 15, calls = 50000 };

static billhook_text text(const char* given) {
  billhook_text made;
  made.data = given;
  made.size = strlen(given);
  return made;
}

int main(void) {
  double least = 1e9;
  billhook_book* book = NULL;
  billhook_session* session = NULL;
  int round;
  int i;
  if (billhook_open(text(""), text(""), &book, NULL) != BILLHOOK_OK ||
      billhook_session_open(book, text("{\"kind\":\"system\"}"), &session, NULL) != BILLHOOK_OK) {
    return 1;
  }
  for (round = 0; round < rounds; ++round) {
    const clock_t begin = clock();
    double micros;
    for (i = 0; i < calls; ++i) {
      billhook_reply* reply = NULL;
      if (billhook_call(session, text("invoice.get"), text("{\"id\":1}"), NULL, &reply) != BILLHOOK_OK) return 1;
      billhook_reply_free(reply);
    }
    micros = (double)(clock() - begin) * 1e6 / CLOCKS_PER_SEC / calls;
    if (micros < least) least = micros;
  }
  printf("call %.3f\n", least);
  billhook_session_close(session);
  billhook_close(book);
  return 0;
}
