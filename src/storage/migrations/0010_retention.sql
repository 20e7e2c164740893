-- To find what the daily run forgets: jobs that were done and idempotency keys that were used long ago.

CREATE INDEX jobs_done ON jobs (seller_id, finished_at) WHERE state = 'done';
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (seller_id, created_at);
