/* The C call that run.php compares with: `call BOOK OPERATION REQUEST` prints the microseconds of a call, the
 * least of nine rounds, by the processor. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "billhook.h"

static billhook_text text(const char* given) {
  billhook_text made = {given, strlen(given)};
  return made;
}

static int compare(const void* left, const void* right) {
  const double difference = *(const double*)left - *(const double*)right;
  return difference < 0 ? -1 : difference > 0;
}

int main(int count, char** arguments) {
  enum { rounds = 9, calls = 20000 };
  double micros[rounds];
  billhook_book* book = NULL;
  billhook_session* session = NULL;
  int round;
  int i;
  if (count != 4 || billhook_open(text(arguments[1]), text(""), &book, NULL) != BILLHOOK_OK ||
      billhook_session_open(book, text("{\"kind\":\"system\"}"), &session, NULL) != BILLHOOK_OK) {
    return 1;
  }
  for (round = 0; round < rounds; ++round) {
    struct timespec begin;
    struct timespec end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begin);
    for (i = 0; i < calls; ++i) {
      billhook_reply* reply = NULL;
      if (billhook_call(session, text(arguments[2]), text(arguments[3]), NULL, &reply) != BILLHOOK_OK) return 1;
      billhook_reply_free(reply);
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    micros[round] = ((double)(end.tv_sec - begin.tv_sec) * 1e9 + (double)(end.tv_nsec - begin.tv_nsec)) / calls / 1000;
  }
  qsort(micros, rounds, sizeof micros[0], compare);
  printf("%.3f\n", micros[0]);
  billhook_session_close(session);
  billhook_close(book);
  return 0;
}
