-- Tax rates, documents, money and the ledger.
--
-- A line, tax or posting is part of its document: it takes the seller from there, by the foreign key, and is never
-- referred to across documents, so it has no unique (seller_id, id) of its own. Every index is paid for by each invoice
-- of the daily run; each says what it is for.

CREATE TABLE tax_rates (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  name {text} NOT NULL,
  country {text} NOT NULL,
  state {text},
  postal_prefix {text},
  tax_category {text},
  customer {text} {one_of customer: consumer business},
  percent {decimal} NOT NULL,
  taxable_share {decimal} NOT NULL,
  level {integer} NOT NULL CHECK (level BETWEEN 1 AND 4),
  compound {boolean} NOT NULL,
  valid_from {date} NOT NULL,
  valid_to {date} CHECK (valid_to > valid_from),
  UNIQUE (seller_id, id)
) {strict};

-- `period` is '' for a series that never starts again, '2026' or '2026-11' for one that does.
CREATE TABLE number_series (
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  kind {text} NOT NULL {one_of kind: invoice credit_note},
  period {text} NOT NULL,
  next {integer} NOT NULL CHECK (next >= 1),
  last_date {date} NOT NULL,
  PRIMARY KEY (seller_id, kind, period)
) {keyed};

CREATE TABLE ledger_accounts (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  kind {text} NOT NULL {one_of kind: receivable credit revenue tax_payable clearing bank fees rounding bad_debt
    goodwill},
  client {reference},
  detail {text} NOT NULL,
  currency {text} NOT NULL,
  -- The sum of the postings, kept beside them so that it costs the same after millions.
  balance {money} NOT NULL,
  -- A client's credit is the seller's debt: never below zero means that the balance is never above it.
  CHECK (kind <> 'credit' OR balance <= 0),
  CHECK ((client IS NOT NULL) = (kind IN ('receivable', 'credit'))),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency)
) {strict};

-- One account each; found by these when something is posted.
CREATE UNIQUE INDEX ledger_accounts_of_client ON ledger_accounts (client, kind, currency) WHERE client IS NOT NULL;
CREATE UNIQUE INDEX ledger_accounts_of_seller ON ledger_accounts (seller_id, kind, detail, currency)
  WHERE client IS NULL;
-- Who has credit to spend: the daily run's task.
CREATE INDEX ledger_accounts_with_credit ON ledger_accounts (seller_id, client) WHERE kind = 'credit' AND balance < 0;

CREATE TABLE ledger_entries (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  kind {text} NOT NULL {one_of kind: invoice_issued invoice_cancelled invoice_written_off invoice_credited
    credit_note_issued payment_recorded credit_granted credit_applied},
  document {reference} NOT NULL,
  client {reference},
  date {date} NOT NULL,
  posted_at {timestamp} NOT NULL
) {strict};

{append_only ledger_entries}

CREATE TABLE ledger_postings (
  entry {reference} NOT NULL REFERENCES ledger_entries (id),
  account {reference} NOT NULL,
  seller_id {reference} NOT NULL,
  currency {text} NOT NULL,
  amount {money} NOT NULL,
  PRIMARY KEY (entry, account),
  FOREIGN KEY (seller_id, account) REFERENCES ledger_accounts (seller_id, id)
) {keyed};

{append_only ledger_postings}

-- `series` and `sequence` are the period of the number series and the place in it that `number` was made from.
-- `dunning_on` is the first day on which dunning must look at an unpaid invoice; none: never again.
CREATE TABLE invoices (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  number {text},
  series {text},
  sequence {integer},
  status {text} NOT NULL {one_of status: draft unpaid payment_pending paid cancelled collections written_off
    refunded},
  client {reference} NOT NULL,
  currency {text} NOT NULL,
  issue_date {date},
  due_date {date},
  tax_date {date},
  net {money} NOT NULL,
  tax {money} NOT NULL,
  total {money} NOT NULL CHECK (total = net + tax),
  paid {money} NOT NULL,
  dunning_on {date},
  seller_party {json},
  client_party {json},
  late_fee_for {reference},
  note {text},
  created_at {timestamp} NOT NULL,
  issued_at {timestamp},
  paid_at {timestamp},
  CHECK ((status = 'draft') = (number IS NULL)),
  CHECK ((number IS NULL) = (issue_date IS NULL) AND (number IS NULL) = (issued_at IS NULL)),
  CHECK (CASE WHEN total < 0 THEN paid BETWEEN total AND 0 ELSE paid BETWEEN 0 AND total END),
  CHECK (status NOT IN ('paid', 'refunded') OR paid = total),
  -- Lines, settlements and notes refer to it together with the seller.
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency),
  FOREIGN KEY (seller_id, late_fee_for) REFERENCES invoices (seller_id, id)
) {strict};

-- No number twice, whatever the format of the series says.
CREATE UNIQUE INDEX invoices_by_number ON invoices (seller_id, number) WHERE number IS NOT NULL;
-- A client's invoices, oldest first: lists, and which one credit pays.
CREATE INDEX invoices_of_client ON invoices (client);
-- What is owed: dunning by day, aging, overdue lists. Holds unpaid invoices alone.
CREATE INDEX invoices_unpaid ON invoices (seller_id, dunning_on) WHERE status = 'unpaid';

{immutable invoices WHEN OLD.status <> 'draft': seller_id number series sequence client currency issue_date due_date
  tax_date net tax total seller_party client_party late_fee_for note created_at issued_at}

CREATE TABLE invoice_lines (
  id {id},
  seller_id {reference} NOT NULL,
  invoice {reference} NOT NULL,
  position {integer} NOT NULL CHECK (position >= 1),
  kind {text} NOT NULL {one_of kind: recurring setup one_time late_fee custom repair},
  service {reference},
  product {reference},
  description {text} NOT NULL,
  quantity {decimal} NOT NULL,
  currency {text} NOT NULL,
  unit_price {money} NOT NULL,
  amount {money} NOT NULL,
  net {money} NOT NULL,
  tax {money} NOT NULL,
  tax_category {text} NOT NULL,
  tax_group {integer} NOT NULL,
  period_from {date},
  period_to {date} CHECK (period_to > period_from),
  days {integer},
  period_days {integer},
  exact_amount {decimal},
  repairs {reference} REFERENCES invoice_lines (id),
  generation {integer} NOT NULL,
  CHECK ((kind = 'repair') = (repairs IS NOT NULL)),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) {strict};

CREATE INDEX invoice_lines_of_invoice ON invoice_lines (invoice);
-- No period of a service is billed twice; also what was billed of a service.
CREATE UNIQUE INDEX invoice_lines_once ON invoice_lines (service, kind, period_from, generation)
  WHERE service IS NOT NULL;

{immutable invoice_lines WHEN (SELECT status FROM invoices WHERE id = OLD.invoice) <> 'draft': seller_id invoice
  position kind service product description quantity currency unit_price amount net tax tax_category tax_group
  period_from period_to days period_days exact_amount repairs generation}

CREATE TABLE invoice_taxes (
  invoice {reference} NOT NULL,
  position {integer} NOT NULL CHECK (position >= 1),
  seller_id {reference} NOT NULL,
  name {text} NOT NULL,
  country {text} NOT NULL,
  state {text},
  tax_category {text},
  percent {decimal} NOT NULL,
  currency {text} NOT NULL,
  base {money} NOT NULL,
  amount {money} NOT NULL,
  reason {text} NOT NULL {one_of reason: taxed zero_rated reverse_charge exempt out_of_scope},
  tax_group {integer} NOT NULL,
  PRIMARY KEY (invoice, position),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) {keyed};

{append_only invoice_taxes}

CREATE TABLE credit_notes (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  number {text} NOT NULL,
  series {text} NOT NULL,
  sequence {integer} NOT NULL,
  invoice {reference} NOT NULL,
  client {reference} NOT NULL,
  issue_date {date} NOT NULL,
  currency {text} NOT NULL,
  net {money} NOT NULL,
  tax {money} NOT NULL,
  total {money} NOT NULL CHECK (total = net + tax),
  settled {money} NOT NULL,
  refunded {money} NOT NULL,
  refund_to {text} NOT NULL {one_of refund_to: credit none},
  seller_party {json} NOT NULL,
  client_party {json} NOT NULL,
  note {text},
  issued_at {timestamp} NOT NULL,
  CHECK (settled + refunded = total AND settled >= 0 AND refunded >= 0),
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, number),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency)
) {strict};

CREATE INDEX credit_notes_of_invoice ON credit_notes (invoice);
CREATE INDEX credit_notes_of_client ON credit_notes (client);
{append_only credit_notes}

CREATE TABLE credit_note_lines (
  credit_note {reference} NOT NULL,
  position {integer} NOT NULL CHECK (position >= 1),
  seller_id {reference} NOT NULL,
  line {reference} NOT NULL REFERENCES invoice_lines (id),
  description {text} NOT NULL,
  currency {text} NOT NULL,
  net {money} NOT NULL,
  tax {money} NOT NULL,
  PRIMARY KEY (credit_note, position),
  UNIQUE (credit_note, line),
  FOREIGN KEY (seller_id, credit_note) REFERENCES credit_notes (seller_id, id)
) {keyed};

{append_only credit_note_lines}

CREATE TABLE credit_note_taxes (
  credit_note {reference} NOT NULL,
  position {integer} NOT NULL CHECK (position >= 1),
  seller_id {reference} NOT NULL,
  name {text} NOT NULL,
  country {text} NOT NULL,
  state {text},
  tax_category {text},
  percent {decimal} NOT NULL,
  currency {text} NOT NULL,
  base {money} NOT NULL,
  amount {money} NOT NULL,
  reason {text} NOT NULL {one_of reason: taxed zero_rated reverse_charge exempt out_of_scope},
  PRIMARY KEY (credit_note, position),
  FOREIGN KEY (seller_id, credit_note) REFERENCES credit_notes (seller_id, id)
) {keyed};

{append_only credit_note_taxes}

CREATE TABLE payments (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  client {reference} NOT NULL,
  invoice {reference},
  currency {text} NOT NULL,
  amount {money} NOT NULL CHECK (amount > 0),
  fee {money} NOT NULL CHECK (fee BETWEEN 0 AND amount),
  to_invoice {money} NOT NULL CHECK (to_invoice >= 0),
  to_credit {money} NOT NULL CHECK (to_credit >= 0),
  method {text} NOT NULL,
  reference {text},
  received_on {date} NOT NULL,
  recorded_at {timestamp} NOT NULL,
  CHECK (to_invoice + to_credit = amount),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) {strict};

-- The same money is not counted twice.
CREATE UNIQUE INDEX payments_by_reference ON payments (seller_id, method, reference) WHERE reference IS NOT NULL;
CREATE INDEX payments_of_client ON payments (client);
CREATE INDEX payments_of_invoice ON payments (invoice) WHERE invoice IS NOT NULL;
{append_only payments}

CREATE TABLE credit_grants (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  client {reference} NOT NULL,
  currency {text} NOT NULL,
  amount {money} NOT NULL CHECK (amount > 0),
  reason {text} NOT NULL,
  granted_at {timestamp} NOT NULL,
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency)
) {strict};

{append_only credit_grants}

-- What settled an invoice: `source` is the payment or the credit note, or for credit the ledger entry.
CREATE TABLE settlements (
  invoice {reference} NOT NULL,
  kind {text} NOT NULL {one_of kind: payment credit credit_note},
  source {reference} NOT NULL,
  seller_id {reference} NOT NULL,
  currency {text} NOT NULL,
  amount {money} NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (invoice, kind, source),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) {keyed};

{append_only settlements}

-- Which steps of its dunning an invoice has been through.
CREATE TABLE dunning_steps (
  invoice {reference} NOT NULL,
  step {text} NOT NULL,
  seller_id {reference} NOT NULL,
  kind {text} NOT NULL {one_of kind: reminder late_fee suspend terminate},
  done_on {date} NOT NULL,
  PRIMARY KEY (invoice, step),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) {keyed};

{append_only dunning_steps}
