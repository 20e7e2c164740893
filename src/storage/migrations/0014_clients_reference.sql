ALTER TABLE clients ADD COLUMN reference {text};
