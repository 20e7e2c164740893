-- Which invoice takes the place of what a credit note took back. One that replaces what was still owed is as old as that,
-- as long as less than `aged_amount` is paid of it.
CREATE TABLE replacements (
  invoice {reference} NOT NULL,
  credit_note {reference} NOT NULL,
  seller_id {reference} NOT NULL,
  PRIMARY KEY (invoice, credit_note),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id),
  FOREIGN KEY (seller_id, credit_note) REFERENCES credit_notes (seller_id, id)
) {keyed};

CREATE INDEX replacements_of_credit_note ON replacements (credit_note);
{append_only replacements}

ALTER TABLE invoices ADD COLUMN aged_amount {money};
