/* A new book, a first client and product, an order, the bill for it, its payment, and the invoice as text. C99.
 *
 *   first_invoice_c FILE     makes the book in a file that does not exist yet */
#include <billhook.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static billhook_text text(const char* words) {
  billhook_text made = {words, strlen(words)};
  return made;
}

/* Ends the program with what went wrong, unless nothing did. Replies are freed here. */
static void check(billhook_status status, billhook_reply* why) {
  billhook_text json = billhook_reply_json(why);
  if (status == BILLHOOK_OK) return;
  fprintf(stderr, "%.*s\n", (int)json.size, json.data);
  billhook_reply_free(why);
  exit(1);
}

static billhook_reply* call(billhook_session* session, const char* operation, const char* request) {
  billhook_reply* reply = NULL;
  check(billhook_call(session, text(operation), text(request), NULL, &reply), reply);
  return reply;
}

/* Calls for the effect alone. */
static void run(billhook_session* session, const char* operation, const char* request) {
  billhook_reply_free(call(session, operation, request));
}

/* Prints the text `content` of a reply, which is where a rendered document is. A real host has a JSON library. */
static void print_content(billhook_text json) {
  const char* end = json.data + json.size;
  const char* at = strstr(json.data, "\"content\":\"");
  for (at = at == NULL ? end : at + 11; at < end && *at != '"'; ++at) {
    if (*at == '\\' && at + 1 < end) {
      ++at;
      putchar(*at == 'n' ? '\n' : *at);
    } else {
      putchar(*at);
    }
  }
}

/* A provisioner that sets up whatever it is asked for; a real one talks to a control panel. */
static void provision(void* user, billhook_text operation, billhook_text request, billhook_answer* answer) {
  (void)user;
  printf("%.*s %.*s\n\n", (int)operation.size, operation.data, (int)request.size, request.data);
  billhook_answer_json(answer, text("{\"external_id\": \"web-1\"}"));
}

int main(int count, char** arguments) {
  billhook_book* book = NULL;
  billhook_session* house = NULL;
  billhook_reply* reply = NULL;
  billhook_port provisioner = {sizeof provisioner, NULL, provision, NULL};
  if (count != 2) {
    fprintf(stderr, "usage: %s FILE\n", arguments[0]);
    return 2;
  }

  check(billhook_open(text(arguments[1]), text("{\"create\": true}"), &book, &reply), reply);
  check(billhook_register_port(book, text("provisioner"), &provisioner, &reply), reply);
  check(billhook_session_open(book, text("{\"kind\": \"system\"}"), &house, &reply), reply);

  run(house, "seller.create",
      "{\"name\": \"Nordlicht Hosting GmbH\", \"country\": \"DE\", \"email\": \"billing@nordlicht.example\","
      " \"time_zone\": \"Europe/Berlin\", \"currency\": \"EUR\"}");
  run(house, "tax_rate.create",
      "{\"name\": \"USt\", \"country\": \"DE\", \"percent\": \"19\", \"valid_from\": \"2021-01-01\"}");
  run(house, "client.create",
      "{\"name\": \"Anna M\xc3\xbcller\", \"email\": \"anna@mueller.example\", \"address\": {\"country\": \"DE\"}}");
  run(house, "product.create", "{\"name\": \"Web M\", \"module\": \"panel\"}");
  run(house, "price.set",
      "{\"product\": 1, \"cycle\": {\"unit\": \"month\", \"count\": 1},"
      " \"amount\": {\"amount\": \"9.90\", \"currency\": \"EUR\"}}");
  run(house, "service.create",
      "{\"client\": 1, \"product\": 1, \"cycle\": {\"unit\": \"month\", \"count\": 1}, \"label\": "
      "\"mueller.example\"}");
  run(house, "automation.run", "{}"); /* today's work: makes and issues the invoice */
  run(house, "payment.record",        /* 9.90 and the tax */
      "{\"invoice\": 1, \"amount\": {\"amount\": \"11.78\", \"currency\": \"EUR\"}, \"method\": \"bank_transfer\"}");

  check(billhook_work(book, 0, &reply), reply); /* the payment lets the service be set up */
  billhook_reply_free(reply);
  reply = call(house, "invoice.render", "{\"id\": 1}");
  print_content(billhook_reply_json(reply));
  billhook_reply_free(reply);
  billhook_session_close(house);
  billhook_close(book);
  return 0;
}
