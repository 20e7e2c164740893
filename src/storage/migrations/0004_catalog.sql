-- What is sold: categories, products, prices.

CREATE TABLE categories (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  name {text} NOT NULL,
  parent {reference},
  position {integer} NOT NULL,
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, parent, name),
  FOREIGN KEY (seller_id, parent) REFERENCES categories (seller_id, id)
) {strict};

-- An absent parent equals no other in a UNIQUE.
CREATE UNIQUE INDEX categories_without_parent ON categories (seller_id, name) WHERE parent IS NULL;

CREATE TABLE products (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  category {reference},
  kind {text} NOT NULL {one_of kind: hosting reseller server domain ssl other},
  name {text} NOT NULL,
  description {text},
  tax_category {text} NOT NULL,
  module {text},
  provision_on {text} NOT NULL {one_of provision_on: order payment manual},
  timing {text} NOT NULL {one_of timing: in_advance in_arrears},
  align {text} NOT NULL {one_of align: start day_of_month anniversary},
  anchor_day {integer} CHECK (anchor_day BETWEEN 1 AND 31),
  also_next_from {integer} CHECK (also_next_from BETWEEN 1 AND 31),
  day_count {text} NOT NULL {one_of day_count: actual thirty},
  status {text} NOT NULL {one_of status: active hidden retired},
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, category) REFERENCES categories (seller_id, id)
) {strict};

CREATE TABLE prices (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  product {reference} NOT NULL,
  currency {text} NOT NULL,
  cycle {json},
  amount {money} NOT NULL CHECK (amount >= 0),
  setup_fee {money} NOT NULL CHECK (setup_fee >= 0),
  valid_from {date} NOT NULL,
  valid_to {date} CHECK (valid_to >= valid_from),
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, product, currency, cycle, valid_from),
  FOREIGN KEY (seller_id, product) REFERENCES products (seller_id, id)
) {strict};

-- An absent cycle equals no other in a UNIQUE.
CREATE UNIQUE INDEX prices_paid_once ON prices (seller_id, product, currency, valid_from) WHERE cycle IS NULL;
