-- The gateway's call that a pending invoice waits for: the key of its job.

ALTER TABLE invoices ADD COLUMN charge_key {text} CHECK (charge_key IS NULL OR status = 'payment_pending');
