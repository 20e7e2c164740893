-- Payments whose money is not there any more, credit that went back to clients, and dunning that begins anew.

CREATE TABLE payment_reversals (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  payment {reference} NOT NULL,
  client {reference} NOT NULL,
  reason {text} NOT NULL,
  currency {text} NOT NULL,
  amount {money} NOT NULL CHECK (amount > 0),
  from_credit {money} NOT NULL CHECK (from_credit >= 0),
  from_invoices {money} NOT NULL CHECK (from_invoices >= 0),
  invoiced {money} NOT NULL CHECK (invoiced >= 0),
  invoice {reference},
  fee_invoice {reference},
  reversed_on {date} NOT NULL,
  recorded_at {timestamp} NOT NULL,
  CHECK (from_credit + from_invoices + invoiced = amount AND (invoiced > 0) = (invoice IS NOT NULL)),
  UNIQUE (seller_id, id),
  -- Money goes once.
  UNIQUE (payment),
  FOREIGN KEY (seller_id, payment) REFERENCES payments (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id),
  FOREIGN KEY (seller_id, fee_invoice) REFERENCES invoices (seller_id, id)
) {strict};

{append_only payment_reversals}

CREATE TABLE credit_payouts (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  client {reference} NOT NULL,
  currency {text} NOT NULL,
  amount {money} NOT NULL CHECK (amount > 0),
  method {text} NOT NULL,
  reference {text},
  paid_on {date} NOT NULL,
  recorded_at {timestamp} NOT NULL,
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency)
) {strict};

-- The same money does not go twice.
CREATE UNIQUE INDEX credit_payouts_by_reference ON credit_payouts (seller_id, method, reference)
  WHERE reference IS NOT NULL;
{append_only credit_payouts}

-- Money that was there and went is no revenue: the reports pass over the invoices of it.
CREATE INDEX invoice_lines_returned ON invoice_lines (invoice) WHERE kind = 'returned_payment';

-- The day from which dunning counts, where it is not the due date; each such day is a round of its own.
ALTER TABLE invoices ADD COLUMN aged_since {date};

CREATE TABLE dunning_steps_before AS SELECT * FROM dunning_steps;
DROP TABLE dunning_steps;

CREATE TABLE dunning_steps (
  invoice {reference} NOT NULL,
  step {text} NOT NULL,
  seller_id {reference} NOT NULL,
  kind {text} NOT NULL,
  since {date} NOT NULL,
  done_on {date} NOT NULL,
  PRIMARY KEY (invoice, step, since),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) {keyed};

INSERT INTO dunning_steps (invoice, step, seller_id, kind, since, done_on)
  SELECT step.invoice, step.step, step.seller_id, step.kind, billed.due_date, step.done_on
  FROM dunning_steps_before AS step JOIN invoices AS billed ON billed.id = step.invoice;
DROP TABLE dunning_steps_before;

{append_only dunning_steps}
