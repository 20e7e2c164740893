// Client: an account that buys, person or company. The entity and the operations client.*; plain values, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/identity/address.hpp"
#include "billhook/identity/policy.hpp"

namespace billhook {

struct ClientGroup;

enum class ClientKind : std::uint8_t { person, company };
/// inactive: buys nothing new for the time being; what runs goes on and is billed. closed: may not even look.
enum class ClientStatus : std::uint8_t { active, inactive, closed };
/// What client.update can make empty.
enum class ClientField : std::uint8_t { company, phone, tax_id, policy, notes };

template <>
struct EnumNames<ClientKind> {
  static constexpr std::array<std::string_view, 2> names{"person", "company"};
};
template <>
struct EnumNames<ClientStatus> {
  static constexpr std::array<std::string_view, 3> names{"active", "inactive", "closed"};
};
template <>
struct EnumNames<ClientField> {
  static constexpr std::array<std::string_view, 5> names{"company", "phone", "tax_id", "policy", "notes"};
};

struct Client {
  Id<Client> id;
  std::int64_t version = 1;
  ClientKind kind = ClientKind::person;
  Text<200> name;
  std::optional<Text<200>> company = {};
  Email email;
  std::optional<Text<40>> phone = {};
  Address address;
  std::optional<Text<30>> tax_id = {};
  bool tax_exempt = false;
  Currency currency;
  Text<10> language;
  ClientStatus status = ClientStatus::active;
  std::optional<Policy> policy = {};
  std::optional<Text<5000>> notes = {};
  Timestamp created_at;

  friend bool operator==(const Client&, const Client&) = default;

  template <class V>
  static void fields(V&& v) {
    v("id", &Client::id, {.doc = "Identifier.", .key = true});
    v("version", &Client::version, {.doc = "Counts changes; name it when you change the client."});
    v("kind", &Client::kind, {.doc = "Person or company. Tax may depend on it."});
    v("name", &Client::name, {.doc = "Name of the person, or of whom to ask for in the company.", .pii = true});
    v("company", &Client::company, {.doc = "Name of the company.", .pii = true});
    v("email", &Client::email, {.doc = "Where its mails go.", .pii = true});
    v("phone", &Client::phone, {.doc = "Telephone number.", .pii = true});
    v("address", &Client::address, {.doc = "Billing address.", .pii = true});
    v("tax_id", &Client::tax_id, {.doc = "Tax registration number, with its country in front in the EU.", .pii = true});
    v("tax_exempt", &Client::tax_exempt, {.doc = "Never charged tax."});
    v("currency", &Client::currency, {.doc = "The one currency it is billed in; fixed by the first thing it has."});
    v("language", &Client::language, {.doc = "Language of its documents and mails."});
    v("status", &Client::status, {.doc = "Whether it may buy."});
    v("policy", &Client::policy, {.doc = "What is different for this client."});
    v("notes", &Client::notes, {.doc = "For staff; clients do not see them.", .pii = true});
    v("created_at", &Client::created_at, {.doc = "When the account was made."});
  }
};

/// Errors: invalid `client.empty_name`, `client.company_missing`, `client.bad_language`, `policy.*`.
struct CreateClient {
  static constexpr std::string_view operation = "client.create";
  using Reply = Client;

  ClientKind kind = ClientKind::person;
  Text<200> name;
  std::optional<Text<200>> company = {};
  Email email;
  std::optional<Text<40>> phone = {};
  Address address;
  std::optional<Text<30>> tax_id = {};
  bool tax_exempt = false;
  std::optional<Currency> currency = {};
  std::optional<Text<10>> language = {};
  std::optional<Policy> policy = {};
  std::optional<Text<5000>> notes = {};

  template <class V>
  static void fields(V&& v) {
    v("kind", &CreateClient::kind, {.doc = "Person or company.", .has_default = true});
    v("name", &CreateClient::name, {.doc = "Name of the person, or of whom to ask for in the company.", .pii = true});
    v("company", &CreateClient::company, {.doc = "Name of the company; a company needs one.", .pii = true});
    v("email", &CreateClient::email, {.doc = "Where its mails go.", .pii = true});
    v("phone", &CreateClient::phone, {.doc = "Telephone number.", .pii = true});
    v("address", &CreateClient::address, {.doc = "Billing address.", .pii = true});
    v("tax_id", &CreateClient::tax_id, {.doc = "Tax registration number.", .pii = true});
    v("tax_exempt", &CreateClient::tax_exempt, {.doc = "Never charged tax.", .has_default = true});
    v("currency", &CreateClient::currency, {.doc = "Left out: the seller's."});
    v("language", &CreateClient::language, {.doc = "Left out: the seller's."});
    v("policy", &CreateClient::policy, {.doc = "What is different for this client."});
    v("notes", &CreateClient::notes, {.doc = "For staff.", .pii = true});
  }
};

struct GetClient {
  static constexpr std::string_view operation = "client.get";
  using Reply = Client;

  Id<Client> id;

  template <class V>
  static void fields(V&& v) {
    v("id", &GetClient::id, {.doc = "Which client."});
  }
};

struct ListClients {
  static constexpr std::string_view operation = "client.list";
  using Reply = Page<Client>;

  std::optional<ClientStatus> status = {};
  std::optional<Email> email = {};
  std::optional<Text<200>> name = {};
  std::optional<Id<ClientGroup>> group = {};
  std::int32_t limit = 50;
  std::optional<Id<Client>> after = {};

  template <class V>
  static void fields(V&& v) {
    v("status", &ListClients::status, {.doc = "Only these."});
    v("email", &ListClients::email, {.doc = "Only those with this address, in capitals or not."});
    v("name", &ListClients::name,
      {.doc = "Only those whose name or company begins like this. A to Z match in capitals or not."});
    v("group", &ListClients::group, {.doc = "Only members of this group."});
    v("limit", &ListClients::limit, {.doc = "How many at most.", .min = 1, .max = 500, .has_default = true});
    v("after", &ListClients::after, {.doc = "Only those behind this one: `next` of the page before."});
  }
};

/// Changes what is given. Errors: those of client.create; not_found; conflict `client.stale_version`; precondition
/// `client.currency_fixed` once the client has a service, an invoice, a payment or credit; invalid
/// `client.set_and_cleared`.
struct UpdateClient {
  static constexpr std::string_view operation = "client.update";
  using Reply = Client;

  Id<Client> id;
  std::int64_t version = 0;
  std::optional<ClientKind> kind = {};
  std::optional<Text<200>> name = {};
  std::optional<Text<200>> company = {};
  std::optional<Email> email = {};
  std::optional<Text<40>> phone = {};
  std::optional<Address> address = {};
  std::optional<Text<30>> tax_id = {};
  std::optional<bool> tax_exempt = {};
  std::optional<Currency> currency = {};
  std::optional<Text<10>> language = {};
  std::optional<Policy> policy = {};
  std::optional<Text<5000>> notes = {};
  std::vector<ClientField> clear = {};

  template <class V>
  static void fields(V&& v) {
    v("id", &UpdateClient::id, {.doc = "Which client."});
    v("version", &UpdateClient::version, {.doc = "The version this change is based on.", .min = 1});
    v("kind", &UpdateClient::kind, {.doc = "Person or company."});
    v("name", &UpdateClient::name, {.doc = "Name of the person, or of whom to ask for.", .pii = true});
    v("company", &UpdateClient::company, {.doc = "Name of the company.", .pii = true});
    v("email", &UpdateClient::email, {.doc = "Where its mails go.", .pii = true});
    v("phone", &UpdateClient::phone, {.doc = "Telephone number.", .pii = true});
    v("address", &UpdateClient::address, {.doc = "Billing address, as a whole.", .pii = true});
    v("tax_id", &UpdateClient::tax_id, {.doc = "Tax registration number.", .pii = true});
    v("tax_exempt", &UpdateClient::tax_exempt, {.doc = "Never charged tax."});
    v("currency", &UpdateClient::currency, {.doc = "Only as long as nothing was sold to it."});
    v("language", &UpdateClient::language, {.doc = "Language of its documents and mails."});
    v("policy", &UpdateClient::policy, {.doc = "What is different for this client, as a whole."});
    v("notes", &UpdateClient::notes, {.doc = "For staff.", .pii = true});
    v("clear", &UpdateClient::clear, {.doc = "What becomes empty.", .max = 10, .has_default = true});
  }
};

/// For the time being nothing new is sold to the client. Errors: not_found; conflict `client.stale_version`;
/// precondition `client.not_active`.
struct DeactivateClient {
  static constexpr std::string_view operation = "client.deactivate";
  using Reply = Client;

  Id<Client> id;
  std::int64_t version = 0;

  template <class V>
  static void fields(V&& v) {
    v("id", &DeactivateClient::id, {.doc = "Which client."});
    v("version", &DeactivateClient::version, {.doc = "The version this change is based on.", .min = 1});
  }
};

/// Ends the account: nobody can act for it any more. What it owes stays. Errors: not_found; conflict
/// `client.stale_version`; precondition `client.already_closed`, `client.has_services` while services have not ended.
struct CloseClient {
  static constexpr std::string_view operation = "client.close";
  using Reply = Client;

  Id<Client> id;
  std::int64_t version = 0;

  template <class V>
  static void fields(V&& v) {
    v("id", &CloseClient::id, {.doc = "Which client."});
    v("version", &CloseClient::version, {.doc = "The version this change is based on.", .min = 1});
  }
};

/// Makes a closed or inactive client active. Errors: not_found; conflict `client.stale_version`; precondition
/// `client.already_active`.
struct ReopenClient {
  static constexpr std::string_view operation = "client.reopen";
  using Reply = Client;

  Id<Client> id;
  std::int64_t version = 0;

  template <class V>
  static void fields(V&& v) {
    v("id", &ReopenClient::id, {.doc = "Which client."});
    v("version", &ReopenClient::version, {.doc = "The version this change is based on.", .min = 1});
  }
};

}  // namespace billhook
