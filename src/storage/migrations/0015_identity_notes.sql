-- What staff write down about any row. `subject` names the row, as RowReference is written.

CREATE TABLE notes (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  subject {json} NOT NULL,
  text {text} NOT NULL,
  pinned {boolean} NOT NULL,
  "by" {reference},
  at {timestamp} NOT NULL,
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, "by") REFERENCES staff (seller_id, id)
) {strict};

-- note.list of a row.
CREATE INDEX notes_by_subject ON notes (seller_id, subject, id);
