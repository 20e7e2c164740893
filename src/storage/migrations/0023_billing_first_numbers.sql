-- The first number of a series can be another than 1.

ALTER TABLE number_series ADD COLUMN "first" {integer} NOT NULL DEFAULT 1;
