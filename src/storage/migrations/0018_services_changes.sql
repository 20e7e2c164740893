-- What became other about a service from which day on. Its terms are computed from these rows and kept beside them: a
-- row for each day on which something changes, written anew whenever a change is added.

CREATE TABLE service_changes (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  service {reference} NOT NULL,
  "from" {date} NOT NULL,
  made_at {timestamp} NOT NULL,
  "by" {reference},
  withdraws {reference},
  product {reference},
  quantity {decimal},
  currency {text} NOT NULL,
  price {money} CHECK (price >= 0),
  price_product {reference},
  price_cycle {json},
  is_agreed {boolean} NOT NULL,
  cycle {json},
  setup_fee {money} CHECK (setup_fee >= 0),
  timing {text},
  align {text},
  anchor_day {integer} CHECK (anchor_day BETWEEN 1 AND 31),
  also_next_from {integer} CHECK (also_next_from BETWEEN 1 AND 31),
  day_count {text},
  origin {date},
  CHECK ((price IS NULL) = (price_product IS NULL)),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, service) REFERENCES services (seller_id, id),
  FOREIGN KEY (seller_id, "by") REFERENCES staff (seller_id, id),
  FOREIGN KEY (seller_id, withdraws) REFERENCES service_changes (seller_id, id),
  FOREIGN KEY (seller_id, product) REFERENCES products (seller_id, id),
  FOREIGN KEY (seller_id, price_product) REFERENCES products (seller_id, id)
) {strict};

CREATE INDEX service_changes_of_service ON service_changes (service, id);
-- A change is withdrawn once.
CREATE UNIQUE INDEX service_changes_withdrawn ON service_changes (withdraws) WHERE withdraws IS NOT NULL;

-- Each term that was written becomes a change that sets all in which it differs from the term before it. Periods of
-- days and weeks were counted from the term's own first day, those of months from the anniversary where it had one. A
-- price that the catalogue never had was agreed.
INSERT INTO service_changes (id, seller_id, service, "from", made_at, product, quantity, currency, price, price_product,
  price_cycle, is_agreed, cycle, setup_fee, timing, align, anchor_day, also_next_from, day_count, origin)
SELECT id, seller_id, service, "from", made_at,
  CASE WHEN is_first OR product <> product_before THEN product END,
  CASE WHEN is_first OR quantity <> quantity_before THEN quantity END,
  currency,
  CASE WHEN is_priced THEN price END,
  CASE WHEN is_priced THEN product END,
  CASE WHEN is_priced THEN cycle END,
  CASE WHEN is_priced AND NOT EXISTS (SELECT 1 FROM prices WHERE prices.seller_id = told.seller_id
    AND prices.product = told.product AND prices.currency = told.currency AND prices.amount = told.price
    AND coalesce(prices.cycle, '') = coalesce(told.cycle, '')) THEN 1 ELSE 0 END,
  CASE WHEN is_first OR coalesce(cycle, '') <> coalesce(cycle_before, '') THEN cycle END,
  CASE WHEN setup_fee > 0 THEN setup_fee END,
  CASE WHEN is_first OR timing <> timing_before THEN timing END,
  CASE WHEN is_first OR align <> align_before OR coalesce(anchor_day, 0) <> coalesce(anchor_before, 0) THEN align END,
  CASE WHEN is_first OR align <> align_before OR coalesce(anchor_day, 0) <> coalesce(anchor_before, 0)
    THEN anchor_day END,
  also_next_from,
  CASE WHEN is_first OR day_count <> day_count_before THEN day_count END,
  CASE WHEN is_first OR origin <> origin_before OR coalesce(cycle, '') <> coalesce(cycle_before, '')
    OR align <> align_before OR coalesce(anchor_day, 0) <> coalesce(anchor_before, 0) THEN origin END
FROM (
  SELECT counted.*,
    is_first OR price <> price_before OR product <> product_before
      OR coalesce(cycle, '') <> coalesce(cycle_before, '') AS is_priced
  FROM (
    SELECT dated.*,
      lag(id) OVER in_order IS NULL AS is_first,
      lag(product) OVER in_order AS product_before,
      lag(quantity) OVER in_order AS quantity_before,
      lag(price) OVER in_order AS price_before,
      lag(cycle) OVER in_order AS cycle_before,
      lag(timing) OVER in_order AS timing_before,
      lag(align) OVER in_order AS align_before,
      lag(anchor_day) OVER in_order AS anchor_before,
      lag(day_count) OVER in_order AS day_count_before,
      lag(origin) OVER in_order AS origin_before
    FROM (
      SELECT term.*, service.created_at AS made_at,
        CASE WHEN term.cycle LIKE '%day%' OR term.cycle LIKE '%week%' THEN term."from"
          ELSE coalesce(term.anniversary, term."from") END AS origin
      FROM service_terms AS term JOIN services AS service ON service.id = term.service
    ) AS dated
    WINDOW in_order AS (PARTITION BY service ORDER BY "from", id)
  ) AS counted
) AS told
ORDER BY id;

{append_only service_changes}

ALTER TABLE service_terms RENAME TO service_terms_before;
DROP INDEX service_terms_in_order;

CREATE TABLE service_terms (
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  service {reference} NOT NULL,
  "from" {date} NOT NULL,
  change {reference} NOT NULL,
  product {reference} NOT NULL,
  quantity {decimal} NOT NULL,
  currency {text} NOT NULL,
  price {money} NOT NULL CHECK (price >= 0),
  is_agreed {boolean} NOT NULL,
  cycle {json},
  setup_fee {money} NOT NULL CHECK (setup_fee >= 0),
  timing {text} NOT NULL,
  align {text} NOT NULL,
  anchor_day {integer} CHECK (anchor_day BETWEEN 1 AND 31),
  also_next_from {integer} CHECK (also_next_from BETWEEN 1 AND 31),
  day_count {text} NOT NULL,
  origin {date} NOT NULL,
  PRIMARY KEY (service, "from"),
  FOREIGN KEY (seller_id, service) REFERENCES services (seller_id, id),
  FOREIGN KEY (seller_id, change) REFERENCES service_changes (seller_id, id),
  FOREIGN KEY (seller_id, product) REFERENCES products (seller_id, id)
) {keyed};

-- Of the terms of a day the last one holds; one that is as the one before it is no other.
INSERT INTO service_terms (seller_id, service, "from", change, product, quantity, currency, price, is_agreed, cycle,
  setup_fee, timing, align, anchor_day, also_next_from, day_count, origin)
SELECT seller_id, service, "from", id, product, quantity, currency, price, is_agreed, cycle,
  CASE WHEN is_first THEN coalesce((SELECT made.setup_fee FROM service_changes AS made
    WHERE made.service = told.service AND made.setup_fee IS NOT NULL ORDER BY made.id DESC LIMIT 1), 0) ELSE 0 END,
  timing, align, anchor_day,
  (SELECT made.also_next_from FROM service_changes AS made WHERE made.service = told.service
    AND made."from" = told."from" AND made.also_next_from IS NOT NULL ORDER BY made.id DESC LIMIT 1),
  day_count, origin
FROM (
  SELECT compared.*,
    lag(id) OVER in_order IS NULL AS is_first,
    lag(terms) OVER in_order AS terms_before
  FROM (
    SELECT dated.*,
      product || ' ' || quantity || ' ' || price || ' ' || is_agreed || ' ' || coalesce(cycle, '') || ' ' || timing
        || ' ' || align || ' ' || coalesce(anchor_day, 0) || ' ' || day_count || ' ' || origin AS terms
    FROM (
      SELECT term.*,
        (SELECT made.is_agreed FROM service_changes AS made WHERE made.service = term.service
          AND made.price IS NOT NULL AND (made."from" < term."from" OR made."from" = term."from" AND made.id <= term.id)
          ORDER BY made."from" DESC, made.id DESC LIMIT 1) AS is_agreed,
        CASE WHEN term.cycle LIKE '%day%' OR term.cycle LIKE '%week%' THEN term."from"
          ELSE coalesce(term.anniversary, term."from") END AS origin,
        lead(term."from") OVER of_service AS next_from
      FROM service_terms_before AS term
      WINDOW of_service AS (PARTITION BY term.service ORDER BY term."from", term.id)
    ) AS dated
    WHERE next_from IS NULL OR next_from <> "from"
  ) AS compared
  WINDOW in_order AS (PARTITION BY service ORDER BY "from")
) AS told
WHERE is_first OR terms <> terms_before;

DROP TABLE service_terms_before;
