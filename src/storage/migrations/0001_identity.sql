-- Sellers, the roles of their staff, and the staff.

CREATE TABLE sellers (
  id {id},
  version {integer} NOT NULL,
  name {text} NOT NULL,
  address {json} NOT NULL,
  country {text} NOT NULL,
  tax_id {text},
  email {text} NOT NULL,
  time_zone {text} NOT NULL,
  currency {text} NOT NULL,
  language {text} NOT NULL,
  prices_include_tax {boolean} NOT NULL,
  tax_rounding {json} NOT NULL,
  invoice_format {text} NOT NULL,
  credit_note_format {text} NOT NULL,
  series_reset {text} NOT NULL {one_of series_reset: never yearly monthly},
  policy {json} NOT NULL,
  created_at {timestamp} NOT NULL
) {strict};

CREATE TABLE roles (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  name {text} NOT NULL,
  permissions {json} NOT NULL,
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, name)
) {strict};

CREATE TABLE staff (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  name {text} NOT NULL,
  email {text} NOT NULL,
  status {text} NOT NULL {one_of status: active disabled},
  UNIQUE (seller_id, id)
) {strict};

-- One address, one member of staff, in capitals or not.
CREATE UNIQUE INDEX staff_by_email ON staff (seller_id, lower(email));

CREATE TABLE staff_roles (
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  staff {reference} NOT NULL,
  role {reference} NOT NULL,
  PRIMARY KEY (seller_id, staff, role),
  FOREIGN KEY (seller_id, staff) REFERENCES staff (seller_id, id),
  FOREIGN KEY (seller_id, role) REFERENCES roles (seller_id, id)
) {keyed};
