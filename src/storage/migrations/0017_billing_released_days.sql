-- A credit note says why, and of each line which days are not billed any more; it may say so of several parts of a line.
-- Without days they stay billed: what was given back is goodwill.
ALTER TABLE credit_notes ADD COLUMN reason {text} NOT NULL DEFAULT 'staff';

CREATE TABLE credit_note_lines_before AS SELECT * FROM credit_note_lines;
DROP TABLE credit_note_lines;

CREATE TABLE credit_note_lines (
  credit_note {reference} NOT NULL,
  position {integer} NOT NULL CHECK (position >= 1),
  seller_id {reference} NOT NULL,
  line {reference} NOT NULL REFERENCES invoice_lines (id),
  description {text} NOT NULL,
  currency {text} NOT NULL,
  net {money} NOT NULL,
  tax {money} NOT NULL,
  released_from {date},
  released_to {date} CHECK (released_to >= released_from),
  CHECK ((released_from IS NULL) = (released_to IS NULL)),
  PRIMARY KEY (credit_note, position),
  FOREIGN KEY (seller_id, credit_note) REFERENCES credit_notes (seller_id, id)
) {keyed};

INSERT INTO credit_note_lines (credit_note, position, seller_id, line, description, currency, net, tax)
  SELECT credit_note, position, seller_id, line, description, currency, net, tax FROM credit_note_lines_before;
DROP TABLE credit_note_lines_before;

{append_only credit_note_lines}
