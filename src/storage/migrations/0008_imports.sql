-- Under which key a row came from another system. Imports name clients and products by it.

CREATE TABLE import_keys (
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  noun {text} NOT NULL {one_of noun: client product service},
  key {text} NOT NULL,
  id {reference} NOT NULL,
  PRIMARY KEY (seller_id, noun, key)
) {keyed};
