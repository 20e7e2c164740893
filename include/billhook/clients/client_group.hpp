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

/// The rows that a group shares with what makes and changes it.
template <class Owner, class V>
constexpr void client_group_details(V&& v) {
  v("name", &Owner::name, {.doc = "Name, unique within the seller."});
  v("precedence", &Owner::precedence,
    {.doc = "Of a client's groups the one with the highest precedence decides; of equals the older group.",
     .min = 0,
     .max = 1000000,
     .has_default = true});
  v("policy", &Owner::policy, {.doc = "What is different for its members, as a whole.", .has_default = true});
}

struct ClientGroup {
  static constexpr Noun noun{"client_group", "client_groups"};

  Id<ClientGroup> id;
  std::int64_t version = 1;
  Text<100> name;
  std::int32_t precedence = 0;
  Policy policy = {};

  friend bool operator==(const ClientGroup&, const ClientGroup&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &ClientGroup::id, {.doc = "Identifier.", .key = true});
    v.version(&ClientGroup::version);
    client_group_details<ClientGroup>(v);
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
  static constexpr void fields(V&& v) {
    client_group_details<CreateClientGroup>(v);
  }
};

struct GetClientGroup {
  static constexpr std::string_view operation = "client_group.get";
  using Reply = ClientGroup;

  Id<ClientGroup> id;

  template <class V>
  static constexpr void fields(V&& v) {
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
  static constexpr void fields(V&& v) {
    v("client", &ListClientGroups::client, {.doc = "Only those this client is in."});
    v.page(&ListClientGroups::limit, &ListClientGroups::after);
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
  static constexpr void fields(V&& v) {
    v("id", &UpdateClientGroup::id, {.doc = "Which group."});
    v.version(&UpdateClientGroup::version);
    client_group_details<UpdateClientGroup>(v);
  }
};

/// Errors: not_found for group and client; conflict `client_group.already_member`.
struct AddClientToGroup {
  static constexpr std::string_view operation = "client_group.add_client";
  using Reply = ClientGroup;

  Id<ClientGroup> id;
  Id<Client> client;

  template <class V>
  static constexpr void fields(V&& v) {
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
  static constexpr void fields(V&& v) {
    v("id", &RemoveClientFromGroup::id, {.doc = "Which group."});
    v("client", &RemoveClientFromGroup::client, {.doc = "Who leaves it."});
  }
};

}  // namespace billhook
