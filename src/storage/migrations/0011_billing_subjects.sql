-- What gets billed is a subject: billing's own row for a thing of another domain that is billed over time. Lines and
-- billed periods refer to it, and so does the thing itself.

CREATE TABLE subjects (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  client {reference} NOT NULL,
  kind {text} NOT NULL,
  "row" {reference} NOT NULL,
  UNIQUE (seller_id, id),
  -- The thing itself, in the table of its kind.
  UNIQUE (seller_id, kind, "row"),
  FOREIGN KEY (seller_id, client) REFERENCES clients (seller_id, id)
) {strict};

{immutable subjects WHEN 1 = 1: seller_id kind row}

INSERT INTO subjects (seller_id, client, kind, "row") SELECT seller_id, client, 'service', id FROM services ORDER BY id;

{mutable invoice_lines: seller_id}
DROP INDEX invoice_lines_once;

{redefine invoice_lines:
  DROP CHECK kind,
  DROP COLUMN service,
  ADD COLUMN subject {reference} = (SELECT subject.id FROM subjects AS subject
    WHERE subject.seller_id = invoice_lines.seller_id AND subject.kind = 'service'
    AND subject."row" = invoice_lines.service),
  ADD FOREIGN KEY (seller_id, subject) REFERENCES subjects (seller_id, id)}

-- No period of a subject is billed twice; also what was billed of a subject.
CREATE UNIQUE INDEX invoice_lines_once ON invoice_lines (subject, kind, period_from, generation)
  WHERE subject IS NOT NULL;

{immutable invoice_lines WHEN (SELECT status FROM invoices WHERE id = OLD.invoice) <> 'draft': seller_id invoice
  position kind subject product description quantity currency unit_price amount net tax tax_category tax_group
  period_from period_to days period_days exact_amount repairs generation}

{redefine services:
  DROP CHECK status,
  DROP CHECK suspension_reason,
  ADD COLUMN subject {reference} = (SELECT subject.id FROM subjects AS subject
    WHERE subject.seller_id = services.seller_id AND subject.kind = 'service' AND subject."row" = services.id),
  ADD FOREIGN KEY (seller_id, subject) REFERENCES subjects (seller_id, id)}
