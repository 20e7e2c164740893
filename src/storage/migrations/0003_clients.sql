-- Clients and the groups that share a policy.

CREATE TABLE clients (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  kind {text} NOT NULL {one_of kind: person company},
  name {text} NOT NULL,
  company {text},
  email {text} NOT NULL,
  phone {text},
  address {json} NOT NULL,
  tax_id {text},
  tax_exempt {boolean} NOT NULL,
  currency {text} NOT NULL,
  language {text} NOT NULL,
  status {text} NOT NULL {one_of status: active inactive closed},
  policy {json},
  notes {text},
  created_at {timestamp} NOT NULL,
  UNIQUE (seller_id, id),
  -- What a client is billed for refers to (seller_id, client, currency): so a client is billed in one currency alone,
  -- and that currency is fixed as soon as anything refers to it.
  UNIQUE (seller_id, id, currency)
) {strict};

-- client.list by address and by the beginning of a name.
CREATE INDEX clients_by_email ON clients (seller_id, lower(email));
CREATE INDEX clients_by_name ON clients (seller_id, lower(name));
CREATE INDEX clients_by_company ON clients (seller_id, lower(company));

CREATE TABLE client_groups (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  name {text} NOT NULL,
  precedence {integer} NOT NULL CHECK (precedence >= 0),
  policy {json} NOT NULL,
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, name)
) {strict};

CREATE TABLE client_group_members (
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  client {reference} NOT NULL,
  client_group {reference} NOT NULL,
  PRIMARY KEY (seller_id, client, client_group),
  FOREIGN KEY (seller_id, client) REFERENCES clients (seller_id, id),
  FOREIGN KEY (seller_id, client_group) REFERENCES client_groups (seller_id, id)
) {keyed};

-- client.list of a group.
CREATE INDEX client_group_members_by_group ON client_group_members (seller_id, client_group, client);
