// ClientGroup: clients that share a policy. The entity and the operations client_group.*; plain values, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/identity/policy.hpp"

namespace billhook {

struct ClientGroup {
  Id<ClientGroup> id;
  std::int64_t version = 1;
  Text<100> name;
  std::int32_t precedence = 0;
  Policy policy = {};

  friend bool operator==(const ClientGroup&, const ClientGroup&) = default;

  template <class V>
  static void fields(V&& v) {
    v("id", &ClientGroup::id, {.doc = "Identifier.", .key = true});
    v("version", &ClientGroup::version, {.doc = "Counts changes; name it when you change the group."});
    v("name", &ClientGroup::name, {.doc = "Name, unique within the seller."});
    v("precedence", &ClientGroup::precedence,
      {.doc = "Of a client's groups the one with the highest precedence decides; of equals the older group."});
    v("policy", &ClientGroup::policy, {.doc = "What is different for its members."});
  }
};

/// Errors: invalid `client_group.empty_name`, `policy.*`; conflict `client_group.name_taken`.
struct CreateClientGroup {
  static constexpr std::string_view operation = "client_group.create";
  using Reply = ClientGroup;

  Text<100> name;
  std::int32_t precedence = 0;
  Policy policy = {};

  template <class V>
  static void fields(V&& v) {
    v("name", &CreateClientGroup::name, {.doc = "Name, unique within the seller."});
    v("precedence", &CreateClientGroup::precedence,
      {.doc = "Of a client's groups the highest decides.", .min = 0, .max = 1000000, .has_default = true});
    v("policy", &CreateClientGroup::policy, {.doc = "What is different for its members.", .has_default = true});
  }
};

struct GetClientGroup {
  static constexpr std::string_view operation = "client_group.get";
  using Reply = ClientGroup;

  Id<ClientGroup> id;

  template <class V>
  static void fields(V&& v) {
    v("id", &GetClientGroup::id, {.doc = "Which group."});
  }
};

struct ListClientGroups {
  static constexpr std::string_view operation = "client_group.list";
  using Reply = Page<ClientGroup>;

  std::optional<Id<Client>> client = {};
  std::int32_t limit = 50;
  std::optional<Id<ClientGroup>> after = {};

  template <class V>
  static void fields(V&& v) {
    v("client", &ListClientGroups::client, {.doc = "Only those this client is in."});
    v("limit", &ListClientGroups::limit, {.doc = "How many at most.", .min = 1, .max = 500, .has_default = true});
    v("after", &ListClientGroups::after, {.doc = "Only those behind this one: `next` of the page before."});
  }
};

/// Changes what is given. Errors: those of client_group.create; not_found; conflict `client_group.stale_version`.
struct UpdateClientGroup {
  static constexpr std::string_view operation = "client_group.update";
  using Reply = ClientGroup;

  Id<ClientGroup> id;
  std::int64_t version = 0;
  std::optional<Text<100>> name = {};
  std::optional<std::int32_t> precedence = {};
  std::optional<Policy> policy = {};

  template <class V>
  static void fields(V&& v) {
    v("id", &UpdateClientGroup::id, {.doc = "Which group."});
    v("version", &UpdateClientGroup::version, {.doc = "The version this change is based on.", .min = 1});
    v("name", &UpdateClientGroup::name, {.doc = "Name, unique within the seller."});
    v("precedence", &UpdateClientGroup::precedence,
      {.doc = "Of a client's groups the highest decides.", .min = 0, .max = 1000000});
    v("policy", &UpdateClientGroup::policy, {.doc = "What is different for its members, as a whole."});
  }
};

/// Errors: not_found for group and client; conflict `client_group.already_member`.
struct AddClientToGroup {
  static constexpr std::string_view operation = "client_group.add_client";
  using Reply = ClientGroup;

  Id<ClientGroup> id;
  Id<Client> client;

  template <class V>
  static void fields(V&& v) {
    v("id", &AddClientToGroup::id, {.doc = "Which group."});
    v("client", &AddClientToGroup::client, {.doc = "Who joins it."});
  }
};

/// Errors: not_found for group and client; precondition `client_group.not_a_member`.
struct RemoveClientFromGroup {
  static constexpr std::string_view operation = "client_group.remove_client";
  using Reply = ClientGroup;

  Id<ClientGroup> id;
  Id<Client> client;

  template <class V>
  static void fields(V&& v) {
    v("id", &RemoveClientFromGroup::id, {.doc = "Which group."});
    v("client", &RemoveClientFromGroup::client, {.doc = "Who leaves it."});
  }
};

}  // namespace billhook
