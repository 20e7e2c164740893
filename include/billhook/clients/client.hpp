// Client: an account that buys, person or company. The entity and the operations client.*; plain values, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/clearable.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/identity/address.hpp"
#include "billhook/identity/policy.hpp"

namespace billhook {

struct ClientGroup;

enum class ClientKind : std::uint8_t { person, company };
/// inactive: buys nothing new for the time being; what runs goes on and is billed. closed: may not even look.
enum class ClientStatus : std::uint8_t { active, inactive, closed };

template <>
struct EnumNames<ClientKind> {
  static constexpr std::array<std::string_view, 2> names{"person", "company"};
};
template <>
struct EnumNames<ClientStatus> {
  static constexpr std::array<std::string_view, 3> names{"active", "inactive", "closed"};
};
/// The rows that a client shares with what makes and changes it.
template <class Owner, class V>
constexpr void client_details(V&& v) {
  v("kind", &Owner::kind, {.doc = "Person or company. Tax may depend on it.", .has_default = true});
  v("name", &Owner::name, {.doc = "Name of the person, or of whom to ask for in the company.", .pii = true});
  v("company", &Owner::company, {.doc = "Name of the company; a company needs one.", .pii = true});
  v("email", &Owner::email, {.doc = "Where its mails go.", .pii = true});
  v("phone", &Owner::phone, {.doc = "Telephone number.", .pii = true});
  if constexpr (requires { &Owner::address; }) {
    v("address", &Owner::address, {.doc = "Billing address, as a whole.", .pii = true});
  }
  v("tax_id", &Owner::tax_id, {.doc = "Tax registration number, with its country in front in the EU.", .pii = true});
  v("tax_exempt", &Owner::tax_exempt, {.doc = "Never charged tax.", .has_default = true});
  v("currency", &Owner::currency,
    {.doc = "The one currency it is billed in, by default the seller's; fixed by the first thing it has."});
  v("language", &Owner::language, {.doc = "Language of its documents and mails, by default the seller's."});
  v("reference", &Owner::reference, {.doc = "Its own order reference, printed on its invoices."});
  if constexpr (requires { &Owner::status; }) v("status", &Owner::status, {.doc = "Whether it may buy."});
  if constexpr (requires { &Owner::policy; }) {
    v("policy", &Owner::policy, {.doc = "What is different for this client, as a whole."});
  }
  v("notes", &Owner::notes, {.doc = "For staff; clients do not see them.", .pii = true, .staff_only = true});
}

struct Client {
  static constexpr Noun noun{"client", "clients"};

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
  std::optional<Text<60>> reference = {};
  ClientStatus status = ClientStatus::active;
  std::optional<Policy> policy = {};
  std::optional<Text<5000>> notes = {};
  Timestamp created_at;

  friend bool operator==(const Client&, const Client&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Client::id, {.doc = "Identifier.", .key = true});
    v.version(&Client::version);
    client_details<Client>(v);
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
  std::optional<Text<60>> reference = {};
  std::optional<Policy> policy = {};
  std::optional<Text<5000>> notes = {};

  template <class V>
  static constexpr void fields(V&& v) {
    client_details<CreateClient>(v);
  }
};

struct GetClient {
  static constexpr std::string_view operation = "client.get";
  using Reply = Client;

  Id<Client> id;

  template <class V>
  static constexpr void fields(V&& v) {
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
  static constexpr void fields(V&& v) {
    v("status", &ListClients::status, {.doc = "Only these."});
    v("email", &ListClients::email, {.doc = "Only those with this address, in capitals or not."});
    v("name", &ListClients::name,
      {.doc = "Only those whose name or company begins like this. A to Z match in capitals or not."});
    v("group", &ListClients::group, {.doc = "Only members of this group."});
    v.page(&ListClients::limit, &ListClients::after);
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
  std::optional<Text<60>> reference = {};
  std::optional<Policy> policy = {};
  std::optional<Text<5000>> notes = {};
  std::vector<Clearable<UpdateClient>> clear = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateClient::id, {.doc = "Which client."});
    v.version(&UpdateClient::version);
    client_details<UpdateClient>(v);
    v.clear(&UpdateClient::clear);
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
  static constexpr void fields(V&& v) {
    v("id", &DeactivateClient::id, {.doc = "Which client."});
    v.version(&DeactivateClient::version);
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
  static constexpr void fields(V&& v) {
    v("id", &CloseClient::id, {.doc = "Which client."});
    v.version(&CloseClient::version);
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
  static constexpr void fields(V&& v) {
    v("id", &ReopenClient::id, {.doc = "Which client."});
    v.version(&ReopenClient::version);
  }
};

}  // namespace billhook
