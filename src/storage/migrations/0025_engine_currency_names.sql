-- A currency is called so everywhere.

ALTER TABLE book_currencies RENAME COLUMN code TO currency;
