-- How far the daily run is, and whom it left to a human.

-- `day` is the day to do next or under way; `task` and `place` say where in it. A day before it is never done again,
-- whatever the clock says.
CREATE TABLE automation_marks (
  seller_id {reference} NOT NULL PRIMARY KEY REFERENCES sellers (id),
  day {date} NOT NULL,
  task {text} NOT NULL,
  place {integer} NOT NULL
) {strict};

CREATE TABLE parked_clients (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  client {reference} NOT NULL,
  day {date} NOT NULL,
  task {text} NOT NULL,
  reason {text} NOT NULL,
  message {text} NOT NULL,
  UNIQUE (seller_id, client),
  FOREIGN KEY (seller_id, client) REFERENCES clients (seller_id, id)
) {strict};
