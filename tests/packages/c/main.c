/* A C host: opens the book of a house in a new file and asks for it. */
#include <billhook.h>
#include <stdio.h>
#include <string.h>

static billhook_text text(const char* words) {
  billhook_text made = {words, strlen(words)};
  return made;
}

int main(int count, char** arguments) {
  billhook_book* book = NULL;
  billhook_session* session = NULL;
  billhook_reply* reply = NULL;
  billhook_status status;
  if (count != 2 || billhook_abi_version() < BILLHOOK_ABI_VERSION) return 2;
  status = billhook_open(text(arguments[1]), text("{\"create\": true}"), &book, &reply);
  if (status == BILLHOOK_OK) status = billhook_session_open(book, text("{\"kind\": \"system\"}"), &session, &reply);
  if (status == BILLHOOK_OK) {
    status = billhook_call(session, text("seller.create"),
                           text("{\"name\": \"House\", \"country\": \"DE\", \"email\": \"a@b.example\","
                                " \"time_zone\": \"Europe/Berlin\", \"currency\": \"EUR\"}"),
                           NULL, &reply);
  }
  printf("%.*s\n", (int)billhook_reply_json(reply).size, billhook_reply_json(reply).data);
  billhook_reply_free(reply);
  billhook_session_close(session);
  billhook_close(book);
  return status == BILLHOOK_OK ? 0 : 1;
}
