-- The task that forgets old notes, oldest first.

CREATE INDEX notes_by_age ON notes (seller_id, at, id) WHERE pinned = 0;
