-- What runs for clients, and on which terms.

CREATE TABLE services (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  version {integer} NOT NULL,
  client {reference} NOT NULL,
  product {reference} NOT NULL,
  label {text},
  status {text} NOT NULL {one_of status: pending provisioning failed active suspended terminated cancelled completed
    fraud},
  suspension_reason {text} {one_of suspension_reason: overdue abuse request other},
  never_suspend_until {date},
  "start" {date} NOT NULL,
  "end" {date} CHECK ("end" >= "start"),
  billed_until {date},
  bill_on {date},
  changes_on {date},
  is_amended {boolean} NOT NULL,
  external_id {text},
  configuration {json} NOT NULL,
  currency {text} NOT NULL,
  created_at {timestamp} NOT NULL,
  CHECK ((status = 'suspended') = (suspension_reason IS NOT NULL)),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency),
  FOREIGN KEY (seller_id, product) REFERENCES products (seller_id, id)
) {strict};

CREATE INDEX services_of_client ON services (client);
-- The daily run reads what is due on a day, client by client.
CREATE INDEX services_to_bill ON services (seller_id, bill_on, client) WHERE bill_on IS NOT NULL;
-- Rare dates, each looked at by one task a day.
CREATE INDEX services_to_end ON services (seller_id, "end")
  WHERE "end" IS NOT NULL AND status IN ('active', 'suspended');
CREATE INDEX services_to_change ON services (seller_id, changes_on) WHERE changes_on IS NOT NULL;
CREATE INDEX services_spared ON services (seller_id, never_suspend_until) WHERE never_suspend_until IS NOT NULL;

CREATE TABLE service_terms (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  service {reference} NOT NULL,
  "from" {date} NOT NULL,
  product {reference} NOT NULL,
  quantity {decimal} NOT NULL,
  currency {text} NOT NULL,
  price {money} NOT NULL CHECK (price >= 0),
  cycle {json},
  setup_fee {money} NOT NULL CHECK (setup_fee >= 0),
  timing {text} NOT NULL {one_of timing: in_advance in_arrears},
  align {text} NOT NULL {one_of align: start day_of_month anniversary},
  anchor_day {integer} CHECK (anchor_day BETWEEN 1 AND 31),
  also_next_from {integer} CHECK (also_next_from BETWEEN 1 AND 31),
  day_count {text} NOT NULL {one_of day_count: actual thirty},
  anniversary {date},
  FOREIGN KEY (seller_id, service) REFERENCES services (seller_id, id),
  FOREIGN KEY (seller_id, product) REFERENCES products (seller_id, id)
) {strict};

CREATE INDEX service_terms_in_order ON service_terms (service, "from", id);
{append_only service_terms}

-- For how many days before a period the seller's services are indexed in `bill_on`.
CREATE TABLE service_lead_times (
  seller_id {reference} NOT NULL PRIMARY KEY REFERENCES sellers (id),
  days_before {integer} NOT NULL
) {strict};
