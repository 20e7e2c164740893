-- The daily run asks which clients of a chunk have a policy of their own; most have none.

CREATE INDEX clients_with_policy ON clients (seller_id, id) WHERE policy IS NOT NULL;
