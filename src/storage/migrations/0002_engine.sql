-- What the pipeline keeps beside the business: audit rows, idempotency keys, events, jobs, the book's own currencies.

-- One row for each transaction of an effectful call and for each refused one. A row's hash covers the row before it and
-- the digest of `changes`, so that changes can be erased on request while the chain still verifies.
-- No foreign key: a call is refused and noted before there is any seller.
CREATE TABLE audit (
  id {id},
  seller_id {reference} NOT NULL,
  at {timestamp} NOT NULL,
  actor {text} NOT NULL,
  operation {text} NOT NULL,
  reason {text} NOT NULL,
  outcome {text} NOT NULL,
  changes {json},
  changes_digest {text} NOT NULL,
  previous_hash {text} NOT NULL,
  hash {text} NOT NULL
) {strict};

CREATE INDEX audit_by_seller ON audit (seller_id, id);

{immutable audit WHEN 1 = 1: id seller_id at actor operation reason outcome changes_digest previous_hash hash}

-- The first reply of every call that came with a key.
CREATE TABLE idempotency_keys (
  seller_id {reference} NOT NULL,
  actor {text} NOT NULL,
  key {text} NOT NULL,
  operation {text} NOT NULL,
  fingerprint {text} NOT NULL,
  reply {json} NOT NULL,
  created_at {timestamp} NOT NULL,
  PRIMARY KEY (seller_id, actor, key)
) {keyed};

CREATE TABLE events (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  name {text} NOT NULL,
  subject {reference} NOT NULL,
  client {reference},
  payload {json} NOT NULL,
  at {timestamp} NOT NULL
) {strict};

CREATE INDEX events_by_seller ON events (seller_id, id);

{append_only events}

-- Calls of ports. `due_at` is when the job is to be looked at next: while it runs, the moment its lease is over and its
-- outcome counts as lost.
CREATE TABLE jobs (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  port {text} NOT NULL,
  operation {text} NOT NULL,
  key {text} NOT NULL,
  request {json} NOT NULL,
  subject {reference} NOT NULL,
  state {text} NOT NULL {one_of state: queued running done retry dead},
  attempts {integer} NOT NULL CHECK (attempts >= 0),
  max_attempts {integer} NOT NULL CHECK (max_attempts >= 1),
  due_at {timestamp} NOT NULL,
  last_error {text},
  reply {json},
  created_at {timestamp} NOT NULL,
  finished_at {timestamp},
  UNIQUE (seller_id, key),
  CHECK ((finished_at IS NOT NULL) = (state IN ('done', 'dead')))
) {strict};

-- Holds unfinished jobs alone, so finding the due ones costs the same after millions of done ones.
CREATE INDEX jobs_due ON jobs (port, due_at) WHERE finished_at IS NULL;
CREATE INDEX jobs_dead ON jobs (seller_id, id) WHERE state = 'dead';

-- Currencies whose decimals differ from ISO 4217, or that ISO 4217 does not know. Every change takes the next version,
-- so that a process notices what another one set.
CREATE TABLE book_currencies (
  code {text} NOT NULL PRIMARY KEY,
  decimals {integer} NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  version {integer} NOT NULL
) {keyed};
