-- A client's credit stands in lots: where it came from, whose money it is, and how much of it is left. What was settled
-- is kept in the order in which it was, so that what is given back is the newest of it.

{redefine settlements:
  ADD COLUMN position {integer} NOT NULL = (SELECT position FROM (SELECT kind, source, row_number() OVER (ORDER BY
      CASE kind WHEN 'payment' THEN (SELECT recorded_at FROM payments WHERE id = source)
        WHEN 'credit' THEN (SELECT posted_at FROM ledger_entries WHERE id = source)
        ELSE (SELECT issued_at FROM credit_notes WHERE id = source) END, kind DESC, source) AS position
    FROM settlements AS other WHERE other.invoice = settlements.invoice) AS placed
    WHERE placed.kind = settlements.kind AND placed.source = settlements.source)}

-- `entry` is the one in which the lot came to be; `payment` the one whose money it is.
CREATE TABLE credit_lots (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  client {reference} NOT NULL,
  currency {text} NOT NULL,
  origin {text} NOT NULL,
  payment {reference},
  entry {reference} NOT NULL REFERENCES ledger_entries (id),
  amount {money} NOT NULL CHECK (amount > 0),
  remaining {money} NOT NULL,
  made_at {timestamp} NOT NULL,
  CHECK (remaining BETWEEN 0 AND amount),
  CHECK (origin <> 'payment' OR payment IS NOT NULL),
  CHECK (origin <> 'gift' OR payment IS NULL),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency),
  FOREIGN KEY (seller_id, payment) REFERENCES payments (seller_id, id)
) {strict};

CREATE TABLE credit_uses (
  lot {reference} NOT NULL,
  entry {reference} NOT NULL REFERENCES ledger_entries (id),
  seller_id {reference} NOT NULL,
  currency {text} NOT NULL,
  amount {money} NOT NULL CHECK (amount > 0),
  PRIMARY KEY (lot, entry),
  FOREIGN KEY (seller_id, lot) REFERENCES credit_lots (seller_id, id)
) {keyed};

-- What was given back of a settlement, in which entry; `lot` is the credit it was paid from, `became` the credit that it
-- is now, unless it left the book.
CREATE TABLE freed_settlements (
  id {id},
  seller_id {reference} NOT NULL,
  invoice {reference} NOT NULL,
  kind {text} NOT NULL,
  source {reference} NOT NULL,
  lot {reference},
  entry {reference} NOT NULL REFERENCES ledger_entries (id),
  currency {text} NOT NULL,
  amount {money} NOT NULL CHECK (amount > 0),
  became {reference},
  FOREIGN KEY (invoice, kind, source) REFERENCES settlements (invoice, kind, source),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id),
  FOREIGN KEY (seller_id, lot) REFERENCES credit_lots (seller_id, id),
  FOREIGN KEY (seller_id, became) REFERENCES credit_lots (seller_id, id)
) {strict};

-- A lot for all credit that there ever was. The oldest was used first, so the newest is what is left: `reached` is how
-- much had come by then, `spent` how much of all has gone.
INSERT INTO credit_lots (seller_id, client, currency, origin, payment, entry, amount, remaining, made_at)
SELECT seller_id, client, currency,
  CASE kind WHEN 'payment_recorded' THEN 'payment' WHEN 'credit_granted' THEN 'gift' ELSE 'correction' END,
  CASE kind WHEN 'payment_recorded' THEN document END, entry, amount,
  CASE WHEN reached <= spent THEN 0 WHEN reached - amount >= spent THEN amount ELSE reached - spent END, posted_at
FROM (SELECT account.seller_id, account.client, account.currency, entry.id AS entry, entry.kind, entry.document,
    entry.posted_at, -posting.amount AS amount,
    sum(-posting.amount) OVER (PARTITION BY account.id ORDER BY entry.id) AS reached,
    sum(-posting.amount) OVER (PARTITION BY account.id) + account.balance AS spent
  FROM ledger_accounts AS account JOIN ledger_postings AS posting ON posting.account = account.id
  JOIN ledger_entries AS entry ON entry.id = posting.entry
  WHERE account.kind = 'credit' AND posting.amount < 0) AS credited
ORDER BY entry;

INSERT INTO credit_uses (lot, entry, seller_id, currency, amount)
SELECT lot.id, used.entry, lot.seller_id, lot.currency,
  CASE WHEN lot.reached < used.reached THEN lot.reached ELSE used.reached END
  - CASE WHEN lot.reached - lot.amount > used.reached - used.amount THEN lot.reached - lot.amount
      ELSE used.reached - used.amount END
FROM (SELECT id, seller_id, client, currency, amount,
    sum(amount) OVER (PARTITION BY client, currency ORDER BY id) AS reached FROM credit_lots) AS lot
JOIN (SELECT account.client, account.currency, posting.entry, posting.amount,
    sum(posting.amount) OVER (PARTITION BY account.id ORDER BY posting.entry) AS reached
  FROM ledger_accounts AS account JOIN ledger_postings AS posting ON posting.account = account.id
  WHERE account.kind = 'credit' AND posting.amount > 0) AS used
ON used.client = lot.client AND used.currency = lot.currency AND lot.reached > used.reached - used.amount
  AND used.reached > lot.reached - lot.amount;

-- What credit notes gave back was the newest that had been paid of their invoices.
INSERT INTO freed_settlements (seller_id, invoice, kind, source, lot, entry, currency, amount, became)
SELECT paid.seller_id, paid.invoice, paid.kind, paid.source, paid.lot, entry.id, paid.currency,
  CASE WHEN paid.reached < note.reached THEN paid.reached ELSE note.reached END
  - CASE WHEN paid.reached - paid.amount > note.reached - note.refunded THEN paid.reached - paid.amount
      ELSE note.reached - note.refunded END,
  (SELECT lot.id FROM credit_lots AS lot WHERE lot.entry = entry.id AND note.refund_to = 'credit')
FROM (SELECT id, invoice, refunded, refund_to, sum(refunded) OVER (PARTITION BY invoice ORDER BY id) AS reached
  FROM credit_notes WHERE refunded > 0) AS note
JOIN ledger_entries AS entry ON entry.kind = 'credit_note_issued' AND entry.document = note.id
JOIN (SELECT seller_id, invoice, kind, source, lot, currency, amount,
    sum(amount) OVER (PARTITION BY invoice ORDER BY position DESC, lot DESC) AS reached
  FROM (SELECT settlement.seller_id, settlement.invoice, settlement.kind, settlement.source, settlement.position,
      settlement.currency, used.lot, coalesce(used.amount, settlement.amount) AS amount
    FROM settlements AS settlement
    LEFT JOIN credit_uses AS used ON settlement.kind = 'credit' AND used.entry = settlement.source
    WHERE settlement.kind <> 'credit_note' AND settlement.amount > 0) AS part) AS paid
ON paid.invoice = note.invoice AND paid.reached > note.reached - note.refunded
  AND note.reached > paid.reached - paid.amount
ORDER BY entry.id;

-- Which tells whose money the notes' lots are: a payment's where all of a lot came from that one, a gift where all of it
-- was given.
UPDATE credit_lots SET payment = (SELECT min(freed.source) FROM freed_settlements AS freed
  WHERE freed.became = credit_lots.id GROUP BY freed.became
  HAVING min(freed.kind) = 'payment' AND max(freed.kind) = 'payment' AND min(freed.source) = max(freed.source))
WHERE origin = 'correction';
UPDATE credit_lots SET origin = 'gift' WHERE origin = 'correction' AND payment IS NULL
  AND EXISTS (SELECT 1 FROM freed_settlements AS freed WHERE freed.became = credit_lots.id)
  AND NOT EXISTS (SELECT 1 FROM freed_settlements AS freed LEFT JOIN credit_lots AS gift ON gift.id = freed.lot
    AND gift.origin = 'gift' WHERE freed.became = credit_lots.id AND gift.id IS NULL);

-- What a client has to spend, oldest first.
CREATE INDEX credit_lots_remaining ON credit_lots (client, id) WHERE remaining > 0;
CREATE INDEX credit_lots_of_payment ON credit_lots (payment) WHERE payment IS NOT NULL;
-- What was paid from credit by which lots.
CREATE INDEX credit_uses_of_entry ON credit_uses (entry);
CREATE INDEX freed_settlements_of_invoice ON freed_settlements (invoice);
{immutable credit_lots WHEN 1 = 1: seller_id client currency origin payment entry amount made_at}
{append_only credit_uses}
{append_only freed_settlements}
