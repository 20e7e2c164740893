-- Time that another system billed before a takeover is an invoice that stands outside the series, under its number
-- there.
ALTER TABLE invoices ADD COLUMN is_opening {boolean} NOT NULL DEFAULT 0;

{mutable invoices: seller_id}
{immutable invoices WHEN OLD.status <> 'draft': seller_id number series sequence client currency issue_date due_date
  tax_date net tax total seller_party client_party late_fee_for note created_at issued_at is_opening}

-- No number twice, whatever the format of the series says; those of other systems may be like ours.
DROP INDEX invoices_by_number;
CREATE UNIQUE INDEX invoices_by_number ON invoices (seller_id, number) WHERE number IS NOT NULL AND is_opening = 0;

-- import.find asks by the key alone.
CREATE INDEX import_keys_by_key ON import_keys (key);
