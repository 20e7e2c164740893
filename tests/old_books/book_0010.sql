PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE sellers (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  country TEXT NOT NULL,
  tax_id TEXT,
  email TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  currency TEXT NOT NULL,
  language TEXT NOT NULL,
  prices_include_tax INTEGER NOT NULL,
  tax_rounding TEXT NOT NULL,
  invoice_format TEXT NOT NULL,
  credit_note_format TEXT NOT NULL,
  series_reset TEXT NOT NULL CHECK (series_reset = 'never' OR series_reset = 'yearly' OR series_reset = 'monthly'),
  policy TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE roles (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  permissions TEXT NOT NULL,
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, name)
) STRICT;
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'active' OR status = 'disabled'),
  UNIQUE (seller_id, id)
) STRICT;
CREATE TABLE staff_roles (
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  staff INTEGER NOT NULL,
  role INTEGER NOT NULL,
  PRIMARY KEY (seller_id, staff, role),
  FOREIGN KEY (seller_id, staff) REFERENCES staff (seller_id, id),
  FOREIGN KEY (seller_id, role) REFERENCES roles (seller_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  operation TEXT NOT NULL,
  reason TEXT NOT NULL,
  outcome TEXT NOT NULL,
  changes TEXT,
  changes_digest TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE idempotency_keys (
  seller_id INTEGER NOT NULL,
  actor TEXT NOT NULL,
  key TEXT NOT NULL,
  operation TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  reply TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (seller_id, actor, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  name TEXT NOT NULL,
  subject INTEGER NOT NULL,
  client INTEGER,
  payload TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  port TEXT NOT NULL,
  operation TEXT NOT NULL,
  key TEXT NOT NULL,
  request TEXT NOT NULL,
  subject INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state = 'queued' OR state = 'running' OR state = 'done' OR state = 'retry' OR state = 'dead'),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  max_attempts INTEGER NOT NULL CHECK (max_attempts >= 1),
  due_at INTEGER NOT NULL,
  last_error TEXT,
  reply TEXT,
  created_at INTEGER NOT NULL,
  finished_at INTEGER,
  UNIQUE (seller_id, key),
  CHECK ((finished_at IS NOT NULL) = (state IN ('done', 'dead')))
) STRICT;
CREATE TABLE book_currencies (
  code TEXT NOT NULL PRIMARY KEY,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE clients (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'person' OR kind = 'company'),
  name TEXT NOT NULL,
  company TEXT,
  email TEXT NOT NULL,
  phone TEXT,
  address TEXT NOT NULL,
  tax_id TEXT,
  tax_exempt INTEGER NOT NULL,
  currency TEXT NOT NULL,
  language TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'active' OR status = 'inactive' OR status = 'closed'),
  policy TEXT,
  notes TEXT,
  created_at INTEGER NOT NULL,
  UNIQUE (seller_id, id),
  -- What a client is billed for refers to (seller_id, client, currency): so a client is billed in one currency alone,
  -- and that currency is fixed as soon as anything refers to it.
  UNIQUE (seller_id, id, currency)
) STRICT;
CREATE TABLE client_groups (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  precedence INTEGER NOT NULL CHECK (precedence >= 0),
  policy TEXT NOT NULL,
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, name)
) STRICT;
CREATE TABLE client_group_members (
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  client INTEGER NOT NULL,
  client_group INTEGER NOT NULL,
  PRIMARY KEY (seller_id, client, client_group),
  FOREIGN KEY (seller_id, client) REFERENCES clients (seller_id, id),
  FOREIGN KEY (seller_id, client_group) REFERENCES client_groups (seller_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE categories (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  parent INTEGER,
  position INTEGER NOT NULL,
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, parent, name),
  FOREIGN KEY (seller_id, parent) REFERENCES categories (seller_id, id)
) STRICT;
CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  category INTEGER,
  kind TEXT NOT NULL CHECK (kind = 'hosting' OR kind = 'reseller' OR kind = 'server' OR kind = 'domain' OR kind = 'ssl' OR kind = 'other'),
  name TEXT NOT NULL,
  description TEXT,
  tax_category TEXT NOT NULL,
  module TEXT,
  provision_on TEXT NOT NULL CHECK (provision_on = 'order' OR provision_on = 'payment' OR provision_on = 'manual'),
  timing TEXT NOT NULL CHECK (timing = 'in_advance' OR timing = 'in_arrears'),
  align TEXT NOT NULL CHECK (align = 'start' OR align = 'day_of_month' OR align = 'anniversary'),
  anchor_day INTEGER CHECK (anchor_day BETWEEN 1 AND 31),
  also_next_from INTEGER CHECK (also_next_from BETWEEN 1 AND 31),
  day_count TEXT NOT NULL CHECK (day_count = 'actual' OR day_count = 'thirty'),
  status TEXT NOT NULL CHECK (status = 'active' OR status = 'hidden' OR status = 'retired'),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, category) REFERENCES categories (seller_id, id)
) STRICT;
CREATE TABLE prices (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  product INTEGER NOT NULL,
  currency TEXT NOT NULL,
  cycle TEXT,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  setup_fee INTEGER NOT NULL CHECK (setup_fee >= 0),
  valid_from INTEGER NOT NULL,
  valid_to INTEGER CHECK (valid_to >= valid_from),
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, product, currency, cycle, valid_from),
  FOREIGN KEY (seller_id, product) REFERENCES products (seller_id, id)
) STRICT;
CREATE TABLE tax_rates (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  state TEXT,
  postal_prefix TEXT,
  tax_category TEXT,
  customer TEXT CHECK (customer = 'consumer' OR customer = 'business'),
  percent TEXT NOT NULL,
  taxable_share TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
  compound INTEGER NOT NULL,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER CHECK (valid_to > valid_from),
  UNIQUE (seller_id, id)
) STRICT;
CREATE TABLE number_series (
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  kind TEXT NOT NULL CHECK (kind = 'invoice' OR kind = 'credit_note'),
  period TEXT NOT NULL,
  next INTEGER NOT NULL CHECK (next >= 1),
  last_date INTEGER NOT NULL,
  PRIMARY KEY (seller_id, kind, period)
) STRICT, WITHOUT ROWID;
CREATE TABLE ledger_accounts (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  kind TEXT NOT NULL CHECK (kind = 'receivable' OR kind = 'credit' OR kind = 'revenue' OR kind = 'tax_payable' OR kind = 'clearing' OR kind = 'bank' OR kind = 'fees' OR kind = 'rounding' OR kind = 'bad_debt' OR kind = 'goodwill'),
  client INTEGER,
  detail TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- The sum of the postings, kept beside them so that it costs the same after millions.
  balance INTEGER NOT NULL,
  -- A client's credit is the seller's debt: never below zero means that the balance is never above it.
  CHECK (kind <> 'credit' OR balance <= 0),
  CHECK ((client IS NOT NULL) = (kind IN ('receivable', 'credit'))),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency)
) STRICT;
CREATE TABLE ledger_entries (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  kind TEXT NOT NULL CHECK (kind = 'invoice_issued' OR kind = 'invoice_cancelled' OR kind = 'invoice_written_off' OR kind = 'invoice_credited' OR kind = 'credit_note_issued' OR kind = 'payment_recorded' OR kind = 'credit_granted' OR kind = 'credit_applied'),
  document INTEGER NOT NULL,
  client INTEGER,
  date INTEGER NOT NULL,
  posted_at INTEGER NOT NULL
) STRICT;
CREATE TABLE ledger_postings (
  entry INTEGER NOT NULL REFERENCES ledger_entries (id),
  account INTEGER NOT NULL,
  seller_id INTEGER NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (entry, account),
  FOREIGN KEY (seller_id, account) REFERENCES ledger_accounts (seller_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  number TEXT,
  series TEXT,
  sequence INTEGER,
  status TEXT NOT NULL CHECK (status = 'draft' OR status = 'unpaid' OR status = 'payment_pending' OR status = 'paid' OR status = 'cancelled' OR status = 'collections' OR status = 'written_off' OR status = 'refunded'),
  client INTEGER NOT NULL,
  currency TEXT NOT NULL,
  issue_date INTEGER,
  due_date INTEGER,
  tax_date INTEGER,
  net INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  total INTEGER NOT NULL CHECK (total = net + tax),
  paid INTEGER NOT NULL,
  dunning_on INTEGER,
  seller_party TEXT,
  client_party TEXT,
  late_fee_for INTEGER,
  note TEXT,
  created_at INTEGER NOT NULL,
  issued_at INTEGER,
  paid_at INTEGER, charge_key TEXT CHECK (charge_key IS NULL OR status = 'payment_pending'),
  CHECK ((status = 'draft') = (number IS NULL)),
  CHECK ((number IS NULL) = (issue_date IS NULL) AND (number IS NULL) = (issued_at IS NULL)),
  CHECK (CASE WHEN total < 0 THEN paid BETWEEN total AND 0 ELSE paid BETWEEN 0 AND total END),
  CHECK (status NOT IN ('paid', 'refunded') OR paid = total),
  -- Lines, settlements and notes refer to it together with the seller.
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency),
  FOREIGN KEY (seller_id, late_fee_for) REFERENCES invoices (seller_id, id)
) STRICT;
CREATE TABLE invoice_lines (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL,
  invoice INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  kind TEXT NOT NULL CHECK (kind = 'recurring' OR kind = 'setup' OR kind = 'one_time' OR kind = 'late_fee' OR kind = 'custom' OR kind = 'repair'),
  service INTEGER,
  product INTEGER,
  description TEXT NOT NULL,
  quantity TEXT NOT NULL,
  currency TEXT NOT NULL,
  unit_price INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  net INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  tax_category TEXT NOT NULL,
  tax_group INTEGER NOT NULL,
  period_from INTEGER,
  period_to INTEGER CHECK (period_to > period_from),
  days INTEGER,
  period_days INTEGER,
  exact_amount TEXT,
  repairs INTEGER REFERENCES invoice_lines (id),
  generation INTEGER NOT NULL,
  CHECK ((kind = 'repair') = (repairs IS NOT NULL)),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) STRICT;
CREATE TABLE invoice_taxes (
  invoice INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  seller_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  state TEXT,
  tax_category TEXT,
  percent TEXT NOT NULL,
  currency TEXT NOT NULL,
  base INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason = 'taxed' OR reason = 'zero_rated' OR reason = 'reverse_charge' OR reason = 'exempt' OR reason = 'out_of_scope'),
  tax_group INTEGER NOT NULL,
  PRIMARY KEY (invoice, position),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE credit_notes (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  number TEXT NOT NULL,
  series TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  invoice INTEGER NOT NULL,
  client INTEGER NOT NULL,
  issue_date INTEGER NOT NULL,
  currency TEXT NOT NULL,
  net INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  total INTEGER NOT NULL CHECK (total = net + tax),
  settled INTEGER NOT NULL,
  refunded INTEGER NOT NULL,
  refund_to TEXT NOT NULL CHECK (refund_to = 'credit' OR refund_to = 'none'),
  seller_party TEXT NOT NULL,
  client_party TEXT NOT NULL,
  note TEXT,
  issued_at INTEGER NOT NULL,
  CHECK (settled + refunded = total AND settled >= 0 AND refunded >= 0),
  UNIQUE (seller_id, id),
  UNIQUE (seller_id, number),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency)
) STRICT;
CREATE TABLE credit_note_lines (
  credit_note INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  seller_id INTEGER NOT NULL,
  line INTEGER NOT NULL REFERENCES invoice_lines (id),
  description TEXT NOT NULL,
  currency TEXT NOT NULL,
  net INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  PRIMARY KEY (credit_note, position),
  UNIQUE (credit_note, line),
  FOREIGN KEY (seller_id, credit_note) REFERENCES credit_notes (seller_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE credit_note_taxes (
  credit_note INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  seller_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  state TEXT,
  tax_category TEXT,
  percent TEXT NOT NULL,
  currency TEXT NOT NULL,
  base INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason = 'taxed' OR reason = 'zero_rated' OR reason = 'reverse_charge' OR reason = 'exempt' OR reason = 'out_of_scope'),
  PRIMARY KEY (credit_note, position),
  FOREIGN KEY (seller_id, credit_note) REFERENCES credit_notes (seller_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  client INTEGER NOT NULL,
  invoice INTEGER,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  fee INTEGER NOT NULL CHECK (fee BETWEEN 0 AND amount),
  to_invoice INTEGER NOT NULL CHECK (to_invoice >= 0),
  to_credit INTEGER NOT NULL CHECK (to_credit >= 0),
  method TEXT NOT NULL,
  reference TEXT,
  received_on INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  CHECK (to_invoice + to_credit = amount),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) STRICT;
CREATE TABLE credit_grants (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  client INTEGER NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  reason TEXT NOT NULL,
  granted_at INTEGER NOT NULL,
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency)
) STRICT;
CREATE TABLE settlements (
  invoice INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'payment' OR kind = 'credit' OR kind = 'credit_note'),
  source INTEGER NOT NULL,
  seller_id INTEGER NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (invoice, kind, source),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE dunning_steps (
  invoice INTEGER NOT NULL,
  step TEXT NOT NULL,
  seller_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'reminder' OR kind = 'late_fee' OR kind = 'suspend' OR kind = 'terminate'),
  done_on INTEGER NOT NULL,
  PRIMARY KEY (invoice, step),
  FOREIGN KEY (seller_id, invoice) REFERENCES invoices (seller_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE services (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  version INTEGER NOT NULL,
  client INTEGER NOT NULL,
  product INTEGER NOT NULL,
  label TEXT,
  status TEXT NOT NULL CHECK (status = 'pending' OR status = 'provisioning' OR status = 'failed' OR status = 'active' OR status = 'suspended' OR status = 'terminated' OR status = 'cancelled' OR status = 'completed' OR status = 'fraud'),
  suspension_reason TEXT CHECK (suspension_reason = 'overdue' OR suspension_reason = 'abuse' OR suspension_reason = 'request' OR suspension_reason = 'other'),
  never_suspend_until INTEGER,
  "start" INTEGER NOT NULL,
  "end" INTEGER CHECK ("end" >= "start"),
  billed_until INTEGER,
  bill_on INTEGER,
  changes_on INTEGER,
  is_amended INTEGER NOT NULL,
  external_id TEXT,
  configuration TEXT NOT NULL,
  currency TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CHECK ((status = 'suspended') = (suspension_reason IS NOT NULL)),
  UNIQUE (seller_id, id),
  FOREIGN KEY (seller_id, client, currency) REFERENCES clients (seller_id, id, currency),
  FOREIGN KEY (seller_id, product) REFERENCES products (seller_id, id)
) STRICT;
CREATE TABLE service_terms (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  service INTEGER NOT NULL,
  "from" INTEGER NOT NULL,
  product INTEGER NOT NULL,
  quantity TEXT NOT NULL,
  currency TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0),
  cycle TEXT,
  setup_fee INTEGER NOT NULL CHECK (setup_fee >= 0),
  timing TEXT NOT NULL CHECK (timing = 'in_advance' OR timing = 'in_arrears'),
  align TEXT NOT NULL CHECK (align = 'start' OR align = 'day_of_month' OR align = 'anniversary'),
  anchor_day INTEGER CHECK (anchor_day BETWEEN 1 AND 31),
  also_next_from INTEGER CHECK (also_next_from BETWEEN 1 AND 31),
  day_count TEXT NOT NULL CHECK (day_count = 'actual' OR day_count = 'thirty'),
  anniversary INTEGER,
  FOREIGN KEY (seller_id, service) REFERENCES services (seller_id, id),
  FOREIGN KEY (seller_id, product) REFERENCES products (seller_id, id)
) STRICT;
CREATE TABLE service_lead_times (
  seller_id INTEGER NOT NULL PRIMARY KEY REFERENCES sellers (id),
  days_before INTEGER NOT NULL
) STRICT;
CREATE TABLE automation_marks (
  seller_id INTEGER NOT NULL PRIMARY KEY REFERENCES sellers (id),
  day INTEGER NOT NULL,
  task TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE TABLE parked_clients (
  id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  client INTEGER NOT NULL,
  day INTEGER NOT NULL,
  task TEXT NOT NULL,
  reason TEXT NOT NULL,
  message TEXT NOT NULL,
  UNIQUE (seller_id, client),
  FOREIGN KEY (seller_id, client) REFERENCES clients (seller_id, id)
) STRICT;
CREATE TABLE import_keys (
  seller_id INTEGER NOT NULL REFERENCES sellers (id),
  noun TEXT NOT NULL CHECK (noun = 'client' OR noun = 'product' OR noun = 'service'),
  key TEXT NOT NULL,
  id INTEGER NOT NULL,
  PRIMARY KEY (seller_id, noun, key)
) STRICT, WITHOUT ROWID;
INSERT INTO sellers VALUES (1,1,'Nordwind Hosting GmbH','{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"}','DE','DE123456789','billing@nordwind.example','Europe/Berlin','EUR','de',0,'{"mode":"half_up","level":"group","inclusive":"tax_first"}','R{year}-{number}','CN-{number:6}','never','{"generate_days_before":14,"payment_days":5,"separate_invoices":false,"credit_pays_invoices":true,"mail_invoices":false,"dunning":[{"name":"first","kind":"reminder","days":30}]}',1767614400000000);
INSERT INTO sellers VALUES (2,1,'Other Inc','{"country":"US"}','US',NULL,'billing@other.example','America/New_York','USD','en',0,'{"mode":"half_up","level":"group","inclusive":"tax_first"}','{year}/{number}','C{year}/{number}','yearly','{"generate_days_before":14,"payment_days":0,"separate_invoices":false,"credit_pays_invoices":true,"mail_invoices":true,"dunning":[{"name":"first_reminder","kind":"reminder","days":3},{"name":"second_reminder","kind":"reminder","days":7},{"name":"suspension","kind":"suspend","days":14},{"name":"termination","kind":"terminate","days":30}]}',1771588800000000);
INSERT INTO roles VALUES (1,1,1,'administrator','["*"]');
INSERT INTO roles VALUES (2,1,1,'billing','["settings_view","client_view","client_edit","catalog_view","catalog_edit","tax_edit","service_view","service_edit","invoice_view","invoice_edit","invoice_issue","invoice_cancel","payment_record","credit_edit","ledger_view","report_view","automation_run","job_view","import_run"]');
INSERT INTO roles VALUES (3,1,1,'support','["client_view","client_edit","catalog_view","service_view","service_edit","service_provision","invoice_view","job_view","job_edit"]');
INSERT INTO roles VALUES (4,1,1,'read_only','["settings_view","staff_view","audit_view","client_view","catalog_view","service_view","invoice_view","ledger_view","report_view","job_view"]');
INSERT INTO roles VALUES (5,1,1,'clerk','["client_view","invoice_view"]');
INSERT INTO roles VALUES (6,1,1,'everything','["*"]');
INSERT INTO roles VALUES (7,2,1,'administrator','["*"]');
INSERT INTO roles VALUES (8,2,1,'billing','["settings_view","client_view","client_edit","catalog_view","catalog_edit","tax_edit","service_view","service_edit","invoice_view","invoice_edit","invoice_issue","invoice_cancel","payment_record","credit_edit","ledger_view","report_view","automation_run","job_view","import_run"]');
INSERT INTO roles VALUES (9,2,1,'support','["client_view","client_edit","catalog_view","service_view","service_edit","service_provision","invoice_view","job_view","job_edit"]');
INSERT INTO roles VALUES (10,2,1,'read_only','["settings_view","staff_view","audit_view","client_view","catalog_view","service_view","invoice_view","ledger_view","report_view","job_view"]');
INSERT INTO staff VALUES (1,1,1,'Frida','frida@nordwind.example','active');
INSERT INTO staff VALUES (2,1,1,'Knut','knut@nordwind.example','active');
INSERT INTO staff VALUES (3,1,2,'Olaf','olaf@nordwind.example','disabled');
INSERT INTO staff_roles VALUES (1,1,6);
INSERT INTO staff_roles VALUES (1,2,5);
INSERT INTO staff_roles VALUES (1,2,6);
INSERT INTO staff_roles VALUES (1,3,5);
INSERT INTO audit VALUES (1,1,1767614400000000,'system:1','currency.set','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','','543dcc898cb12d487784fe301647457bf1f457b2900af7d9bc2e091160e5acfe');
INSERT INTO audit VALUES (2,1,1767614400000000,'system:1','seller.create','','ok','[{"noun":"seller","id":1,"fields":{"id":{"to":1},"version":{"to":1},"name":{"to":"Nordwind Hosting GmbH"},"address.line1":{"to":"Hafen 1"},"address.city":{"to":"Kiel"},"address.postal_code":{"to":"24103"},"address.country":{"to":"DE"},"country":{"to":"DE"},"tax_id":{"to":"DE123456789"},"email":{"to":"billing@nordwind.example"},"time_zone":{"to":"Europe/Berlin"},"currency":{"to":"EUR"},"language":{"to":"de"},"prices_include_tax":{"to":false},"tax_rounding.mode":{"to":"half_up"},"tax_rounding.level":{"to":"group"},"tax_rounding.inclusive":{"to":"tax_first"},"invoice_format":{"to":"R{year}-{number}"},"credit_note_format":{"to":"CN-{number:6}"},"series_reset":{"to":"never"},"policy.generate_days_before":{"to":14},"policy.payment_days":{"to":5},"policy.separate_invoices":{"to":false},"policy.credit_pays_invoices":{"to":true},"policy.mail_invoices":{"to":false},"policy.dunning":{"to":[{"name":"first","kind":"reminder","days":30}]},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"role","id":1,"fields":{"id":{"to":1},"version":{"to":1},"name":{"to":"administrator"},"permissions":{"to":["*"]}}},{"noun":"role","id":2,"fields":{"id":{"to":2},"version":{"to":1},"name":{"to":"billing"},"permissions":{"to":["settings_view","client_view","client_edit","catalog_view","catalog_edit","tax_edit","service_view","service_edit","invoice_view","invoice_edit","invoice_issue","invoice_cancel","payment_record","credit_edit","ledger_view","report_view","automation_run","job_view","import_run"]}}},{"noun":"role","id":3,"fields":{"id":{"to":3},"version":{"to":1},"name":{"to":"support"},"permissions":{"to":["client_view","client_edit","catalog_view","service_view","service_edit","service_provision","invoice_view","job_view","job_edit"]}}},{"noun":"role","id":4,"fields":{"id":{"to":4},"version":{"to":1},"name":{"to":"read_only"},"permissions":{"to":["settings_view","staff_view","audit_view","client_view","catalog_view","service_view","invoice_view","ledger_view","report_view","job_view"]}}}]','098c5b6b47f72894bd6bf4699cf2d6331828492477ea897aefec4bbf0ccf7af9','543dcc898cb12d487784fe301647457bf1f457b2900af7d9bc2e091160e5acfe','a0e093acf10593af841e9077b65e7d83f9c0e88376eb5ce5cc918cf07e83afff');
INSERT INTO audit VALUES (3,1,1767614400000000,'system:1','role.create','','ok','[{"noun":"role","id":5,"fields":{"id":{"to":5},"version":{"to":1},"name":{"to":"clerk"},"permissions":{"to":["client_view","invoice_view"]}}}]','d8acd586a24e144683faea1ce9df804b31a9b198bc14017e252318a0a8e57f34','a0e093acf10593af841e9077b65e7d83f9c0e88376eb5ce5cc918cf07e83afff','69d5ed71f4cc8123d506bebd46de71c51dd4d3a262faee6bf6b1d034df5dce13');
INSERT INTO audit VALUES (4,1,1767614400000000,'system:1','role.create','','ok','[{"noun":"role","id":6,"fields":{"id":{"to":6},"version":{"to":1},"name":{"to":"everything"},"permissions":{"to":["*"]}}}]','f881f395683129759bbddca33a790ddd6bb97310f3b28dde4d2bd3233c14a657','69d5ed71f4cc8123d506bebd46de71c51dd4d3a262faee6bf6b1d034df5dce13','3c59143cf2254a804e42a6662519abb6e90b5f34605ea7c2ff3895f33c103899');
INSERT INTO audit VALUES (5,1,1767614400000000,'system:1','staff.create','','ok','[{"noun":"staff","id":1,"fields":{"id":{"to":1},"version":{"to":1},"name":{"to":"Frida"},"email":{"to":"frida@nordwind.example"},"status":{"to":"active"},"roles":{"to":[6]}}}]','f4a5a0528d20055a7e05c44ef373f982b7aea7474332dca28bc25eeda7727fb5','3c59143cf2254a804e42a6662519abb6e90b5f34605ea7c2ff3895f33c103899','4ad804c9321e0329d04b3572760215cf3bf46dcf128da49430c1d0b57a488128');
INSERT INTO audit VALUES (6,1,1767614400000000,'system:1','staff.create','','ok','[{"noun":"staff","id":2,"fields":{"id":{"to":2},"version":{"to":1},"name":{"to":"Knut"},"email":{"to":"knut@nordwind.example"},"status":{"to":"active"},"roles":{"to":[5,6]}}}]','bf055081378582644c93143ee9e09bbfbb399749512f91f7947996f033312411','4ad804c9321e0329d04b3572760215cf3bf46dcf128da49430c1d0b57a488128','0d42e586f147916eadda75d92864259911eab9594014ea1267e82963db917a53');
INSERT INTO audit VALUES (7,1,1767614400000000,'system:1','staff.create','','ok','[{"noun":"staff","id":3,"fields":{"id":{"to":3},"version":{"to":1},"name":{"to":"Olaf"},"email":{"to":"olaf@nordwind.example"},"status":{"to":"active"},"roles":{"to":[5]}}}]','265b11eb2607ba31c9b5c8c42b1b47c87408c7c9a10b7bfb7b6fbae3528b3f51','0d42e586f147916eadda75d92864259911eab9594014ea1267e82963db917a53','6821b09091d33bc550b799a45346c0321bee4ff5f3c7475315c9674dafeef50d');
INSERT INTO audit VALUES (8,1,1767614400000000,'system:1','staff.disable','','ok','[{"noun":"staff","id":3,"fields":{"version":{"from":1,"to":2},"status":{"from":"active","to":"disabled"}}}]','84ea8d6d955691e8ce228dea2b8b2c2dff2175e065b0a2df0eabf4c9a587b3f9','6821b09091d33bc550b799a45346c0321bee4ff5f3c7475315c9674dafeef50d','445365aba970dc7bdbec1bed55d13aca427be5a99750e5101b8d81533d21706e');
INSERT INTO audit VALUES (9,1,1767614400000000,'system:1','tax_rate.create','','ok','[{"noun":"tax_rate","id":1,"fields":{"id":{"to":1},"version":{"to":1},"name":{"to":"VAT"},"country":{"to":"DE"},"percent":{"to":"16"},"taxable_share":{"to":"100"},"level":{"to":1},"compound":{"to":false},"valid_from":{"to":"2020-07-01"},"valid_to":{"to":"2021-01-01"}}}]','4bb5fc49d5bed6ef54b7de85d2dc8da1b344ffda8fa5b45cbb8d750cd9711e6a','445365aba970dc7bdbec1bed55d13aca427be5a99750e5101b8d81533d21706e','db63956c62a788761c1fba2da90c1415e830e0664f2ff9fcd60f077aaf3907b7');
INSERT INTO audit VALUES (10,1,1767614400000000,'system:1','tax_rate.create','','ok','[{"noun":"tax_rate","id":2,"fields":{"id":{"to":2},"version":{"to":1},"name":{"to":"VAT"},"country":{"to":"DE"},"percent":{"to":"19"},"taxable_share":{"to":"100"},"level":{"to":1},"compound":{"to":false},"valid_from":{"to":"2021-01-01"}}}]','d2bf83a3c99707ecb05ca40a1c172e1267aef123b1332f06e923f64b673b03d5','db63956c62a788761c1fba2da90c1415e830e0664f2ff9fcd60f077aaf3907b7','7229677191d60a8310ccf322043588fa08c7979e9a9acc3dc2f00b213e700e7b');
INSERT INTO audit VALUES (11,1,1767614400000000,'system:1','tax_rate.create','','ok','[{"noun":"tax_rate","id":3,"fields":{"id":{"to":3},"version":{"to":1},"name":{"to":"VAT"},"country":{"to":"DE"},"tax_category":{"to":"books"},"percent":{"to":"7"},"taxable_share":{"to":"100"},"level":{"to":1},"compound":{"to":false},"valid_from":{"to":"2021-01-01"}}}]','d5e1e5a3c6aa70ca2a6ff1a76230ffa3f3367e114e4255f33520c1e2457a8ffb','7229677191d60a8310ccf322043588fa08c7979e9a9acc3dc2f00b213e700e7b','933c842ee4a66202d8a84b3368b423929c995708fdb13c2200927a7ebd4a2554');
INSERT INTO audit VALUES (12,1,1767614400000000,'system:1','tax_rate.create','','ok','[{"noun":"tax_rate","id":4,"fields":{"id":{"to":4},"version":{"to":1},"name":{"to":"VAT"},"country":{"to":"FR"},"customer":{"to":"consumer"},"percent":{"to":"20"},"taxable_share":{"to":"100"},"level":{"to":1},"compound":{"to":false},"valid_from":{"to":"2021-01-01"}}}]','90e888916a6cb22ff1cb9736a0ef6df704902bb2211bcd928ed6c015bb7f4850','933c842ee4a66202d8a84b3368b423929c995708fdb13c2200927a7ebd4a2554','b3cbcdfc4c69491c4f085cbd0199848cd0fbe7363dcfef22cb4e4d35cbba54ac');
INSERT INTO audit VALUES (13,1,1767614400000000,'system:1','tax_rate.create','','ok','[{"noun":"tax_rate","id":5,"fields":{"id":{"to":5},"version":{"to":1},"name":{"to":"GST"},"country":{"to":"CA"},"percent":{"to":"5"},"taxable_share":{"to":"100"},"level":{"to":1},"compound":{"to":false},"valid_from":{"to":"2021-01-01"}}}]','4324f71236223d00e068b51b13caf597326c2dc8ed9659bf894af7700deab283','b3cbcdfc4c69491c4f085cbd0199848cd0fbe7363dcfef22cb4e4d35cbba54ac','a660e28ac42b6ec474f9fbb7c5c62142f9435cb1a3ed682f838b8f1e4937a940');
INSERT INTO audit VALUES (14,1,1767614400000000,'system:1','tax_rate.create','','ok','[{"noun":"tax_rate","id":6,"fields":{"id":{"to":6},"version":{"to":1},"name":{"to":"QST"},"country":{"to":"CA"},"state":{"to":"QC"},"percent":{"to":"9.975"},"taxable_share":{"to":"100"},"level":{"to":2},"compound":{"to":false},"valid_from":{"to":"2021-01-01"}}}]','81ed69ce281267ed201cd29f5dff72126cb641da5484d66ba0a4fdbdb04a479c','a660e28ac42b6ec474f9fbb7c5c62142f9435cb1a3ed682f838b8f1e4937a940','13fd88940366ba654de07aa51a81ffc77961785374daf48db7a5068a87601d57');
INSERT INTO audit VALUES (15,1,1767614400000000,'system:1','category.create','','ok','[{"noun":"category","id":1,"fields":{"id":{"to":1},"version":{"to":1},"name":{"to":"Hosting"},"position":{"to":0}}}]','b116b130b8eced0ef7509f76c1c64da5d8de47d6c7546a3264cddf8742e5f624','13fd88940366ba654de07aa51a81ffc77961785374daf48db7a5068a87601d57','fec9286eabb5124aa7601ea1ce642fd8253df543c8fce5ea5d894ecd65f09b55');
INSERT INTO audit VALUES (16,1,1767614400000000,'system:1','category.create','','ok','[{"noun":"category","id":2,"fields":{"id":{"to":2},"version":{"to":1},"name":{"to":"Small"},"parent":{"to":1},"position":{"to":2}}}]','756df27a9805460cb785facb1d1b4b543f532feead22ab15b21a761a0c2821e3','fec9286eabb5124aa7601ea1ce642fd8253df543c8fce5ea5d894ecd65f09b55','3d924a09f23b774d2130aa7bc9a8d51c52dadd1b16ad9f25f496e67695913ff1');
INSERT INTO audit VALUES (17,1,1767614400000000,'system:1','product.create','','ok','[{"noun":"product","id":1,"fields":{"id":{"to":1},"version":{"to":1},"category":{"to":2},"kind":{"to":"hosting"},"name":{"to":"Web M"},"description":{"to":"Small and quick"},"tax_category":{"to":"standard"},"provision_on":{"to":"order"},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"status":{"to":"active"}}}]','cb2d8ecad3eb19d583e69110d8179bfb21c9d12b728f9e9d0f6f1e7c53073f79','3d924a09f23b774d2130aa7bc9a8d51c52dadd1b16ad9f25f496e67695913ff1','816e57fe99fd4ce6aa8b7ad610c1f485cecc2ee0043a4b65d252690ba6c4153e');
INSERT INTO audit VALUES (18,1,1767614400000000,'system:1','product.create','','ok','[{"noun":"product","id":2,"fields":{"id":{"to":2},"version":{"to":1},"kind":{"to":"server"},"name":{"to":"Server"},"tax_category":{"to":"standard"},"module":{"to":"panel"},"provision_on":{"to":"payment"},"timing":{"to":"in_advance"},"align":{"to":"day_of_month"},"anchor_day":{"to":15},"also_next_from":{"to":25},"day_count":{"to":"thirty"},"status":{"to":"active"}}}]','a287a1e001d2239710f2ccdb637aeb9ae3381b56eab6b8e46b1345330d7ac9f8','816e57fe99fd4ce6aa8b7ad610c1f485cecc2ee0043a4b65d252690ba6c4153e','12d0117a4e1ce0bf32f11dd609283b46f8152b879ba3f205d0266ee094734a73');
INSERT INTO audit VALUES (19,1,1767614400000000,'system:1','product.create','','ok','[{"noun":"product","id":3,"fields":{"id":{"to":3},"version":{"to":1},"kind":{"to":"other"},"name":{"to":"Traffic"},"tax_category":{"to":"standard"},"provision_on":{"to":"order"},"timing":{"to":"in_arrears"},"align":{"to":"start"},"day_count":{"to":"actual"},"status":{"to":"active"}}}]','6e0f64c6ae68da67b0944be58558cae19f86ffed8c4342b3336cfaf1744cdd3b','12d0117a4e1ce0bf32f11dd609283b46f8152b879ba3f205d0266ee094734a73','64fc950e9193b16cedac3e8fa971dad470a9eb5d04720af182b4584ffc9818b4');
INSERT INTO audit VALUES (20,1,1767614400000000,'system:1','product.create','','ok','[{"noun":"product","id":4,"fields":{"id":{"to":4},"version":{"to":1},"kind":{"to":"ssl"},"name":{"to":"Certificate"},"tax_category":{"to":"standard"},"provision_on":{"to":"payment"},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"status":{"to":"active"}}}]','7ae27927593327b36236d83f67af891ca14cc267d1cc5a366f540b50731be062','64fc950e9193b16cedac3e8fa971dad470a9eb5d04720af182b4584ffc9818b4','6b3a0eb5ec160c4a99e614635e6a987f99736c450678fa0c9c88abc0deee70f5');
INSERT INTO audit VALUES (21,1,1767614400000000,'system:1','product.create','','ok','[{"noun":"product","id":5,"fields":{"id":{"to":5},"version":{"to":1},"kind":{"to":"domain"},"name":{"to":"Domain"},"tax_category":{"to":"standard"},"provision_on":{"to":"manual"},"timing":{"to":"in_advance"},"align":{"to":"anniversary"},"day_count":{"to":"actual"},"status":{"to":"active"}}}]','0d18789392f511e0d1de2bfdf41c3622e47bc1c50def8d1b4207727f6c03c0b9','6b3a0eb5ec160c4a99e614635e6a987f99736c450678fa0c9c88abc0deee70f5','e4195c850dac1a5c804aa86348a685162e0b1fba3a723b6b8a11a421bd233837');
INSERT INTO audit VALUES (22,1,1767614400000000,'system:1','price.set','','ok','[{"noun":"price","id":1,"fields":{"id":{"to":1},"product":{"to":1},"currency":{"to":"EUR"},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"amount":{"to":{"amount":"10.00","currency":"EUR"}},"setup_fee":{"to":{"amount":"5.00","currency":"EUR"}},"valid_from":{"to":"2025-01-01"}}}]','4d9565397199945184e944a93eb908c9d17c21af978cb33d07558d11de258115','e4195c850dac1a5c804aa86348a685162e0b1fba3a723b6b8a11a421bd233837','3cc8a0ebc805178e1c67f96922c2f2f261de6bb3213921ea77d34641759b7144');
INSERT INTO audit VALUES (23,1,1767614400000000,'system:1','price.set','','ok','[{"noun":"price","id":2,"fields":{"id":{"to":2},"product":{"to":1},"currency":{"to":"EUR"},"cycle.unit":{"to":"year"},"cycle.count":{"to":1},"amount":{"to":{"amount":"99.00","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2025-01-01"}}}]','c46de063b1a8288a80e2266cb7908c18b7d72ff66069b8480f198609f4d2b7ae','3cc8a0ebc805178e1c67f96922c2f2f261de6bb3213921ea77d34641759b7144','4c87f623d5f3127d3342682410bafc8041c9ab34c1fc1b74e2481997dc604996');
INSERT INTO audit VALUES (24,1,1767614400000000,'system:1','price.set','','ok','[{"noun":"price","id":3,"fields":{"id":{"to":3},"product":{"to":1},"currency":{"to":"EUR"},"cycle.unit":{"to":"day"},"cycle.count":{"to":1},"amount":{"to":{"amount":"0.50","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2025-01-01"}}}]','68b3c2ac1224b5cef65652039c4f5bede19810e681ede95ad015d33b5ecffa83','4c87f623d5f3127d3342682410bafc8041c9ab34c1fc1b74e2481997dc604996','59c00febdde99deefbe0b031ccd533cd39be6369bbaeccd9b0bcc4f8fcdedc99');
INSERT INTO audit VALUES (25,1,1767614400000000,'system:1','price.set','','ok','[{"noun":"price","id":4,"fields":{"id":{"to":4},"product":{"to":2},"currency":{"to":"EUR"},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"amount":{"to":{"amount":"49.90","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2025-01-01"}}}]','8386ede5ec3137241ecdb25514438e807e24d5754e15b8779eef2ba6a6fde4b1','59c00febdde99deefbe0b031ccd533cd39be6369bbaeccd9b0bcc4f8fcdedc99','8a7713caa9625efef9e59679e1e542428b4f6e5717d10ba3f4289f05a6b35041');
INSERT INTO audit VALUES (26,1,1767614400000000,'system:1','price.set','','ok','[{"noun":"price","id":5,"fields":{"id":{"to":5},"product":{"to":3},"currency":{"to":"EUR"},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"amount":{"to":{"amount":"3.00","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2025-01-01"}}}]','15ebaf74eb7b9b433e5e075d8aa8b789d026d5ce5f6eb76917173f9a22b19953','8a7713caa9625efef9e59679e1e542428b4f6e5717d10ba3f4289f05a6b35041','8454b89b2a52147b538bb449b1cddf0736cb07d849c718b260fa86e64bd2fa95');
INSERT INTO audit VALUES (27,1,1767614400000000,'system:1','price.set','','ok','[{"noun":"price","id":6,"fields":{"id":{"to":6},"product":{"to":4},"currency":{"to":"EUR"},"amount":{"to":{"amount":"80.00","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2025-01-01"}}}]','01d4fd8085791ae849690c41668edc6bec3cdcf5a61eccc688e8297e9e18aa0c','8454b89b2a52147b538bb449b1cddf0736cb07d849c718b260fa86e64bd2fa95','77cb8d86d64fbc46bb3b5438bcb51f486874850f487eff01c2a14e3b550950e4');
INSERT INTO audit VALUES (28,1,1767614400000000,'system:1','price.set','','ok','[{"noun":"price","id":7,"fields":{"id":{"to":7},"product":{"to":5},"currency":{"to":"EUR"},"cycle.unit":{"to":"year"},"cycle.count":{"to":1},"amount":{"to":{"amount":"12.00","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2025-01-01"}}}]','271cabcd19df8e07f7abdf31613fbbb892d0835f0dd480013dff0dff95928a4f','77cb8d86d64fbc46bb3b5438bcb51f486874850f487eff01c2a14e3b550950e4','cb1079876cf88cb84f5f9e222e29c6936f1b76bf063c3b54891a2302fef44e95');
INSERT INTO audit VALUES (29,1,1767614400000000,'system:1','price.set','','ok','[{"noun":"price","id":8,"fields":{"id":{"to":8},"product":{"to":5},"currency":{"to":"EUR"},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"amount":{"to":{"amount":"1.50","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2025-01-01"}}}]','e389ae507e1cf536b55d9f65b96bb9e497ba8b73bdaa9c2bc912b675c322aedc','cb1079876cf88cb84f5f9e222e29c6936f1b76bf063c3b54891a2302fef44e95','ca9a6774b345b3486c76b56d2d0095c03d067efdaefecdb46ded8b46b590a79b');
INSERT INTO audit VALUES (30,1,1767614400000000,'system:1','price.end','','ok','[{"noun":"price","id":8,"fields":{"valid_to":{"to":"2026-03-01"}}}]','c14b1029102173f13b5f50036130f4bcf5a5ff0ea5b2cec087ab046e57890dcc','ca9a6774b345b3486c76b56d2d0095c03d067efdaefecdb46ded8b46b590a79b','2bfc425d83cb2068429d04e6635f9039b028c5c7562a55ceb22b965ba02c951b');
INSERT INTO audit VALUES (31,1,1767614400000000,'system:1','product.update','','ok','[{"noun":"product","id":4,"fields":{"version":{"from":1,"to":2},"description":{"to":"One year"},"status":{"from":"active","to":"hidden"}}}]','cf030f95a2c9b2044f9d70b35af83fb4d99c4a9043269430b68a3b38df02b7b0','2bfc425d83cb2068429d04e6635f9039b028c5c7562a55ceb22b965ba02c951b','8fb7a7b485accc780acb91bfeadb3410eaac04e62d83a4f51e4bff8818c7acb0');
INSERT INTO audit VALUES (32,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":1,"fields":{"id":{"to":1},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Ada"},"email":{"to":"ada@client.example"},"address.line1":{"to":"Weg 2"},"address.city":{"to":"Bonn"},"address.postal_code":{"to":"53111"},"address.country":{"to":"DE"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"policy.mail_invoices":{"to":true},"notes":{"to":"Pays in time."},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','b409f30731d51620c8a3a30c9b68631e98b967f1eadcfc055c8311e6bb837268','8fb7a7b485accc780acb91bfeadb3410eaac04e62d83a4f51e4bff8818c7acb0','2ab8c2e9e0c2510c4f96596620e725bcf9c3329cc1a46102cbc957e72d7d1cdd');
INSERT INTO audit VALUES (33,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":2,"fields":{"id":{"to":2},"version":{"to":1},"kind":{"to":"company"},"name":{"to":"Grace"},"company":{"to":"Hopper AG"},"email":{"to":"grace@hopper.example"},"address.line1":{"to":"Weg 2"},"address.city":{"to":"Bonn"},"address.postal_code":{"to":"53111"},"address.country":{"to":"DE"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"policy.payment_days":{"to":60},"policy.separate_invoices":{"to":true},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','58e2d121d3ab24226bd14eaf6a502add8656b9e7ec09919386e1be83956e2463','2ab8c2e9e0c2510c4f96596620e725bcf9c3329cc1a46102cbc957e72d7d1cdd','244017925ccc2e586bf0868bb4a975442793ac5366edf68503329fb87dea2038');
INSERT INTO audit VALUES (34,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":3,"fields":{"id":{"to":3},"version":{"to":1},"kind":{"to":"company"},"name":{"to":"Marie"},"company":{"to":"Curie SARL"},"email":{"to":"marie@curie.example"},"address.city":{"to":"Paris"},"address.country":{"to":"FR"},"tax_id":{"to":"FR40303265045"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"fr"},"status":{"to":"active"},"policy.payment_days":{"to":90},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','615a4d460f17637ed7d5656ff1d2b00cf2ffce79fbf634e2e2989c39877bf14d','244017925ccc2e586bf0868bb4a975442793ac5366edf68503329fb87dea2038','00092eeee49a0281fb78b958ac98a9c9951a08cd0ec6817eb4c5fd8aa7afec6b');
INSERT INTO audit VALUES (35,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":4,"fields":{"id":{"to":4},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Leonard"},"email":{"to":"leonard@client.example"},"address.city":{"to":"Montreal"},"address.state":{"to":"QC"},"address.postal_code":{"to":"H2X"},"address.country":{"to":"CA"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"policy.dunning":{"to":[]},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','e65f941a8aed8518afd2a838a1c4860beb2e9cf032b286df98ac68de727da242','00092eeee49a0281fb78b958ac98a9c9951a08cd0ec6817eb4c5fd8aa7afec6b','a4325d642e8470162c4095d4936d888ae2db00d5e5086f199018b78cb53d98b1');
INSERT INTO audit VALUES (36,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":5,"fields":{"id":{"to":5},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Museum"},"email":{"to":"museum@client.example"},"address.line1":{"to":"Weg 2"},"address.city":{"to":"Bonn"},"address.postal_code":{"to":"53111"},"address.country":{"to":"DE"},"tax_exempt":{"to":true},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"policy.dunning":{"to":[]},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','09ea1def1ad269c3a53bc02ac8b3e0cc91c35ff5e4b2fd1ce1960b66d720b194','a4325d642e8470162c4095d4936d888ae2db00d5e5086f199018b78cb53d98b1','4c4bcd9fea78b59ab4ab0f7992b442b8aeafec795b159bc498bf53f4cc609626');
INSERT INTO audit VALUES (37,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":6,"fields":{"id":{"to":6},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Late"},"email":{"to":"late@client.example"},"address.line1":{"to":"Weg 2"},"address.city":{"to":"Bonn"},"address.postal_code":{"to":"53111"},"address.country":{"to":"DE"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"policy.credit_pays_invoices":{"to":false},"policy.dunning":{"to":[{"name":"first","kind":"reminder","days":2},{"name":"off","kind":"suspend","days":6},{"name":"fee","kind":"late_fee","days":24,"fee":{"kind":"fixed","amounts":[{"amount":"3.00","currency":"EUR"}],"minimums":[],"tiers":[]}},{"name":"end","kind":"terminate","days":36}]},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','c8107ca52cbdbf7c6091c902005071b9bcb35848024175777f6960198c036207','4c4bcd9fea78b59ab4ab0f7992b442b8aeafec795b159bc498bf53f4cc609626','8bc8cc9f5bfb0f6ee05f33138e02877bf3eb6053af8d8b59e989eafd800c26ec');
INSERT INTO audit VALUES (38,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":7,"fields":{"id":{"to":7},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Much"},"email":{"to":"much@client.example"},"address.line1":{"to":"Weg 2"},"address.city":{"to":"Bonn"},"address.postal_code":{"to":"53111"},"address.country":{"to":"DE"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"policy.generate_days_before":{"to":60},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','2c38146a3ded33557547c888997d85f2ada893e2d70c0ebcaaf1d0ae054649fc','8bc8cc9f5bfb0f6ee05f33138e02877bf3eb6053af8d8b59e989eafd800c26ec','0c5259262133cc3d73942a67cd841ae283df351e81e429a4567d591d4e1bc0d2');
INSERT INTO audit VALUES (39,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":8,"fields":{"id":{"to":8},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Leaver"},"email":{"to":"leaver@client.example"},"address.line1":{"to":"Weg 2"},"address.city":{"to":"Bonn"},"address.postal_code":{"to":"53111"},"address.country":{"to":"DE"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','93847c3a5fb9830e0b980508470e5ef0afa6724b663c1314f4ae7ff14f06b538','0c5259262133cc3d73942a67cd841ae283df351e81e429a4567d591d4e1bc0d2','932d0d99cc6ea19209f55a812bf86eb35cfc6be1e09eaa7ecb422f6bd9f98cfa');
INSERT INTO audit VALUES (40,1,1767614400000000,'system:1','client.update','','ok','[{"noun":"client","id":1,"fields":{"version":{"from":1,"to":2},"phone":{"to":"0228 1"}}}]','02a14afc110b43b3493c2142f4f8caff4f8d393c5dd271283db98e57b069a4af','932d0d99cc6ea19209f55a812bf86eb35cfc6be1e09eaa7ecb422f6bd9f98cfa','0bc248b34052a7e5751baf854113f376d0da04c74d220e4f6300c7597ca0c259');
INSERT INTO audit VALUES (41,1,1767614400000000,'system:1','client_group.create','','ok','[{"noun":"client_group","id":1,"fields":{"id":{"to":1},"version":{"to":1},"name":{"to":"Friends"},"precedence":{"to":3},"policy.generate_days_before":{"to":3}}}]','21d4ec310c9ea1f00fce08d5cb1e4550ed5415a3d5f901c964cf79ba77ea95f0','0bc248b34052a7e5751baf854113f376d0da04c74d220e4f6300c7597ca0c259','720ec87205efd978ed198c84a6243def586cf81897afc8db72127c4c7f9525f5');
INSERT INTO audit VALUES (42,1,1767614400000000,'system:1','client_group.add_client','','ok','[{"noun":"client_group","id":1,"fields":{"id":{"to":1},"client":{"to":1}}}]','5c22744cfb47772c8a3e23205645fdb4c085bf0b2989b846fa336c23d0c2067d','720ec87205efd978ed198c84a6243def586cf81897afc8db72127c4c7f9525f5','5509d2ccfb4b4c8085412dd70a12ec86c8bb1e1a2df3451bbdeb9690eac098cd');
INSERT INTO audit VALUES (43,1,1767614400000000,'system:1','client_group.add_client','','ok','[{"noun":"client_group","id":1,"fields":{"id":{"to":1},"client":{"to":5}}}]','0b93fc2110fd85bd1cf6ec9ac543e983475178a497bfc7acf1cd2edde4e136fe','5509d2ccfb4b4c8085412dd70a12ec86c8bb1e1a2df3451bbdeb9690eac098cd','4ff8dbdbed47cfc480191777d756060a213ecffda386e83aa3f525de669066d2');
INSERT INTO audit VALUES (44,1,1767614400000000,'system:1','client_group.remove_client','','ok','[{"noun":"client_group","id":1,"fields":{"id":{"from":1},"client":{"from":5}}}]','50650a4bfb986c05ae2f6e36fea70271f83166a863b07312e48a40b81ca92d18','4ff8dbdbed47cfc480191777d756060a213ecffda386e83aa3f525de669066d2','16f4fbf2db6b5ef049666f8fd01bda98ca17a64290de4cf985c9f2760fb30b9c');
INSERT INTO audit VALUES (45,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":9,"fields":{"id":{"to":9},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Closed"},"email":{"to":"closed@client.example"},"address.line1":{"to":"Weg 2"},"address.city":{"to":"Bonn"},"address.postal_code":{"to":"53111"},"address.country":{"to":"DE"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','b1496eeb0861e277d4ab2180b3277365a6c7aa0d3cfadfaea2e5a774ec0ef5bc','16f4fbf2db6b5ef049666f8fd01bda98ca17a64290de4cf985c9f2760fb30b9c','29f3a28f6cd415579af523a27a09d5b698f3ace9bf2116a2c76df6322a65b1a3');
INSERT INTO audit VALUES (46,1,1767614400000000,'system:1','client.close','','ok','[{"noun":"client","id":9,"fields":{"version":{"from":1,"to":2},"status":{"from":"active","to":"closed"}}}]','34e3fae9b5b848fd5e0d4d4ff360b8800659820124661f39480dfb6d75378093','29f3a28f6cd415579af523a27a09d5b698f3ace9bf2116a2c76df6322a65b1a3','10ce5b6ecf6b546534df645b0d4c6cd1d47ce7409d5b5ebae6a44822dddf7f1e');
INSERT INTO audit VALUES (47,1,1767614400000000,'system:1','client.create','','ok','[{"noun":"client","id":10,"fields":{"id":{"to":10},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Asleep"},"email":{"to":"asleep@client.example"},"address.line1":{"to":"Weg 2"},"address.city":{"to":"Bonn"},"address.postal_code":{"to":"53111"},"address.country":{"to":"DE"},"tax_exempt":{"to":false},"currency":{"to":"EUR"},"language":{"to":"de"},"status":{"to":"active"},"created_at":{"to":"2026-01-05T12:00:00Z"}}}]','4f4b966646d53a44a98efff9a05a5275248c83518d82b3c8880edc59316763f3','10ce5b6ecf6b546534df645b0d4c6cd1d47ce7409d5b5ebae6a44822dddf7f1e','673e2b39f02baa2e57219e495786928779d6c5cc5ac0d014a5e545dd46aaddd7');
INSERT INTO audit VALUES (48,1,1767614400000000,'system:1','client.deactivate','','ok','[{"noun":"client","id":10,"fields":{"version":{"from":1,"to":2},"status":{"from":"active","to":"inactive"}}}]','be6c1639e9466ddd35f4de02b0aa2dd042381bb1afdcb020cf94decbcf5079ce','673e2b39f02baa2e57219e495786928779d6c5cc5ac0d014a5e545dd46aaddd7','a6ac6610ee0955286296462afeb8dac92fbcbc2e2a4c6fc0548f80324c274c6e');
INSERT INTO audit VALUES (49,1,1767614400000000,'system:1','import.clients','','ok','[{"noun":"client","id":11,"issued":"c-1"}]','d35cb6e1a14f5a75c7e279309f68303aefde317efa06aafc9f799f901f09d633','a6ac6610ee0955286296462afeb8dac92fbcbc2e2a4c6fc0548f80324c274c6e','51fac0d67a9de0ebff90f7b009587df1c0de03c3a9e35c1080a403d7fd108979');
INSERT INTO audit VALUES (50,1,1767614400000000,'system:1','import.clients','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','51fac0d67a9de0ebff90f7b009587df1c0de03c3a9e35c1080a403d7fd108979','feb7a2636f94a79762f5fc8b8ec3a812b0e91b4f81cf8c9f3bce05c1b7c1ab74');
INSERT INTO audit VALUES (51,1,1767614400000000,'system:1','import.products','','ok','[{"noun":"product","id":6,"fields":{"id":{"to":6},"version":{"to":1},"kind":{"to":"hosting"},"name":{"to":"Old plan"},"tax_category":{"to":"standard"},"provision_on":{"to":"payment"},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"status":{"to":"active"}}},{"noun":"price","id":9,"fields":{"id":{"to":9},"product":{"to":6},"currency":{"to":"EUR"},"amount":{"to":{"amount":"7.50","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2026-01-05"}}}]','e264f3f37582a01d053ae88ceaee4ab67a1998f9e8c469b42999dd2640948740','feb7a2636f94a79762f5fc8b8ec3a812b0e91b4f81cf8c9f3bce05c1b7c1ab74','1e2a94452dba1a779437752a153c8f9198f1b240b8197d04ce50c6386dc9b303');
INSERT INTO audit VALUES (52,1,1767614400000000,'system:1','import.products','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','1e2a94452dba1a779437752a153c8f9198f1b240b8197d04ce50c6386dc9b303','22e4456551e8cd78b5241afe14a90fe566727ab5e97918eee5593d1e9b438106');
INSERT INTO audit VALUES (53,1,1767614400000000,'system:1','import.services','','ok','[{"noun":"service","id":1,"fields":{"id":{"to":1},"version":{"to":1},"client":{"to":11},"product":{"to":6},"status":{"to":"active"},"start":{"to":"2025-12-20"},"billed_until":{"to":"2026-01-20"},"bill_on":{"to":"2026-01-06"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":1,"fields":{"id":{"to":1},"service":{"to":1},"from":{"to":"2025-12-20"},"product":{"to":6},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"7.50","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}}]','c0a050ec533c417d368c871e0ab8ad36b77556139447501e654ea4820ed8d3d8','22e4456551e8cd78b5241afe14a90fe566727ab5e97918eee5593d1e9b438106','8e373a168fd250019f77bebf4db291f4ffc1ecca54b9bd47cdab7540bc02b8c7');
INSERT INTO audit VALUES (54,1,1767614400000000,'system:1','import.services','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','8e373a168fd250019f77bebf4db291f4ffc1ecca54b9bd47cdab7540bc02b8c7','cc7307ecb0d7ad99e1df1a63b43a227f57cd8bfdfc9dfe67e9a0b4b3dbca16bc');
INSERT INTO audit VALUES (55,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":2,"fields":{"id":{"to":2},"version":{"to":1},"client":{"to":1},"product":{"to":1},"label":{"to":"ada.example"},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":2,"fields":{"id":{"to":2},"service":{"to":2},"from":{"to":"2026-01-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"10.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"5.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":2,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":2,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','72915dd1fc0902ac124063448ffdee259cde0c395da6e717f84c264ec6f5606a','cc7307ecb0d7ad99e1df1a63b43a227f57cd8bfdfc9dfe67e9a0b4b3dbca16bc','1c9d42672987fb99a5154e4f337634a56db8ef097c1c42b48ed738024c80064a');
INSERT INTO audit VALUES (56,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":3,"fields":{"id":{"to":3},"version":{"to":1},"client":{"to":1},"product":{"to":1},"status":{"to":"pending"},"start":{"to":"2026-01-10"},"bill_on":{"to":"2026-01-07"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":3,"fields":{"id":{"to":3},"service":{"to":3},"from":{"to":"2026-01-10"},"product":{"to":1},"quantity":{"to":"2.5"},"currency":{"to":"EUR"},"price":{"to":{"amount":"10.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"5.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":3,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":3,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','8e7d1a4a1283d19c82f6b4123a60c697836f3adc1341012c95bda1d19767ec89','1c9d42672987fb99a5154e4f337634a56db8ef097c1c42b48ed738024c80064a','b8c835f6279b1de8619140217e0a1451ba6adaac27254e874bc28f217cfe1b4e');
INSERT INTO audit VALUES (57,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":4,"fields":{"id":{"to":4},"version":{"to":1},"client":{"to":2},"product":{"to":1},"label":{"to":"hopper.example"},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{"php":"8.2"}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":4,"fields":{"id":{"to":4},"service":{"to":4},"from":{"to":"2026-01-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"99.00","currency":"EUR"}},"cycle.unit":{"to":"year"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":4,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":4,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','c6cba3172cf9eb7ec1bf440937196ccac77a570c9cb6f4736fa95c9358d00af8','b8c835f6279b1de8619140217e0a1451ba6adaac27254e874bc28f217cfe1b4e','e8e86691d3b08d402a50a2fc92c0db2921323b1000fa376c27d56828269f30e3');
INSERT INTO audit VALUES (58,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":5,"fields":{"id":{"to":5},"version":{"to":1},"client":{"to":2},"product":{"to":2},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":5,"fields":{"id":{"to":5},"service":{"to":5},"from":{"to":"2026-01-05"},"product":{"to":2},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"49.90","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"day_of_month"},"anchor_day":{"to":15},"also_next_from":{"to":25},"day_count":{"to":"thirty"}}}]','5794fb6a5b293b98e96b2c11514699d00b4f919bd709b5a45cd7d1e3a8b6ee0f','e8e86691d3b08d402a50a2fc92c0db2921323b1000fa376c27d56828269f30e3','5282a89437733673bba040f02ec63dc0a7b085a67306a9b12c952bc530fa4f4b');
INSERT INTO audit VALUES (59,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":6,"fields":{"id":{"to":6},"version":{"to":1},"client":{"to":3},"product":{"to":1},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":6,"fields":{"id":{"to":6},"service":{"to":6},"from":{"to":"2026-01-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"8.88","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":6,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":6,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','1a0d879b4fc2b738379846c82f4ada46c3be310310b4262f3da816904b0fb97b','5282a89437733673bba040f02ec63dc0a7b085a67306a9b12c952bc530fa4f4b','7d2dfc4c4ab18e05726d7434c02dc0d92ec02b361bbaffffc5d6ec4053aa6b93');
INSERT INTO audit VALUES (60,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":7,"fields":{"id":{"to":7},"version":{"to":1},"client":{"to":4},"product":{"to":1},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":7,"fields":{"id":{"to":7},"service":{"to":7},"from":{"to":"2026-01-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"10.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"5.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":7,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":7,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','32f09c041690a8977cebc36d60907c0061e0a2d3a0aee2de94b84da3d1ba0066','7d2dfc4c4ab18e05726d7434c02dc0d92ec02b361bbaffffc5d6ec4053aa6b93','0fc662b7c71adf08286022a703231021dfdccab66a46adde5c2b1d76ea39a80d');
INSERT INTO audit VALUES (61,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":8,"fields":{"id":{"to":8},"version":{"to":1},"client":{"to":5},"product":{"to":3},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-02-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":8,"fields":{"id":{"to":8},"service":{"to":8},"from":{"to":"2026-01-05"},"product":{"to":3},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"3.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_arrears"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":8,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":8,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','73b012dc126d183d304156f22e26d96a1da63046c67c6813dedd0f432f6efd56','0fc662b7c71adf08286022a703231021dfdccab66a46adde5c2b1d76ea39a80d','ffdf019fc5303d91c144a8682f23d5f5a37f28ec50c7b8c0bfce47b19abd58c4');
INSERT INTO audit VALUES (62,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":9,"fields":{"id":{"to":9},"version":{"to":1},"client":{"to":5},"product":{"to":4},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":9,"fields":{"id":{"to":9},"service":{"to":9},"from":{"to":"2026-01-05"},"product":{"to":4},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"80.00","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}}]','aead71e66542c5143e7b80a4181ea56ba794fe64af0a5b752865800015bfa13c','ffdf019fc5303d91c144a8682f23d5f5a37f28ec50c7b8c0bfce47b19abd58c4','b01847fbde20fdc5cafddb5a2de9d4f0ad5fdd8914f3a3a09c8f444bf735eb7a');
INSERT INTO audit VALUES (63,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":10,"fields":{"id":{"to":10},"version":{"to":1},"client":{"to":6},"product":{"to":1},"label":{"to":"late.example"},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":10,"fields":{"id":{"to":10},"service":{"to":10},"from":{"to":"2026-01-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"10.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"5.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":10,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":10,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','bddd0fead7a27984201163b9d349b6a151c1c1f5ce6aa48799c6e0cf53496a5d','b01847fbde20fdc5cafddb5a2de9d4f0ad5fdd8914f3a3a09c8f444bf735eb7a','140d06e4c7f8664313c2f129c82e98577a6b948d23020615f4b25f49903dfb56');
INSERT INTO audit VALUES (64,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":11,"fields":{"id":{"to":11},"version":{"to":1},"client":{"to":6},"product":{"to":1},"label":{"to":"spared.example"},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":11,"fields":{"id":{"to":11},"service":{"to":11},"from":{"to":"2026-01-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"10.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"5.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":11,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":11,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','66c5cceaaa17c906d89ded66819d9ba3c19a1ea335f9dbc8cc59f45be20b3f9d','140d06e4c7f8664313c2f129c82e98577a6b948d23020615f4b25f49903dfb56','103de9f604f961f32a0a2d2fea35103860ae90324b20a5edafa89d1d182fc8bd');
INSERT INTO audit VALUES (65,1,1767614400000000,'system:1','service.update','','ok','[{"noun":"service","id":11,"fields":{"version":{"from":3,"to":4},"never_suspend_until":{"to":"2026-02-15"}}}]','fb563fafc326690824e9802087ccb6bad21159e84749dcd47cc06dc15ba0bfeb','103de9f604f961f32a0a2d2fea35103860ae90324b20a5edafa89d1d182fc8bd','96cddce45807991ccff28372daaa2352d66d7e7112d630f4d770ed2ede3b2be9');
INSERT INTO audit VALUES (66,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":12,"fields":{"id":{"to":12},"version":{"to":1},"client":{"to":8},"product":{"to":1},"label":{"to":"leaver.example"},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":12,"fields":{"id":{"to":12},"service":{"to":12},"from":{"to":"2026-01-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"10.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"5.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":12,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":12,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','7883dcb9fb201cd682299d2a72ad3792b1a62d4c4b200331b1f8b9aad70be857','96cddce45807991ccff28372daaa2352d66d7e7112d630f4d770ed2ede3b2be9','21e849bdc3300ab808daaa1db75f8ef9e324e8d10a6427863ab7789bc4017e1a');
INSERT INTO audit VALUES (67,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":13,"fields":{"id":{"to":13},"version":{"to":1},"client":{"to":8},"product":{"to":5},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":13,"fields":{"id":{"to":13},"service":{"to":13},"from":{"to":"2026-01-05"},"product":{"to":5},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"12.00","currency":"EUR"}},"cycle.unit":{"to":"year"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"anniversary"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-05"}}}]','2a3313ad11b598baa962a650ed69f9facbdd19e485d992e74574d5c1930fc70f','21e849bdc3300ab808daaa1db75f8ef9e324e8d10a6427863ab7789bc4017e1a','feac7568737432ddd55931753eba7f9730b6e2c6609b46f0557b9ee83c830841');
INSERT INTO audit VALUES (68,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":14,"fields":{"id":{"to":14},"version":{"to":1},"client":{"to":8},"product":{"to":2},"status":{"to":"pending"},"start":{"to":"2026-01-20"},"bill_on":{"to":"2026-01-06"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":14,"fields":{"id":{"to":14},"service":{"to":14},"from":{"to":"2026-01-20"},"product":{"to":2},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"49.90","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"day_of_month"},"anchor_day":{"to":15},"also_next_from":{"to":25},"day_count":{"to":"thirty"}}}]','a2ddd724db513e4e722bcc0a1d93a38af7d984fa1477a1cacc62c55cda31c35a','feac7568737432ddd55931753eba7f9730b6e2c6609b46f0557b9ee83c830841','4589f8a49810140d193fa58bef3359577ea408ff4dcfb6ed8f203416dec995d3');
INSERT INTO audit VALUES (69,1,1767614400000000,'system:1','service.create','','ok','[{"noun":"service","id":15,"fields":{"id":{"to":15},"version":{"to":1},"client":{"to":7},"product":{"to":1},"status":{"to":"pending"},"start":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-05"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-01-05T12:00:00Z"}}},{"noun":"service_term","id":15,"fields":{"id":{"to":15},"service":{"to":15},"from":{"to":"2026-01-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"0.50","currency":"EUR"}},"cycle.unit":{"to":"day"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":15,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":15,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','f3a0afd2898ab55f02c26d0fa6bcef6dd9707964bcb2fb733054afd8975b7ed1','4589f8a49810140d193fa58bef3359577ea408ff4dcfb6ed8f203416dec995d3','f9e0f483af6091f0bb59c7cf29fe5e45c8b63e84aab6333ea57fa26c999e5039');
INSERT INTO audit VALUES (70,1,1767614400000000,'system:1','automation.run','','ok','[{"noun":"invoice","id":1,"issued":"R2026-1"},{"noun":"invoice","id":2,"issued":"R2026-2"},{"noun":"invoice","id":3,"issued":"R2026-3"},{"noun":"invoice","id":4,"issued":"R2026-4"},{"noun":"invoice","id":5,"issued":"R2026-5"},{"noun":"invoice","id":6,"issued":"R2026-6"},{"noun":"invoice","id":7,"issued":"R2026-7"},{"noun":"invoice","id":8,"issued":"R2026-8"},{"noun":"parked_client","id":1,"fields":{"id":{"to":1},"client":{"to":7},"day":{"to":"2026-01-05"},"task":{"to":"generate_invoices"},"reason":{"to":"schedule.too_many_items"},"message":{"to":"There are 61 items to bill for one subject on one day; 15 is the most."}}}]','4f3d4eb65f87a8fc20e93b2c8648d75102ecd8898d45123e93b20053e164393f','f9e0f483af6091f0bb59c7cf29fe5e45c8b63e84aab6333ea57fa26c999e5039','4d34fde8b9e528e85cd0f7f5ffc5b25bb31375919ecdd85e3a4b42404754d6c9');
INSERT INTO audit VALUES (71,1,1767614400000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','4d34fde8b9e528e85cd0f7f5ffc5b25bb31375919ecdd85e3a4b42404754d6c9','043b0592b19dfc6f469b55d7d2904f19deb6a2cf4f19e8b615728251090384b6');
INSERT INTO audit VALUES (72,1,1767614400000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','043b0592b19dfc6f469b55d7d2904f19deb6a2cf4f19e8b615728251090384b6','5905da060b39404cc8af77cfda9df12378caccfce17d53ce7aff451c956301b6');
INSERT INTO audit VALUES (73,1,1768219200000000,'system:1','service.change','','ok','[{"noun":"service_term","id":16,"fields":{"id":{"to":16},"service":{"to":3},"from":{"to":"2026-01-20"},"product":{"to":1},"quantity":{"to":"4"},"currency":{"to":"EUR"},"price":{"to":{"amount":"10.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-10"}}},{"noun":"service","id":3,"fields":{"version":{"from":3,"to":4},"bill_on":{"from":"2026-01-07","to":"2026-01-12"},"changes_on":{"to":"2026-01-20"}}}]','261e782bfdac23ca696fce6080037b2d9f4acfa8936c1d760315e27a02f102da','5905da060b39404cc8af77cfda9df12378caccfce17d53ce7aff451c956301b6','ed309c1344fe4d338945eaa8bb65620968aab8027d6ecc4fbc51949cb0851a06');
INSERT INTO audit VALUES (74,1,1768219200000000,'system:1','service.change','','ok','[{"noun":"service_term","id":17,"fields":{"id":{"to":17},"service":{"to":2},"from":{"to":"2026-01-15"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"12.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-05"}}},{"noun":"service","id":2,"fields":{"version":{"from":3,"to":4},"bill_on":{"from":"2026-02-02","to":"2026-01-12"},"changes_on":{"to":"2026-01-15"},"is_amended":{"from":false,"to":true}}}]','45f6bd05cb5b6d2668928147adf45d82ed26eeb7ac7c4dba850476a80fc0bc35','ed309c1344fe4d338945eaa8bb65620968aab8027d6ecc4fbc51949cb0851a06','ac3609bd51e8d1e11d48d52e4f0cadfb8f389ef3a7acf6641f532836d68e93aa');
INSERT INTO audit VALUES (75,1,1768219200000000,'system:1','service.terminate','','ok','[{"noun":"service","id":12,"fields":{"version":{"from":3,"to":4},"status":{"from":"active","to":"terminated"},"end":{"to":"2026-01-12"},"bill_on":{"from":"2026-01-22","to":"2026-01-12"},"is_amended":{"from":false,"to":true}}}]','7bd707356e771361a73bc89a3ce2ace8118ffa7d312692bf7df1f239fc2e7090','ac3609bd51e8d1e11d48d52e4f0cadfb8f389ef3a7acf6641f532836d68e93aa','68321303f8999c3a6cd516c61483a6d28d2045639af4e672cc8525ec7ababd31');
INSERT INTO audit VALUES (76,1,1768219200000000,'system:1','service.cancel','','ok','[{"noun":"service","id":13,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"cancelled"},"end":{"to":"2026-01-05"},"bill_on":{"to":"2026-01-12"},"is_amended":{"from":false,"to":true}}}]','9e127c5c87996406f8c4ee1ea8cc4119456494f3bd30a1f0e9859c4c65d72014','68321303f8999c3a6cd516c61483a6d28d2045639af4e672cc8525ec7ababd31','9a3223c6ebfd15a1f2e26f19a3ae84ff9ce85bf36e347052b86a501666aa538e');
INSERT INTO audit VALUES (77,1,1768219200000000,'system:1','automation.run','','ok','[{"noun":"invoice","id":9,"issued":"R2026-9"},{"noun":"invoice","id":10,"issued":"R2026-10"},{"noun":"invoice","id":11,"issued":"R2026-11"},{"noun":"invoice","id":12,"issued":"R2026-12"},{"noun":"invoice","id":8,"fields":{"version":{"from":1,"to":2},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"23.49","currency":"EUR"}}}}]','036fa6548e648e581a6d9500fb84b823c570d3d493824b123e789d7e7b662807','9a3223c6ebfd15a1f2e26f19a3ae84ff9ce85bf36e347052b86a501666aa538e','da0cc79d5803fd3cf358840efb07f582433bc8a31db0fec1a505332f388dc974');
INSERT INTO audit VALUES (78,1,1768219200000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','da0cc79d5803fd3cf358840efb07f582433bc8a31db0fec1a505332f388dc974','cb1984171836ee7f1a6bf1c9bfa66b803e10b360ce4ad5c22d1b1b4988f183ec');
INSERT INTO audit VALUES (79,1,1768219200000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','cb1984171836ee7f1a6bf1c9bfa66b803e10b360ce4ad5c22d1b1b4988f183ec','fa66f314b6b1ec9fcb9b8a3a3453c4bfd1e5d9e5c26841389f0a1733b0b88480');
INSERT INTO audit VALUES (80,1,1768219200000000,'system:1','service.provision','','ok','[{"noun":"service","id":14,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"},"bill_on":{"to":"2026-02-01"}}}]','da85e3d1f0d707dadf7a527aef375cd0c80189069a4a0901bc3c811cb5c9a64b','fa66f314b6b1ec9fcb9b8a3a3453c4bfd1e5d9e5c26841389f0a1733b0b88480','e3abbe44243436cff7b151ecf2f42597017226c15a178a906cac8155a0c9f5e4');
INSERT INTO audit VALUES (81,1,1768392000000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','e3abbe44243436cff7b151ecf2f42597017226c15a178a906cac8155a0c9f5e4','894b2f80d2c2ca6c7cab917932b4ab1a4357fbb7e8898d63d124944554d24dcd');
INSERT INTO audit VALUES (82,1,1768392000000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','894b2f80d2c2ca6c7cab917932b4ab1a4357fbb7e8898d63d124944554d24dcd','0c4ffa1f6c6847818b123077622acb9ece0e10ee97cc7ce93e3bac02fa48b60f');
INSERT INTO audit VALUES (83,1,1768392000000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','0c4ffa1f6c6847818b123077622acb9ece0e10ee97cc7ce93e3bac02fa48b60f','63255768b6c09745d5e59d08d2c6db502cbfb6fb1f55222a7ff85cdc67eddce0');
INSERT INTO audit VALUES (84,1,1768910400000000,'system:1','automation.run','','ok','[{"noun":"service","id":2,"fields":{"version":{"from":4,"to":5},"changes_on":{"from":"2026-01-15"}}},{"noun":"service","id":10,"fields":{"version":{"from":3,"to":4},"status":{"from":"active","to":"suspended"},"suspension_reason":{"to":"overdue"}}},{"noun":"invoice","id":13,"issued":"R2026-13"},{"noun":"service","id":3,"fields":{"version":{"from":4,"to":5},"changes_on":{"from":"2026-01-20"}}}]','3f6fdaf705904d07dc540e7cf99563a825e9d173b38cee390c7afac8b9d3b62d','63255768b6c09745d5e59d08d2c6db502cbfb6fb1f55222a7ff85cdc67eddce0','de79987ddedecaf3134eabf0398d4ca41f82a46c2c66305a54f25209df0de7d2');
INSERT INTO audit VALUES (85,1,1768910400000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','de79987ddedecaf3134eabf0398d4ca41f82a46c2c66305a54f25209df0de7d2','c660cb566e011ad3000d478eb070ca28a509151900de41d80079d104f8c6e162');
INSERT INTO audit VALUES (86,1,1768910400000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','c660cb566e011ad3000d478eb070ca28a509151900de41d80079d104f8c6e162','c479762422ecd3d2006944e39740082e846b45fef1529edfec63d43ba587a029');
INSERT INTO audit VALUES (87,1,1768910400000000,'system:1','invoice.create','','ok','[{"noun":"invoice","id":14,"fields":{"id":{"to":14},"version":{"to":1},"status":{"to":"draft"},"client":{"to":1},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":26,"invoice":14,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"77.77","currency":"EUR"},"amount":{"amount":"116.66","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}}]','a368bc42026002afd21d7fec008f3c4d0f3bf16276bddd46dfe8f2f5ef3339a2','c479762422ecd3d2006944e39740082e846b45fef1529edfec63d43ba587a029','e1394737e4b95474f143d663ab9a8b784c586962915a48a7e886e0d62772f3d2');
INSERT INTO audit VALUES (88,1,1768910400000000,'system:1','invoice.create','','ok','[{"noun":"invoice","id":15,"fields":{"id":{"to":15},"version":{"to":1},"status":{"to":"draft"},"client":{"to":1},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":27,"invoice":15,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"1.00","currency":"EUR"},"amount":{"amount":"1.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}}]','66c9df596647682ff55b25e060f62850517b7e98ef69d0fd2f0151c20e1ab5c5','e1394737e4b95474f143d663ab9a8b784c586962915a48a7e886e0d62772f3d2','869d8d96ae9aa03dce125f9db29e7b576579beb212533c3b88a01f56abe3cda4');
INSERT INTO audit VALUES (89,1,1768910400000000,'system:1','invoice.discard_draft','','ok','[{"noun":"invoice","id":15,"fields":{"id":{"from":15},"version":{"from":1},"status":{"from":"draft"},"client":{"from":1},"currency":{"from":"EUR"},"net":{"from":{"amount":"0.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"}},"paid":{"from":{"amount":"0.00","currency":"EUR"}},"created_at":{"from":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":27,"invoice":15,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"1.00","currency":"EUR"},"amount":{"amount":"1.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"from":[]}}}]','0ccacfe12c2e3fcc8ae8076420188549b423ae72e82bf898e8d48bbb493659b6','869d8d96ae9aa03dce125f9db29e7b576579beb212533c3b88a01f56abe3cda4','87ed973d0e33cbb59b15b6544d521ae96ff9a4d9e7d288ab1fc9f1256292f848');
INSERT INTO audit VALUES (90,1,1768910400000000,'system:1','invoice.create','','ok','[{"noun":"invoice","id":15,"fields":{"id":{"to":15},"version":{"to":1},"status":{"to":"draft"},"client":{"to":2},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":27,"invoice":15,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"20.00","currency":"EUR"},"amount":{"amount":"30.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}}]','3c8f313d1e058ddf0882f87987890d6bab91f0923130b9c871a23f3b1f449409','87ed973d0e33cbb59b15b6544d521ae96ff9a4d9e7d288ab1fc9f1256292f848','da06cce8ec29600673003f6cc0119e31d26bfcabecaea0800c4273befe49b885');
INSERT INTO audit VALUES (91,1,1768910400000000,'system:1','invoice.update_draft','','ok','[{"noun":"invoice","id":15,"fields":{"version":{"from":1,"to":2},"due_date":{"to":"2026-02-20"},"note":{"to":"Thank you"}}}]','84519f82b2d55cb1bfaedcbcfb56a8335e19f64c701cf861f894bce59d4faf5a','da06cce8ec29600673003f6cc0119e31d26bfcabecaea0800c4273befe49b885','d1995ba885ce4c6e874302c28f48942dd472561527fa81bfb11cf91c570442c2');
INSERT INTO audit VALUES (92,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":15,"fields":{"version":{"from":2,"to":3},"number":{"to":"R2026-14"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"tax_date":{"to":"2026-01-18"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"30.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"5.70","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"35.70","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Grace"},"client_party.company":{"to":"Hopper AG"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"grace@hopper.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":27,"invoice":15,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"20.00","currency":"EUR"},"amount":{"amount":"30.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":27,"invoice":15,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"20.00","currency":"EUR"},"amount":{"amount":"30.00","currency":"EUR"},"net":{"amount":"30.00","currency":"EUR"},"tax":{"amount":"5.70","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":15,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"30.00","currency":"EUR"},"amount":{"amount":"5.70","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','92171a1e603a17479f4b2c64bda80ed69d5a9f3b77ab1866a3e98f9e60552fe6','d1995ba885ce4c6e874302c28f48942dd472561527fa81bfb11cf91c570442c2','8543b0b3fdb35a55182a25416577f31f3d0ac50716738f7c3bda356eb26aaddd');
INSERT INTO audit VALUES (93,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":16,"fields":{"id":{"to":16},"version":{"to":1},"status":{"to":"draft"},"client":{"to":3},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":28,"invoice":16,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"100.00","currency":"EUR"},"amount":{"amount":"150.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":16,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-15"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-04-20"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"150.00","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"150.00","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Marie"},"client_party.company":{"to":"Curie SARL"},"client_party.address.city":{"to":"Paris"},"client_party.address.country":{"to":"FR"},"client_party.tax_id":{"to":"FR40303265045"},"client_party.email":{"to":"marie@curie.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":28,"invoice":16,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"100.00","currency":"EUR"},"amount":{"amount":"150.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":28,"invoice":16,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"100.00","currency":"EUR"},"amount":{"amount":"150.00","currency":"EUR"},"net":{"amount":"150.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":16,"position":1,"name":"Reverse charge","country":"FR","percent":"0","currency":"EUR","base":{"amount":"150.00","currency":"EUR"},"amount":{"amount":"0.00","currency":"EUR"},"reason":"reverse_charge","tax_group":1}]}}}]','c495e76396e4fb913fd5a4001e0baa27a3d32907389b6c1251fb8d61ecbcd415','8543b0b3fdb35a55182a25416577f31f3d0ac50716738f7c3bda356eb26aaddd','d6b1a6ed420d4e113bdc9c3d9fcaf2ea070dcdafe891c5e5a683d4ba48d74a9d');
INSERT INTO audit VALUES (94,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":17,"fields":{"id":{"to":17},"version":{"to":1},"status":{"to":"draft"},"client":{"to":4},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":29,"invoice":17,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"33.33","currency":"EUR"},"amount":{"amount":"50.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":17,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-16"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-01-25"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"50.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"7.49","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"57.49","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Leonard"},"client_party.address.city":{"to":"Montreal"},"client_party.address.state":{"to":"QC"},"client_party.address.postal_code":{"to":"H2X"},"client_party.address.country":{"to":"CA"},"client_party.email":{"to":"leonard@client.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":29,"invoice":17,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"33.33","currency":"EUR"},"amount":{"amount":"50.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":29,"invoice":17,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"33.33","currency":"EUR"},"amount":{"amount":"50.00","currency":"EUR"},"net":{"amount":"50.00","currency":"EUR"},"tax":{"amount":"7.49","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":17,"position":1,"name":"GST","country":"CA","percent":"5","currency":"EUR","base":{"amount":"50.00","currency":"EUR"},"amount":{"amount":"2.50","currency":"EUR"},"reason":"taxed","tax_group":1},{"invoice":17,"position":2,"name":"QST","country":"CA","state":"QC","percent":"9.975","currency":"EUR","base":{"amount":"50.00","currency":"EUR"},"amount":{"amount":"4.99","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','e73fef80a94e65af3eb869eb80ecfa20582e06fadb3b983c4b106b03e1bd75c7','d6b1a6ed420d4e113bdc9c3d9fcaf2ea070dcdafe891c5e5a683d4ba48d74a9d','afcace52a24c1af82ff1f8ec36fb32d26974a844ef50bcf678475dd001057b00');
INSERT INTO audit VALUES (95,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":18,"fields":{"id":{"to":18},"version":{"to":1},"status":{"to":"draft"},"client":{"to":1},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":30,"invoice":18,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"10.00","currency":"EUR"},"amount":{"amount":"15.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"books","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":18,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-17"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-01-25"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"15.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"1.05","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"16.05","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Ada"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"ada@client.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":30,"invoice":18,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"10.00","currency":"EUR"},"amount":{"amount":"15.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"books","tax_group":0,"generation":0}],"to":[{"id":30,"invoice":18,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"10.00","currency":"EUR"},"amount":{"amount":"15.00","currency":"EUR"},"net":{"amount":"15.00","currency":"EUR"},"tax":{"amount":"1.05","currency":"EUR"},"tax_category":"books","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":18,"position":1,"name":"VAT","country":"DE","tax_category":"books","percent":"7","currency":"EUR","base":{"amount":"15.00","currency":"EUR"},"amount":{"amount":"1.05","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','96ad8d3fa59688dc41483e4b860afc0f102359510b2c7a38126e154d6b4b7fa3','afcace52a24c1af82ff1f8ec36fb32d26974a844ef50bcf678475dd001057b00','79ba0f7f212a207cd5a0c8628288c5aecf3dbe87eb8448dd070bbc0ddcca4212');
INSERT INTO audit VALUES (96,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":19,"fields":{"id":{"to":19},"version":{"to":1},"status":{"to":"draft"},"client":{"to":5},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":31,"invoice":19,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"5.00","currency":"EUR"},"amount":{"amount":"7.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":19,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-18"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-01-25"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"7.50","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"7.50","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Museum"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"museum@client.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":31,"invoice":19,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"5.00","currency":"EUR"},"amount":{"amount":"7.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":31,"invoice":19,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"5.00","currency":"EUR"},"amount":{"amount":"7.50","currency":"EUR"},"net":{"amount":"7.50","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":19,"position":1,"name":"Exempt","country":"DE","percent":"0","currency":"EUR","base":{"amount":"7.50","currency":"EUR"},"amount":{"amount":"0.00","currency":"EUR"},"reason":"exempt","tax_group":1}]}}}]','1dc9c5f984dfa73d216a38781a39b2a15c929aec03ff0672efe50dd975c77ca9','79ba0f7f212a207cd5a0c8628288c5aecf3dbe87eb8448dd070bbc0ddcca4212','cb24068d5dd0fa548bb4a8a3aaa2d376b044389acde670f1aafe63d10e6f304f');
INSERT INTO audit VALUES (97,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":20,"fields":{"id":{"to":20},"version":{"to":1},"status":{"to":"draft"},"client":{"to":8},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":32,"invoice":20,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"-8.00","currency":"EUR"},"amount":{"amount":"-12.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":20,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-19"},"status":{"from":"draft","to":"paid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-01-25"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"-12.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"-2.28","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"-14.28","currency":"EUR"}},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"-14.28","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Leaver"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"leaver@client.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"paid_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":32,"invoice":20,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"-8.00","currency":"EUR"},"amount":{"amount":"-12.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":32,"invoice":20,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"-8.00","currency":"EUR"},"amount":{"amount":"-12.00","currency":"EUR"},"net":{"amount":"-12.00","currency":"EUR"},"tax":{"amount":"-2.28","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":20,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"-12.00","currency":"EUR"},"amount":{"amount":"-2.28","currency":"EUR"},"reason":"taxed","tax_group":1}]}}},{"noun":"invoice","id":8,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"23.49","currency":"EUR"},"to":{"amount":"32.13","currency":"EUR"}},"paid_at":{"to":"2026-01-20T12:00:00Z"}}},{"noun":"invoice","id":9,"fields":{"version":{"from":1,"to":2},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"5.64","currency":"EUR"}}}}]','6c984e9082a19973982e75c7336f7e37170787fc6ee0b1937ffa8cc72cf16cb7','cb24068d5dd0fa548bb4a8a3aaa2d376b044389acde670f1aafe63d10e6f304f','8d89fdc364f465990a696baaab06ac6a50bfb133d1de20ac6ec6376655349be2');
INSERT INTO audit VALUES (98,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":21,"fields":{"id":{"to":21},"version":{"to":1},"status":{"to":"draft"},"client":{"to":2},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":33,"invoice":21,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"9.00","currency":"EUR"},"amount":{"amount":"13.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":21,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-20"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-03-21"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"13.50","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"2.57","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"16.07","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Grace"},"client_party.company":{"to":"Hopper AG"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"grace@hopper.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":33,"invoice":21,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"9.00","currency":"EUR"},"amount":{"amount":"13.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":33,"invoice":21,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"9.00","currency":"EUR"},"amount":{"amount":"13.50","currency":"EUR"},"net":{"amount":"13.50","currency":"EUR"},"tax":{"amount":"2.57","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":21,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"13.50","currency":"EUR"},"amount":{"amount":"2.57","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','d6821f491003631f8633154b4f96403cc2d227425835b9682d3e098659f7bf16','8d89fdc364f465990a696baaab06ac6a50bfb133d1de20ac6ec6376655349be2','716df583463017bd537d6cbd78272100a17304eb12a96e7b5cc08ce22355af22');
INSERT INTO audit VALUES (99,1,1768910400000000,'system:1','invoice.cancel','','ok','[{"noun":"invoice","id":21,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"cancelled"}}}]','51e66a0c731f134db082afc1cc3286ce72b3d6736b7506f572fe9d738088a4da','716df583463017bd537d6cbd78272100a17304eb12a96e7b5cc08ce22355af22','b7f92b82181adfd5d9be3431499cb4588810c9667096cecd588ed74c8abb558b');
INSERT INTO audit VALUES (100,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":22,"fields":{"id":{"to":22},"version":{"to":1},"status":{"to":"draft"},"client":{"to":2},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":34,"invoice":22,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"40.00","currency":"EUR"},"amount":{"amount":"60.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":22,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-21"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-03-21"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"60.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"11.40","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"71.40","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Grace"},"client_party.company":{"to":"Hopper AG"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"grace@hopper.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":34,"invoice":22,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"40.00","currency":"EUR"},"amount":{"amount":"60.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":34,"invoice":22,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"40.00","currency":"EUR"},"amount":{"amount":"60.00","currency":"EUR"},"net":{"amount":"60.00","currency":"EUR"},"tax":{"amount":"11.40","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":22,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"60.00","currency":"EUR"},"amount":{"amount":"11.40","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','98ed9bfbb90b7bf14927cbdaffd3910de368353ad7ed295ed892bb4a15e0a4b9','b7f92b82181adfd5d9be3431499cb4588810c9667096cecd588ed74c8abb558b','4cf040d0ae68c58c732412fe2d427ebdb785e71448e3efb9f69904e05b2989a1');
INSERT INTO audit VALUES (101,1,1768910400000000,'system:1','credit_note.issue','','ok','[{"noun":"invoice","id":22,"fields":{"version":{"from":2,"to":3},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"5.95","currency":"EUR"}}}},{"noun":"credit_note","id":1,"issued":"CN-000001"}]','ca38ffd669004307981c2a8519a3bc41df4e9ea07926e53027306358937da911','4cf040d0ae68c58c732412fe2d427ebdb785e71448e3efb9f69904e05b2989a1','3560b42463c65a3ed6119a2216b796ebc3db01c3870263d5da93511f76a1ed89');
INSERT INTO audit VALUES (102,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":23,"fields":{"id":{"to":23},"version":{"to":1},"status":{"to":"draft"},"client":{"to":3},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":35,"invoice":23,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"12.00","currency":"EUR"},"amount":{"amount":"18.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":23,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-22"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-04-20"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"18.00","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"18.00","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Marie"},"client_party.company":{"to":"Curie SARL"},"client_party.address.city":{"to":"Paris"},"client_party.address.country":{"to":"FR"},"client_party.tax_id":{"to":"FR40303265045"},"client_party.email":{"to":"marie@curie.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":35,"invoice":23,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"12.00","currency":"EUR"},"amount":{"amount":"18.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":35,"invoice":23,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"12.00","currency":"EUR"},"amount":{"amount":"18.00","currency":"EUR"},"net":{"amount":"18.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":23,"position":1,"name":"Reverse charge","country":"FR","percent":"0","currency":"EUR","base":{"amount":"18.00","currency":"EUR"},"amount":{"amount":"0.00","currency":"EUR"},"reason":"reverse_charge","tax_group":1}]}}}]','43913f19e3c0107ee52ab2dc9372b1bf1b7e4693c12b431faaf624a595383ceb','3560b42463c65a3ed6119a2216b796ebc3db01c3870263d5da93511f76a1ed89','78da5cb417e60970512a27677b408d2fd6c2fdc03d1acbe5e56c57917bd960a1');
INSERT INTO audit VALUES (103,1,1768910400000000,'system:1','credit_note.issue','','ok','[{"noun":"invoice","id":23,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"cancelled"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"18.00","currency":"EUR"}}}},{"noun":"credit_note","id":2,"issued":"CN-000002"}]','b43e0e2d633c94e26c797266dce0b5dff6bdd2eccdc3f9d0384c0ad153449fe4','78da5cb417e60970512a27677b408d2fd6c2fdc03d1acbe5e56c57917bd960a1','e8c2b500b2ebf51c0d116b81f6fe221c6f3b7c188a7dc8bc0abd27c46935f0ae');
INSERT INTO audit VALUES (104,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":24,"fields":{"id":{"to":24},"version":{"to":1},"status":{"to":"draft"},"client":{"to":6},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":36,"invoice":24,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"60.00","currency":"EUR"},"amount":{"amount":"90.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":24,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-23"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-01-25"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"90.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"17.10","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"107.10","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Late"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"late@client.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":36,"invoice":24,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"60.00","currency":"EUR"},"amount":{"amount":"90.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":36,"invoice":24,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"60.00","currency":"EUR"},"amount":{"amount":"90.00","currency":"EUR"},"net":{"amount":"90.00","currency":"EUR"},"tax":{"amount":"17.10","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":24,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"90.00","currency":"EUR"},"amount":{"amount":"17.10","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','87a975e612807fe822493f42ba79dcbfaca834cd44fe50d3ffbff3c80f00749c','e8c2b500b2ebf51c0d116b81f6fe221c6f3b7c188a7dc8bc0abd27c46935f0ae','714c52e4c2ffebd2e931e8e8e879f8eabdc2a84519fba11595cd5a6b4eb79d96');
INSERT INTO audit VALUES (105,1,1768910400000000,'system:1','invoice.send_to_collections','','ok','[{"noun":"invoice","id":24,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"collections"}}}]','f8aa273fd1963591373f2c5a44c262ee5af97e472fe8adc4aed956000cf9619c','714c52e4c2ffebd2e931e8e8e879f8eabdc2a84519fba11595cd5a6b4eb79d96','22a50f816db898d7d8662a54215fc26dee6385e872e94b4f205cb86a8d1124d3');
INSERT INTO audit VALUES (106,1,1768910400000000,'system:1','invoice.write_off','','ok','[{"noun":"invoice","id":24,"fields":{"version":{"from":3,"to":4},"status":{"from":"collections","to":"written_off"}}}]','143976c82204a0d8a67d40308430e3e27e9bbc500fa6b3f87cfb0b633e337416','22a50f816db898d7d8662a54215fc26dee6385e872e94b4f205cb86a8d1124d3','66c2f142ccf7b20d5f9b16e5f18e080b3a9052d488113ea7ea513a2fe13ae327');
INSERT INTO audit VALUES (107,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":25,"fields":{"id":{"to":25},"version":{"to":1},"status":{"to":"draft"},"client":{"to":6},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":37,"invoice":25,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"61.00","currency":"EUR"},"amount":{"amount":"91.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":25,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-24"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-01-25"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"91.50","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"17.39","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"108.89","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Late"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"late@client.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":37,"invoice":25,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"61.00","currency":"EUR"},"amount":{"amount":"91.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":37,"invoice":25,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"61.00","currency":"EUR"},"amount":{"amount":"91.50","currency":"EUR"},"net":{"amount":"91.50","currency":"EUR"},"tax":{"amount":"17.39","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":25,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"91.50","currency":"EUR"},"amount":{"amount":"17.39","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','6f4f38a9b0c6ece915bf1933c640de75dc5f63697de51c50031eca07b6a43ed4','66c2f142ccf7b20d5f9b16e5f18e080b3a9052d488113ea7ea513a2fe13ae327','0647ec6c3db499d26d3ad3d53b374f4aa9d0ab383b0786b9a56f7e1b6c12408f');
INSERT INTO audit VALUES (108,1,1768910400000000,'system:1','invoice.send_to_collections','','ok','[{"noun":"invoice","id":25,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"collections"}}}]','aa8cdd241d8b90f2cd281a080f65248cf9d31eee2a5ea8e5181fcaaeba3554d6','0647ec6c3db499d26d3ad3d53b374f4aa9d0ab383b0786b9a56f7e1b6c12408f','aebcb4960bc26aeeaf7a01086e507186f7513ae8ece5fedb0295e82fe606c880');
INSERT INTO audit VALUES (109,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":26,"fields":{"id":{"to":26},"version":{"to":1},"status":{"to":"draft"},"client":{"to":4},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":38,"invoice":26,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"15.00","currency":"EUR"},"amount":{"amount":"22.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":26,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-25"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-01-25"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"22.50","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"3.37","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"25.87","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Leonard"},"client_party.address.city":{"to":"Montreal"},"client_party.address.state":{"to":"QC"},"client_party.address.postal_code":{"to":"H2X"},"client_party.address.country":{"to":"CA"},"client_party.email":{"to":"leonard@client.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":38,"invoice":26,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"15.00","currency":"EUR"},"amount":{"amount":"22.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":38,"invoice":26,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"15.00","currency":"EUR"},"amount":{"amount":"22.50","currency":"EUR"},"net":{"amount":"22.50","currency":"EUR"},"tax":{"amount":"3.37","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":26,"position":1,"name":"GST","country":"CA","percent":"5","currency":"EUR","base":{"amount":"22.50","currency":"EUR"},"amount":{"amount":"1.13","currency":"EUR"},"reason":"taxed","tax_group":1},{"invoice":26,"position":2,"name":"QST","country":"CA","state":"QC","percent":"9.975","currency":"EUR","base":{"amount":"22.50","currency":"EUR"},"amount":{"amount":"2.24","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','4bf3aa7be01a65163d857e3898075d7c0ed0658110e2870c2921122a07362a7b','aebcb4960bc26aeeaf7a01086e507186f7513ae8ece5fedb0295e82fe606c880','c0dd828f979297f0e6e343076f4de59e6d0d883df7c52939687c97d477735f35');
INSERT INTO audit VALUES (110,1,1768910400000000,'system:1','invoice.expect_payment','','ok','[{"noun":"invoice","id":26,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"payment_pending"}}}]','18b32da5b524e26234cf1fc41ef38bcf6e67e0d9d569ac43cdb2acedbfe77bd1','c0dd828f979297f0e6e343076f4de59e6d0d883df7c52939687c97d477735f35','5a0693c9297f3fbd5df1afb3576f73176a0e0585ff086a7801bcbfd8c51d9985');
INSERT INTO audit VALUES (111,1,1768910400000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":27,"fields":{"id":{"to":27},"version":{"to":1},"status":{"to":"draft"},"client":{"to":4},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"to":[{"id":39,"invoice":27,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"16.00","currency":"EUR"},"amount":{"amount":"24.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":27,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-26"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-01-20"},"due_date":{"to":"2026-01-25"},"tax_date":{"to":"2026-01-20"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"24.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"3.59","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"27.59","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Leonard"},"client_party.address.city":{"to":"Montreal"},"client_party.address.state":{"to":"QC"},"client_party.address.postal_code":{"to":"H2X"},"client_party.address.country":{"to":"CA"},"client_party.email":{"to":"leonard@client.example"},"issued_at":{"to":"2026-01-20T12:00:00Z"},"lines":{"from":[{"id":39,"invoice":27,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"16.00","currency":"EUR"},"amount":{"amount":"24.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":39,"invoice":27,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"16.00","currency":"EUR"},"amount":{"amount":"24.00","currency":"EUR"},"net":{"amount":"24.00","currency":"EUR"},"tax":{"amount":"3.59","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":27,"position":1,"name":"GST","country":"CA","percent":"5","currency":"EUR","base":{"amount":"24.00","currency":"EUR"},"amount":{"amount":"1.20","currency":"EUR"},"reason":"taxed","tax_group":1},{"invoice":27,"position":2,"name":"QST","country":"CA","state":"QC","percent":"9.975","currency":"EUR","base":{"amount":"24.00","currency":"EUR"},"amount":{"amount":"2.39","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','6690fcad13aa222085d5aeea208eb18e49a8ce952d707cd6a2dbbd65d040a05f','5a0693c9297f3fbd5df1afb3576f73176a0e0585ff086a7801bcbfd8c51d9985','5c45cd3b4886f49995d12a92b89a24db4333127f1f4706be9ad5d801f9cc60a2');
INSERT INTO audit VALUES (112,1,1768910400000000,'system:1','invoice.expect_payment','','ok','[{"noun":"invoice","id":27,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"payment_pending"}}}]','c4bdb1457a794fd4bfe1ff40a25ec77563a1081927c3a8b4327fd9c7a5111852','5c45cd3b4886f49995d12a92b89a24db4333127f1f4706be9ad5d801f9cc60a2','23795fe596a133b1a131c939b47c75ceb2d6f0412ce2578f807281eb35aaf614');
INSERT INTO audit VALUES (113,1,1768910400000000,'system:1','invoice.expect_no_payment','','ok','[{"noun":"invoice","id":27,"fields":{"version":{"from":3,"to":4},"status":{"from":"payment_pending","to":"unpaid"}}}]','af5e85f33b22804a97b585d45ccd3a71e22938c9a6328ef9ea1b0c4324b4d634','23795fe596a133b1a131c939b47c75ceb2d6f0412ce2578f807281eb35aaf614','05766f8b0fe42c06852e541ab7547f5b6df38129a75fde73a03a2ecf7f25c256');
INSERT INTO audit VALUES (114,1,1768910400000000,'system:1','invoice.cancel','','invoice.wrong_status','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','05766f8b0fe42c06852e541ab7547f5b6df38129a75fde73a03a2ecf7f25c256','613caedbba8e062c9c6f3684dcf713cab2e24b5abe2e64c586d1d9287f48d2fc');
INSERT INTO audit VALUES (115,1,1768932000000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','613caedbba8e062c9c6f3684dcf713cab2e24b5abe2e64c586d1d9287f48d2fc','1dbbeb0b619fc522924f6de505bdd8bc593c8dfb9424b31285b34989ea06a6d6');
INSERT INTO audit VALUES (116,1,1768953600000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','1dbbeb0b619fc522924f6de505bdd8bc593c8dfb9424b31285b34989ea06a6d6','4283876435779cd74b1f7b56a85e4fedfd34727a59c1399076e68cfdb4d0d9d1');
INSERT INTO audit VALUES (117,1,1768975200000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','4283876435779cd74b1f7b56a85e4fedfd34727a59c1399076e68cfdb4d0d9d1','916e81a567eb649c0cec5e4f18a18bc098a1dec80bc143803dd6ad3f2172bd45');
INSERT INTO audit VALUES (118,1,1768996800000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','916e81a567eb649c0cec5e4f18a18bc098a1dec80bc143803dd6ad3f2172bd45','52b7231dc4ac453c36e639f66f74716b76156fc9da27ebff21bfbdf714b8bdf6');
INSERT INTO audit VALUES (119,1,1769018400000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','52b7231dc4ac453c36e639f66f74716b76156fc9da27ebff21bfbdf714b8bdf6','cda1ac0b4de879c43245cff06b5ca8473b36e30576885e9c6be28363cc9f0f53');
INSERT INTO audit VALUES (120,1,1769040000000000,'system:1','job.work','','ok','[{"noun":"service","id":14,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"failed"},"bill_on":{"from":"2026-02-01"}}}]','e45eaba15c5534c0eb2cac5bebb65688865271c484bcb759e10b285269083941','cda1ac0b4de879c43245cff06b5ca8473b36e30576885e9c6be28363cc9f0f53','6ca95d191c0cc1de7b33a06b7a3a16418826462f4fecd5211d7ad1f6379860ee');
INSERT INTO audit VALUES (121,1,1769256000000000,'system:1','automation.run','','ok','[{"noun":"invoice","id":28,"issued":"R2026-27"},{"noun":"invoice","id":29,"issued":"R2026-28"},{"noun":"invoice","id":30,"issued":"R2026-29"}]','7fbe24172bcb7a16eca1b187f637d037a34253b38f3e0bb07e53c0ef854d5d4f','6ca95d191c0cc1de7b33a06b7a3a16418826462f4fecd5211d7ad1f6379860ee','61ac7a7445dd0e260ba0f74aeba1745a76c47f20b8ba3f6b0f9f8d1a40cf3323');
INSERT INTO audit VALUES (122,1,1769256000000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','61ac7a7445dd0e260ba0f74aeba1745a76c47f20b8ba3f6b0f9f8d1a40cf3323','e9997200da5efb80b0b194e4e72aba731a043225571a95bc0f28ff8cc76a9765');
INSERT INTO audit VALUES (123,1,1770120000000000,'system:1','automation.run','','ok','[{"noun":"invoice","id":31,"issued":"R2026-30"},{"noun":"invoice","id":32,"issued":"R2026-31"}]','80ad18b610daeed50ea324d85f6430232362dc5ecd1dcff83039be14900b21d3','e9997200da5efb80b0b194e4e72aba731a043225571a95bc0f28ff8cc76a9765','ab0c8c05105b660c9aa03dcafecb68f8f6ca63b307cbe348a2baeeccc43c145c');
INSERT INTO audit VALUES (124,1,1770120000000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','ab0c8c05105b660c9aa03dcafecb68f8f6ca63b307cbe348a2baeeccc43c145c','ccc33f13566b037b5a22810a8b8baca0f82553144828d91b0a9806e38379820d');
INSERT INTO audit VALUES (125,1,1770120000000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','ccc33f13566b037b5a22810a8b8baca0f82553144828d91b0a9806e38379820d','b73df478617654494e33faaea8142e39f08ce8619e6c8f14a371f86b6d6a2094');
INSERT INTO audit VALUES (126,1,1770724800000000,'system:1','automation.run','','ok','[{"noun":"invoice","id":33,"issued":"R2026-32"},{"noun":"invoice","id":34,"issued":"R2026-33"},{"noun":"invoice","id":35,"issued":"R2026-34"}]','d4e8991ab928085790d4f6af439f849143eca8946db890a9245867cc82f10c70','b73df478617654494e33faaea8142e39f08ce8619e6c8f14a371f86b6d6a2094','a8b60db4e16ec62c81c1aa5cd0b8d91483aed6b448bdf829f0ffbcef9ae7e88d');
INSERT INTO audit VALUES (127,1,1770724800000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','a8b60db4e16ec62c81c1aa5cd0b8d91483aed6b448bdf829f0ffbcef9ae7e88d','9f938867ddaae180c8fd8b6cd3a7eb006f9d9548b3f70ee500fb5b539c058b7f');
INSERT INTO audit VALUES (128,1,1770724800000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','9f938867ddaae180c8fd8b6cd3a7eb006f9d9548b3f70ee500fb5b539c058b7f','7c18334559a5ff4a08890c3134f831e403e875e6b1fd6d3997620450241d6b66');
INSERT INTO audit VALUES (129,1,1770724800000000,'system:1','payment.record','','ok','[{"noun":"payment","id":1,"fields":{"id":{"to":1},"client":{"to":1},"invoice":{"to":1},"currency":{"to":"EUR"},"amount":{"to":{"amount":"50.00","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"17.85","currency":"EUR"}},"to_credit":{"to":{"amount":"32.15","currency":"EUR"}},"method":{"to":"bank_transfer"},"reference":{"to":"T-1"},"received_on":{"to":"2026-02-09"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":1,"fields":{"version":{"from":1,"to":2},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"17.85","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','2636d1bd38774921681393b7b612883a93e8810169d9688f5d88d6529816f4ec','7c18334559a5ff4a08890c3134f831e403e875e6b1fd6d3997620450241d6b66','32801c01b48b9e9b7bd21111020b516c731f364b6d2dd55ff8268bd0af7de037');
INSERT INTO audit VALUES (130,1,1770724800000000,'system:1','payment.record','','ok','[{"noun":"payment","id":2,"fields":{"id":{"to":2},"client":{"to":1},"invoice":{"to":11},"currency":{"to":"EUR"},"amount":{"to":{"amount":"50.00","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"26.08","currency":"EUR"}},"to_credit":{"to":{"amount":"23.92","currency":"EUR"}},"method":{"to":"bank_transfer"},"reference":{"to":"T-11"},"received_on":{"to":"2026-02-09"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":11,"fields":{"version":{"from":1,"to":2},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"26.08","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','1925c7af72669d9dbd5e260334952b52a80364d4f92aca1eb0ec7659933164b2','32801c01b48b9e9b7bd21111020b516c731f364b6d2dd55ff8268bd0af7de037','c4cb23d19e18b768c1300e8f8d97a808a7fa6592814c48efca78da90fdedbe7b');
INSERT INTO audit VALUES (131,1,1770724800000000,'system:1','payment.record','','ok','[{"noun":"payment","id":3,"fields":{"id":{"to":3},"client":{"to":1},"invoice":{"to":13},"currency":{"to":"EUR"},"amount":{"to":{"amount":"50.00","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"32.25","currency":"EUR"}},"to_credit":{"to":{"amount":"17.75","currency":"EUR"}},"method":{"to":"bank_transfer"},"reference":{"to":"T-13"},"received_on":{"to":"2026-02-09"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":13,"fields":{"version":{"from":1,"to":2},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"32.25","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','b26d89316b360ffa2dfdc52b0454589a66cba36a68eb3f27a9e74e354e2418d5','c4cb23d19e18b768c1300e8f8d97a808a7fa6592814c48efca78da90fdedbe7b','f91ee65074f4bfdd1caf3e2863adc894aa59ca544cb469c0a4967f1182fac58b');
INSERT INTO audit VALUES (132,1,1770724800000000,'system:1','payment.record','','ok','[{"noun":"payment","id":4,"fields":{"id":{"to":4},"client":{"to":1},"invoice":{"to":18},"currency":{"to":"EUR"},"amount":{"to":{"amount":"50.00","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"16.05","currency":"EUR"}},"to_credit":{"to":{"amount":"33.95","currency":"EUR"}},"method":{"to":"bank_transfer"},"reference":{"to":"T-18"},"received_on":{"to":"2026-02-09"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":18,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"16.05","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','34d12d2274b93b648615e714a098fd47129bf9a2a432497240a877f3184f774b','f91ee65074f4bfdd1caf3e2863adc894aa59ca544cb469c0a4967f1182fac58b','b027c4f34ac6ab486f07f2b755ba1f75278562bbe2abff1a0fdd06e096f01012');
INSERT INTO audit VALUES (133,1,1770724800000000,'system:1','payment.record','','ok','[{"noun":"payment","id":5,"fields":{"id":{"to":5},"client":{"to":1},"invoice":{"to":31},"currency":{"to":"EUR"},"amount":{"to":{"amount":"50.00","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"14.28","currency":"EUR"}},"to_credit":{"to":{"amount":"35.72","currency":"EUR"}},"method":{"to":"bank_transfer"},"reference":{"to":"T-31"},"received_on":{"to":"2026-02-09"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":31,"fields":{"version":{"from":1,"to":2},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"14.28","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','824abb5acf3942412ad665275a97d13518d4c207aa9045750369a28ca036197a','b027c4f34ac6ab486f07f2b755ba1f75278562bbe2abff1a0fdd06e096f01012','dd0ff0f78cdd54f6f11fe9a632059c60e1400485d88903fa7e0c78531efd8f4d');
INSERT INTO audit VALUES (134,1,1770724800000000,'system:1','payment.record','','ok','[{"noun":"payment","id":6,"fields":{"id":{"to":6},"client":{"to":1},"invoice":{"to":35},"currency":{"to":"EUR"},"amount":{"to":{"amount":"50.00","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"47.60","currency":"EUR"}},"to_credit":{"to":{"amount":"2.40","currency":"EUR"}},"method":{"to":"bank_transfer"},"reference":{"to":"T-35"},"received_on":{"to":"2026-02-09"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":35,"fields":{"version":{"from":1,"to":2},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"47.60","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','812666fed3ea2a209feb07f406d3659c676e0c121a9fcbe3dc443ce141a382d1','dd0ff0f78cdd54f6f11fe9a632059c60e1400485d88903fa7e0c78531efd8f4d','78a4ec72fbf63712b5bee3de6948b4c755053e8c65310e0f51a996348f3486f7');
INSERT INTO audit VALUES (135,1,1770724800000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":36,"fields":{"id":{"to":36},"version":{"to":1},"status":{"to":"draft"},"client":{"to":1},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"to":[{"id":49,"invoice":36,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"30.00","currency":"EUR"},"amount":{"amount":"45.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":36,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-35"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-02-10"},"due_date":{"to":"2026-02-15"},"tax_date":{"to":"2026-02-10"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"45.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"8.55","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"53.55","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Ada"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"ada@client.example"},"issued_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"from":[{"id":49,"invoice":36,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"30.00","currency":"EUR"},"amount":{"amount":"45.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":49,"invoice":36,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"30.00","currency":"EUR"},"amount":{"amount":"45.00","currency":"EUR"},"net":{"amount":"45.00","currency":"EUR"},"tax":{"amount":"8.55","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":36,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"45.00","currency":"EUR"},"amount":{"amount":"8.55","currency":"EUR"},"reason":"taxed","tax_group":1}]}}},{"noun":"invoice","id":36,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"53.55","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','c1891c40581fea742330a1ce90c9a10c91dd6ed59872573764285981d88cce11','78a4ec72fbf63712b5bee3de6948b4c755053e8c65310e0f51a996348f3486f7','6873a14aee74b0244f4e3ab14fca016db4a6f1c7c01515a281f1369c02ccd65f');
INSERT INTO audit VALUES (136,1,1770724800000000,'system:1','payment.record','','ok','[{"noun":"payment","id":7,"fields":{"id":{"to":7},"client":{"to":1},"invoice":{"to":36},"currency":{"to":"EUR"},"amount":{"to":{"amount":"35.70","currency":"EUR"}},"fee":{"to":{"amount":"0.35","currency":"EUR"}},"to_invoice":{"to":{"amount":"0.00","currency":"EUR"}},"to_credit":{"to":{"amount":"35.70","currency":"EUR"}},"method":{"to":"bank_transfer"},"received_on":{"to":"2026-02-10"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}}]','de86fa9f1f91355ba9dd2282b57db02277d9c96b807a252454e4056fa5dbdba1','6873a14aee74b0244f4e3ab14fca016db4a6f1c7c01515a281f1369c02ccd65f','33a1bed14cdbe06c663433267966c84218e41a56f40e06d3fbb5d8e97569d7d0');
INSERT INTO audit VALUES (137,1,1770724800000000,'system:1','credit_note.issue','','ok','[{"noun":"invoice","id":36,"fields":{"version":{"from":3,"to":4},"status":{"from":"paid","to":"refunded"}}},{"noun":"credit_note","id":3,"issued":"CN-000003"}]','838d8a6880b1eca360e12e06a7834792f3d8b4f09067ed79a9ea27418671d883','33a1bed14cdbe06c663433267966c84218e41a56f40e06d3fbb5d8e97569d7d0','e68396ef4748bd4349fd056948b13a3b98f3f24914410a50f80b221ea4da49bf');
INSERT INTO audit VALUES (138,1,1770724800000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":37,"fields":{"id":{"to":37},"version":{"to":1},"status":{"to":"draft"},"client":{"to":2},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"to":[{"id":50,"invoice":37,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"30.00","currency":"EUR"},"amount":{"amount":"45.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":37,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-36"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-02-10"},"due_date":{"to":"2026-04-11"},"tax_date":{"to":"2026-02-10"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"45.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"8.55","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"53.55","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Grace"},"client_party.company":{"to":"Hopper AG"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"grace@hopper.example"},"issued_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"from":[{"id":50,"invoice":37,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"30.00","currency":"EUR"},"amount":{"amount":"45.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":50,"invoice":37,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"30.00","currency":"EUR"},"amount":{"amount":"45.00","currency":"EUR"},"net":{"amount":"45.00","currency":"EUR"},"tax":{"amount":"8.55","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":37,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"45.00","currency":"EUR"},"amount":{"amount":"8.55","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','ee46131db980f412b0a5b95f064b83328e510c695a1b59b8d2a8052dbd7ec0a4','e68396ef4748bd4349fd056948b13a3b98f3f24914410a50f80b221ea4da49bf','ef6da971f882524a0bd9663884b1dff1d05e548f105d05c5c0c52de788ad4693');
INSERT INTO audit VALUES (139,1,1770724800000000,'system:1','payment.record','','ok','[{"noun":"payment","id":8,"fields":{"id":{"to":8},"client":{"to":2},"invoice":{"to":37},"currency":{"to":"EUR"},"amount":{"to":{"amount":"53.55","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"53.55","currency":"EUR"}},"to_credit":{"to":{"amount":"0.00","currency":"EUR"}},"method":{"to":"bank_transfer"},"received_on":{"to":"2026-02-10"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":37,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"53.55","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','656be1882bc565670c35e28bf153200acf865af265c167fecc9fa1642bec8d36','ef6da971f882524a0bd9663884b1dff1d05e548f105d05c5c0c52de788ad4693','6326fac68d399caeb4e8148005c30ddc5a0a50a4c73abf202b8c5cb90b3b42b0');
INSERT INTO audit VALUES (140,1,1770724800000000,'system:1','credit_note.issue','','ok','[{"noun":"invoice","id":37,"fields":{"version":{"from":3,"to":4},"status":{"from":"paid","to":"refunded"}}},{"noun":"credit_note","id":4,"issued":"CN-000004"}]','1aec94bfe6549331992be1b889a8046ff4aaa4569d13b04cdfd624b3629f420d','6326fac68d399caeb4e8148005c30ddc5a0a50a4c73abf202b8c5cb90b3b42b0','6a887f8087f57a3c9f0b39f15dbeee28659d0262e0e19ea1939a3eed91f9e94c');
INSERT INTO audit VALUES (141,1,1770724800000000,'system:1','payment.record','by telephone','ok','[{"noun":"payment","id":9,"fields":{"id":{"to":9},"client":{"to":4},"currency":{"to":"EUR"},"amount":{"to":{"amount":"20.00","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"0.00","currency":"EUR"}},"to_credit":{"to":{"amount":"20.00","currency":"EUR"}},"method":{"to":"card"},"reference":{"to":"K-1"},"received_on":{"to":"2026-02-10"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":5,"fields":{"version":{"from":1,"to":2},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"17.25","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":17,"fields":{"version":{"from":2,"to":3},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"2.75","currency":"EUR"}}}}]','4c17dcffe5c999313c0fdd81603cc33ec176e095c8a5845c78b33ab771cfb2df','6a887f8087f57a3c9f0b39f15dbeee28659d0262e0e19ea1939a3eed91f9e94c','a097aeb4f5763dd98435a2bbe8808e395c874e7e724b40c5c25462d9513d4dd5');
INSERT INTO audit VALUES (142,1,1770724800000000,'system:1','credit.grant','','ok','[{"noun":"credit_grant","id":1,"fields":{"id":{"to":1},"client":{"to":6},"currency":{"to":"EUR"},"amount":{"to":{"amount":"25.00","currency":"EUR"}},"reason":{"to":"Sorry"},"granted_at":{"to":"2026-02-10T12:00:00Z"}}}]','84fad203c7bf5c1e5f13c31079120dc4fb6cfbf250231ec1e701b2fc109da52d','a097aeb4f5763dd98435a2bbe8808e395c874e7e724b40c5c25462d9513d4dd5','c763c5ea7865c357c228b1745efeb92d3e57f7511bcf2eb632746d914ee32ef0');
INSERT INTO audit VALUES (143,1,1770724800000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":38,"fields":{"id":{"to":38},"version":{"to":1},"status":{"to":"draft"},"client":{"to":6},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"to":[{"id":51,"invoice":38,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"4.00","currency":"EUR"},"amount":{"amount":"6.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":38,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-37"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-02-10"},"due_date":{"to":"2026-02-15"},"tax_date":{"to":"2026-02-10"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"6.00","currency":"EUR"}},"tax":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"1.14","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"7.14","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Late"},"client_party.address.line1":{"to":"Weg 2"},"client_party.address.city":{"to":"Bonn"},"client_party.address.postal_code":{"to":"53111"},"client_party.address.country":{"to":"DE"},"client_party.email":{"to":"late@client.example"},"issued_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"from":[{"id":51,"invoice":38,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"4.00","currency":"EUR"},"amount":{"amount":"6.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":51,"invoice":38,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"4.00","currency":"EUR"},"amount":{"amount":"6.00","currency":"EUR"},"net":{"amount":"6.00","currency":"EUR"},"tax":{"amount":"1.14","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":38,"position":1,"name":"VAT","country":"DE","percent":"19","currency":"EUR","base":{"amount":"6.00","currency":"EUR"},"amount":{"amount":"1.14","currency":"EUR"},"reason":"taxed","tax_group":1}]}}}]','6ddb02d8a5635ac7e23fed86cef91c1d30e79825d8800cb5425f4e8110078897','c763c5ea7865c357c228b1745efeb92d3e57f7511bcf2eb632746d914ee32ef0','45bca8d7f793e6cf3607446c73c655b5c91a1989e251c8392f8f8b96c5f68a15');
INSERT INTO audit VALUES (144,1,1770724800000000,'system:1','invoice.apply_credit','','ok','[{"noun":"invoice","id":38,"fields":{"version":{"from":2,"to":3},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"2.00","currency":"EUR"}}}}]','dce71e3645287992d7c7d5d6db71e5edf931b696500b99798f249d17a80f6bfd','45bca8d7f793e6cf3607446c73c655b5c91a1989e251c8392f8f8b96c5f68a15','bb49cd54252a60eb037ba61ee1ce501307bb1a28e1bcaa32e25dfba881d0863f');
INSERT INTO audit VALUES (145,1,1770724800000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":39,"fields":{"id":{"to":39},"version":{"to":1},"status":{"to":"draft"},"client":{"to":3},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"to":[{"id":52,"invoice":39,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"21.00","currency":"EUR"},"amount":{"amount":"31.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":39,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-38"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-02-10"},"due_date":{"to":"2026-05-11"},"tax_date":{"to":"2026-02-10"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"31.50","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"31.50","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Marie"},"client_party.company":{"to":"Curie SARL"},"client_party.address.city":{"to":"Paris"},"client_party.address.country":{"to":"FR"},"client_party.tax_id":{"to":"FR40303265045"},"client_party.email":{"to":"marie@curie.example"},"issued_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"from":[{"id":52,"invoice":39,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"21.00","currency":"EUR"},"amount":{"amount":"31.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":52,"invoice":39,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"21.00","currency":"EUR"},"amount":{"amount":"31.50","currency":"EUR"},"net":{"amount":"31.50","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":39,"position":1,"name":"Reverse charge","country":"FR","percent":"0","currency":"EUR","base":{"amount":"31.50","currency":"EUR"},"amount":{"amount":"0.00","currency":"EUR"},"reason":"reverse_charge","tax_group":1}]}}}]','7ba760ec5a56412708e8ffff9995657b36098e9b3170ccf0773064aba3b7e317','bb49cd54252a60eb037ba61ee1ce501307bb1a28e1bcaa32e25dfba881d0863f','2e40b0da6ec5c247cf4943cd1310ab460841698beae39757692534bba153b182');
INSERT INTO audit VALUES (146,1,1770724800000000,'system:1','invoice.pay','','ok','[{"noun":"invoice","id":39,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"payment_pending"}}}]','02018328d2de097ba0120934bc54c8223bd4c08943bd5edb1d633d47d6f588f4','2e40b0da6ec5c247cf4943cd1310ab460841698beae39757692534bba153b182','69bc14c8664299710d08cf0102c77cc5f3382bcd03f1a043fe2428e3c80adad7');
INSERT INTO audit VALUES (147,1,1770724800000000,'system:1','job.work','','ok','[{"noun":"payment","id":10,"fields":{"id":{"to":10},"client":{"to":3},"invoice":{"to":39},"currency":{"to":"EUR"},"amount":{"to":{"amount":"31.50","currency":"EUR"}},"fee":{"to":{"amount":"0.00","currency":"EUR"}},"to_invoice":{"to":{"amount":"31.50","currency":"EUR"}},"to_credit":{"to":{"amount":"0.00","currency":"EUR"}},"method":{"to":"gateway"},"reference":{"to":"G-1"},"received_on":{"to":"2026-02-10"},"recorded_at":{"to":"2026-02-10T12:00:00Z"}}},{"noun":"invoice","id":39,"fields":{"version":{"from":3,"to":4},"status":{"from":"payment_pending","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"31.50","currency":"EUR"}},"paid_at":{"to":"2026-02-10T12:00:00Z"}}}]','ddaa6a7705569f9aea1314a062ab6bf0826799b62cef92b0db35e3e39c3dee81','69bc14c8664299710d08cf0102c77cc5f3382bcd03f1a043fe2428e3c80adad7','ddfa52b63148d192704c4f58ce754fc94e4bfed71e1a0a97d12b6a6e6fff58b3');
INSERT INTO audit VALUES (148,1,1770724800000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":40,"fields":{"id":{"to":40},"version":{"to":1},"status":{"to":"draft"},"client":{"to":3},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"to":[{"id":53,"invoice":40,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"22.00","currency":"EUR"},"amount":{"amount":"33.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":40,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-39"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-02-10"},"due_date":{"to":"2026-05-11"},"tax_date":{"to":"2026-02-10"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"33.00","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"33.00","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Marie"},"client_party.company":{"to":"Curie SARL"},"client_party.address.city":{"to":"Paris"},"client_party.address.country":{"to":"FR"},"client_party.tax_id":{"to":"FR40303265045"},"client_party.email":{"to":"marie@curie.example"},"issued_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"from":[{"id":53,"invoice":40,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"22.00","currency":"EUR"},"amount":{"amount":"33.00","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":53,"invoice":40,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"22.00","currency":"EUR"},"amount":{"amount":"33.00","currency":"EUR"},"net":{"amount":"33.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":40,"position":1,"name":"Reverse charge","country":"FR","percent":"0","currency":"EUR","base":{"amount":"33.00","currency":"EUR"},"amount":{"amount":"0.00","currency":"EUR"},"reason":"reverse_charge","tax_group":1}]}}}]','4bba07485e0153a78f66216e50710210076d4092a1c8d6b87086782b38fe9260','ddfa52b63148d192704c4f58ce754fc94e4bfed71e1a0a97d12b6a6e6fff58b3','d5069aacd981633cd8ae835a6ce9e55371ee2b51c94d435d9ac218e9b180ad66');
INSERT INTO audit VALUES (149,1,1770724800000000,'system:1','invoice.pay','','ok','[{"noun":"invoice","id":40,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"payment_pending"}}}]','d8f0e9c483080cb050b3d52c4e6d43ac99819d38b7b4f268c5e699fa3d7112b1','d5069aacd981633cd8ae835a6ce9e55371ee2b51c94d435d9ac218e9b180ad66','858167ffbb20e53d8825228615c3965a6e692e28b07f76b69adb070dc18d0536');
INSERT INTO audit VALUES (150,1,1770724800000000,'system:1','job.work','','ok','[{"noun":"invoice","id":40,"fields":{"version":{"from":3,"to":4},"status":{"from":"payment_pending","to":"unpaid"}}}]','f8170866af7054b3d387050216a0f0ff338beadb7cc77c279123c457ad3306bf','858167ffbb20e53d8825228615c3965a6e692e28b07f76b69adb070dc18d0536','3a8675d205be47af5249c19a3b830e47c584166b961840416cfea66c27435605');
INSERT INTO audit VALUES (151,1,1770724800000000,'system:1','invoice.issue','','ok','[{"noun":"invoice","id":41,"fields":{"id":{"to":41},"version":{"to":1},"status":{"to":"draft"},"client":{"to":3},"currency":{"to":"EUR"},"net":{"to":{"amount":"0.00","currency":"EUR"}},"tax":{"to":{"amount":"0.00","currency":"EUR"}},"total":{"to":{"amount":"0.00","currency":"EUR"}},"paid":{"to":{"amount":"0.00","currency":"EUR"}},"created_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"to":[{"id":54,"invoice":41,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"23.00","currency":"EUR"},"amount":{"amount":"34.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}]},"taxes":{"to":[]}}},{"noun":"invoice","id":41,"fields":{"version":{"from":1,"to":2},"number":{"to":"R2026-40"},"status":{"from":"draft","to":"unpaid"},"issue_date":{"to":"2026-02-10"},"due_date":{"to":"2026-05-11"},"tax_date":{"to":"2026-02-10"},"net":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"34.50","currency":"EUR"}},"total":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"34.50","currency":"EUR"}},"seller_party.name":{"to":"Nordwind Hosting GmbH"},"seller_party.address.line1":{"to":"Hafen 1"},"seller_party.address.city":{"to":"Kiel"},"seller_party.address.postal_code":{"to":"24103"},"seller_party.address.country":{"to":"DE"},"seller_party.tax_id":{"to":"DE123456789"},"seller_party.email":{"to":"billing@nordwind.example"},"client_party.name":{"to":"Marie"},"client_party.company":{"to":"Curie SARL"},"client_party.address.city":{"to":"Paris"},"client_party.address.country":{"to":"FR"},"client_party.tax_id":{"to":"FR40303265045"},"client_party.email":{"to":"marie@curie.example"},"issued_at":{"to":"2026-02-10T12:00:00Z"},"lines":{"from":[{"id":54,"invoice":41,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"23.00","currency":"EUR"},"amount":{"amount":"34.50","currency":"EUR"},"net":{"amount":"0.00","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":0,"generation":0}],"to":[{"id":54,"invoice":41,"position":1,"kind":"custom","description":"Work","quantity":"1.5","currency":"EUR","unit_price":{"amount":"23.00","currency":"EUR"},"amount":{"amount":"34.50","currency":"EUR"},"net":{"amount":"34.50","currency":"EUR"},"tax":{"amount":"0.00","currency":"EUR"},"tax_category":"standard","tax_group":1,"generation":0}]},"taxes":{"from":[],"to":[{"invoice":41,"position":1,"name":"Reverse charge","country":"FR","percent":"0","currency":"EUR","base":{"amount":"34.50","currency":"EUR"},"amount":{"amount":"0.00","currency":"EUR"},"reason":"reverse_charge","tax_group":1}]}}}]','f40b8df1495ab5b40f2610f060694f18fbb859e56180da6b5e0e0340205ec754','3a8675d205be47af5249c19a3b830e47c584166b961840416cfea66c27435605','6e82ef855687b1b5c7e2ab7321e977638c2591add965b2451386803331d67d3b');
INSERT INTO audit VALUES (152,1,1770724800000000,'system:1','invoice.pay','','ok','[{"noun":"invoice","id":41,"fields":{"version":{"from":2,"to":3},"status":{"from":"unpaid","to":"payment_pending"}}}]','bab1873da7cf09443e388cd8279233bdcadd51e49c5aca420e8b2883e7898f5b','6e82ef855687b1b5c7e2ab7321e977638c2591add965b2451386803331d67d3b','228289f8b5b81f28e02d8e811e6d9044a0bea863d92cb68eb0366876e024c8a1');
INSERT INTO audit VALUES (153,1,1770724800000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','228289f8b5b81f28e02d8e811e6d9044a0bea863d92cb68eb0366876e024c8a1','67b9021762117eaa3282dc9e1ea1db7590cc118f6b437bd12186737c85a98bc5');
INSERT INTO audit VALUES (154,1,1770724800000000,'system:1','price.set','','ok','[{"noun":"price","id":1,"fields":{"valid_to":{"to":"2026-02-10"}}},{"noun":"price","id":10,"fields":{"id":{"to":10},"product":{"to":1},"currency":{"to":"EUR"},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"amount":{"to":{"amount":"11.00","currency":"EUR"}},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"valid_from":{"to":"2026-02-10"}}}]','e33306ffcc88a07e5c36cc0857bdabc0ba3cf0c7b112631707c35a19443b65de','67b9021762117eaa3282dc9e1ea1db7590cc118f6b437bd12186737c85a98bc5','8ec642dfb2e09a77edcfebd079c794be569bf3de5f9458114df8fd8cc459a434');
INSERT INTO audit VALUES (155,1,1770724800000000,'system:1','price.apply_to_existing','','ok','[{"noun":"service_term","id":18,"fields":{"id":{"to":18},"service":{"to":2},"from":{"to":"2026-03-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-05"}}},{"noun":"service","id":2,"fields":{"version":{"from":5,"to":6},"changes_on":{"to":"2026-03-05"}}},{"noun":"service_term","id":19,"fields":{"id":{"to":19},"service":{"to":3},"from":{"to":"2026-03-10"},"product":{"to":1},"quantity":{"to":"4"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-10"}}},{"noun":"service","id":3,"fields":{"version":{"from":5,"to":6},"changes_on":{"to":"2026-03-10"}}},{"noun":"service_term","id":20,"fields":{"id":{"to":20},"service":{"to":6},"from":{"to":"2026-03-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-05"}}},{"noun":"service","id":6,"fields":{"version":{"from":3,"to":4},"changes_on":{"to":"2026-03-05"}}},{"noun":"service_term","id":21,"fields":{"id":{"to":21},"service":{"to":7},"from":{"to":"2026-03-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-05"}}},{"noun":"service","id":7,"fields":{"version":{"from":3,"to":4},"changes_on":{"to":"2026-03-05"}}},{"noun":"service_term","id":22,"fields":{"id":{"to":22},"service":{"to":10},"from":{"to":"2026-03-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-05"}}},{"noun":"service","id":10,"fields":{"version":{"from":4,"to":5},"changes_on":{"to":"2026-03-05"}}},{"noun":"service_term","id":23,"fields":{"id":{"to":23},"service":{"to":11},"from":{"to":"2026-03-05"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"anniversary":{"to":"2026-01-05"}}},{"noun":"service","id":11,"fields":{"version":{"from":4,"to":5},"changes_on":{"to":"2026-03-05"}}}]','76919d46211c2059514de75d4063797308244be38fe602263d2bae10d00a7c5f','8ec642dfb2e09a77edcfebd079c794be569bf3de5f9458114df8fd8cc459a434','17188451e1af73d0a5ab6315f443168304b8111dd585243dfc3773fbbaa79b81');
INSERT INTO audit VALUES (156,1,1770724800000000,'system:1','price.apply_to_existing','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','17188451e1af73d0a5ab6315f443168304b8111dd585243dfc3773fbbaa79b81','dd9a8f7aad999d3315311fc35da631932ac0dad2eb379d3954dec5a67d74513d');
INSERT INTO audit VALUES (157,1,1771588800000000,'system:1','automation.run','','ok','[{"noun":"invoice","id":15,"fields":{"version":{"from":3,"to":4},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"35.70","currency":"EUR"}},"paid_at":{"to":"2026-02-20T12:00:00Z"}}},{"noun":"invoice","id":2,"fields":{"version":{"from":1,"to":2},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"17.85","currency":"EUR"}}}},{"noun":"service","id":10,"fields":{"version":{"from":5,"to":6},"status":{"from":"suspended","to":"terminated"},"suspension_reason":{"from":"overdue"},"end":{"to":"2026-02-15"},"bill_on":{"from":"2026-02-19","to":"2026-02-15"},"is_amended":{"from":false,"to":true}}},{"noun":"service","id":11,"fields":{"version":{"from":5,"to":6},"status":{"from":"active","to":"terminated"},"end":{"to":"2026-02-15"},"bill_on":{"from":"2026-02-19","to":"2026-02-15"},"is_amended":{"from":false,"to":true}}},{"noun":"service","id":11,"fields":{"version":{"from":6,"to":7},"never_suspend_until":{"from":"2026-02-15"}}},{"noun":"invoice","id":42,"issued":"R2026-41"},{"noun":"invoice","id":43,"issued":"R2026-42"},{"noun":"invoice","id":44,"issued":"R2026-43"}]','8b82fb14da45dc7dc411a72f4b63897a610ae6ccc7a5fce5124b17545039fb4c','dd9a8f7aad999d3315311fc35da631932ac0dad2eb379d3954dec5a67d74513d','fd5e8cae8be462804f0195e59f4825a322ef5257c4d0d18db01ff250d0e445a6');
INSERT INTO audit VALUES (158,1,1771588800000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','fd5e8cae8be462804f0195e59f4825a322ef5257c4d0d18db01ff250d0e445a6','ecb88ee54ceba78765c941060d88e178efa9a98242e42d2d2b9e2d9771d07338');
INSERT INTO audit VALUES (159,1,1771588800000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','ecb88ee54ceba78765c941060d88e178efa9a98242e42d2d2b9e2d9771d07338','5f67e4913f360ca345d774f4e2ffdc47cac58c2820a2a202acdee32827d9ff72');
INSERT INTO audit VALUES (160,1,1771588800000000,'system:1','service.create','','ok','[{"noun":"service","id":16,"fields":{"id":{"to":16},"version":{"to":1},"client":{"to":1},"product":{"to":1},"label":{"to":"waits.example"},"status":{"to":"pending"},"start":{"to":"2026-06-01"},"bill_on":{"to":"2026-05-29"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-02-20T12:00:00Z"}}},{"noun":"service_term","id":24,"fields":{"id":{"to":24},"service":{"to":16},"from":{"to":"2026-06-01"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":16,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":16,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','581f276ae4293bf452f43eeadde37991410a4c4d8dfc097f2711b0c0ffbac435','5f67e4913f360ca345d774f4e2ffdc47cac58c2820a2a202acdee32827d9ff72','7d1a724772d5cc0630291cf5da6585a49180a3419ed48ab539682a69e8a70447');
INSERT INTO audit VALUES (161,1,1771588800000000,'system:1','service.create','','ok','[{"noun":"service","id":17,"fields":{"id":{"to":17},"version":{"to":1},"client":{"to":1},"product":{"to":1},"status":{"to":"pending"},"start":{"to":"2026-02-20"},"bill_on":{"to":"2026-02-20"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-02-20T12:00:00Z"}}},{"noun":"service_term","id":25,"fields":{"id":{"to":25},"service":{"to":17},"from":{"to":"2026-02-20"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":17,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":17,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','e985e3f46f0bdd290d5f825e6ff74789413d2aaebe6bfcaf46565261715db2e4','7d1a724772d5cc0630291cf5da6585a49180a3419ed48ab539682a69e8a70447','3bd71481bb3f8b3ea833b7b47cf0d696a9e11fbd5d67a96a29a6bd6b492a20e6');
INSERT INTO audit VALUES (162,1,1771588800000000,'system:1','service.suspend','','ok','[{"noun":"service","id":17,"fields":{"version":{"from":3,"to":4},"status":{"from":"active","to":"suspended"},"suspension_reason":{"to":"abuse"}}}]','e74ac477fc0c38a90a322efa45facc70aed1d153aff6da6fb4cadee8982d68a6','3bd71481bb3f8b3ea833b7b47cf0d696a9e11fbd5d67a96a29a6bd6b492a20e6','46d60184832c794e5e3be79ba38ac07db3e3a501cec481e06e362098058bec1e');
INSERT INTO audit VALUES (163,1,1771588800000000,'system:1','service.create','','ok','[{"noun":"service","id":18,"fields":{"id":{"to":18},"version":{"to":1},"client":{"to":1},"product":{"to":1},"status":{"to":"pending"},"start":{"to":"2026-02-20"},"bill_on":{"to":"2026-02-20"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-02-20T12:00:00Z"}}},{"noun":"service_term","id":26,"fields":{"id":{"to":26},"service":{"to":18},"from":{"to":"2026-02-20"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":18,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":18,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','9147c2e50748a78f5bafdc057d3ebb812e7141a6e79baa352e5417101269073c','46d60184832c794e5e3be79ba38ac07db3e3a501cec481e06e362098058bec1e','7c0280a76084f71b1cc3dff8b55ba8552fb29fcbbf2f629ffdaa7e71ea87d5d7');
INSERT INTO audit VALUES (164,1,1771588800000000,'system:1','service.terminate','','ok','[{"noun":"service","id":18,"fields":{"version":{"from":3,"to":4},"end":{"to":"2026-09-01"}}}]','f49a00be406b04869ad8c3ce9a0e5999093ba0cc945d715ec6256e4eb01c385d','7c0280a76084f71b1cc3dff8b55ba8552fb29fcbbf2f629ffdaa7e71ea87d5d7','8b4bd8748b43bdfee108d7d1306509e0ef13cb4934dee4bf98c8374e2124461e');
INSERT INTO audit VALUES (165,1,1771588800000000,'system:1','service.create','','ok','[{"noun":"service","id":19,"fields":{"id":{"to":19},"version":{"to":1},"client":{"to":1},"product":{"to":1},"status":{"to":"pending"},"start":{"to":"2026-02-20"},"bill_on":{"to":"2026-02-20"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"EUR"},"created_at":{"to":"2026-02-20T12:00:00Z"}}},{"noun":"service_term","id":27,"fields":{"id":{"to":27},"service":{"to":19},"from":{"to":"2026-02-20"},"product":{"to":1},"quantity":{"to":"1"},"currency":{"to":"EUR"},"price":{"to":{"amount":"11.00","currency":"EUR"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"EUR"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":19,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":19,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','63b8f8ceeb9693b764c71042356f79df0a3ec5c1506150bd1d54ef91ce6ef95f','8b4bd8748b43bdfee108d7d1306509e0ef13cb4934dee4bf98c8374e2124461e','7fe3851751210a8150f39b9c272c69dae06733d5d590dadedecb40c368f05fbb');
INSERT INTO audit VALUES (166,1,1771588800000000,'system:1','service.mark_fraud','','ok','[{"noun":"service","id":19,"fields":{"version":{"from":3,"to":4},"status":{"from":"active","to":"fraud"},"end":{"to":"2026-02-20"},"bill_on":{"from":"2026-02-20"}}}]','da6935e167c1907df8149bb60025bddcdbfc6b6c8ddb0ee3e1ed36faf30cac0a','7fe3851751210a8150f39b9c272c69dae06733d5d590dadedecb40c368f05fbb','5761f99c41e21bd6646d6e06b2bf0fef8b04764a3e92f80a757256996f68c52a');
INSERT INTO audit VALUES (167,1,1771588800000000,'system:1','seller.create','','ok','[{"noun":"seller","id":2,"fields":{"id":{"to":2},"version":{"to":1},"name":{"to":"Other Inc"},"address.country":{"to":"US"},"country":{"to":"US"},"email":{"to":"billing@other.example"},"time_zone":{"to":"America/New_York"},"currency":{"to":"USD"},"language":{"to":"en"},"prices_include_tax":{"to":false},"tax_rounding.mode":{"to":"half_up"},"tax_rounding.level":{"to":"group"},"tax_rounding.inclusive":{"to":"tax_first"},"invoice_format":{"to":"{year}/{number}"},"credit_note_format":{"to":"C{year}/{number}"},"series_reset":{"to":"yearly"},"policy.generate_days_before":{"to":14},"policy.payment_days":{"to":0},"policy.separate_invoices":{"to":false},"policy.credit_pays_invoices":{"to":true},"policy.mail_invoices":{"to":true},"policy.dunning":{"to":[{"name":"first_reminder","kind":"reminder","days":3},{"name":"second_reminder","kind":"reminder","days":7},{"name":"suspension","kind":"suspend","days":14},{"name":"termination","kind":"terminate","days":30}]},"created_at":{"to":"2026-02-20T12:00:00Z"}}},{"noun":"role","id":7,"fields":{"id":{"to":7},"version":{"to":1},"name":{"to":"administrator"},"permissions":{"to":["*"]}}},{"noun":"role","id":8,"fields":{"id":{"to":8},"version":{"to":1},"name":{"to":"billing"},"permissions":{"to":["settings_view","client_view","client_edit","catalog_view","catalog_edit","tax_edit","service_view","service_edit","invoice_view","invoice_edit","invoice_issue","invoice_cancel","payment_record","credit_edit","ledger_view","report_view","automation_run","job_view","import_run"]}}},{"noun":"role","id":9,"fields":{"id":{"to":9},"version":{"to":1},"name":{"to":"support"},"permissions":{"to":["client_view","client_edit","catalog_view","service_view","service_edit","service_provision","invoice_view","job_view","job_edit"]}}},{"noun":"role","id":10,"fields":{"id":{"to":10},"version":{"to":1},"name":{"to":"read_only"},"permissions":{"to":["settings_view","staff_view","audit_view","client_view","catalog_view","service_view","invoice_view","ledger_view","report_view","job_view"]}}}]','2300e53f6e06168f07b63d1db675e4c94e27b99fc6444e9a810fa0ac9c5d0e72','5761f99c41e21bd6646d6e06b2bf0fef8b04764a3e92f80a757256996f68c52a','a5df8fec88f189a3ac77d5d0d16e05d73f6146b907ec78b4c9042c7943e7df4b');
INSERT INTO audit VALUES (168,2,1771588800000000,'system:2','product.create','','ok','[{"noun":"product","id":7,"fields":{"id":{"to":7},"version":{"to":1},"kind":{"to":"hosting"},"name":{"to":"Box"},"tax_category":{"to":"standard"},"provision_on":{"to":"order"},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"},"status":{"to":"active"}}}]','4ac43365d444f79822c9a8a85f100f610996390649f5562db68ccbd3c87d5375','a5df8fec88f189a3ac77d5d0d16e05d73f6146b907ec78b4c9042c7943e7df4b','00b8f8988c5227d17417f60bab8d9ab046bfc7d17efc290f4615b8843368e7b6');
INSERT INTO audit VALUES (169,2,1771588800000000,'system:2','price.set','','ok','[{"noun":"price","id":11,"fields":{"id":{"to":11},"product":{"to":7},"currency":{"to":"USD"},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"amount":{"to":{"amount":"4.00","currency":"USD"}},"setup_fee":{"to":{"amount":"0.00","currency":"USD"}},"valid_from":{"to":"2026-02-20"}}}]','faed6062dfe5bcd556eaefa024c43e1d5f681524c0f0e148febbd6b471d72a66','00b8f8988c5227d17417f60bab8d9ab046bfc7d17efc290f4615b8843368e7b6','f14049ea8442eb8d60457e8dd50a2eb7d8817913b74f0be4da7b54aa0a55fbea');
INSERT INTO audit VALUES (170,2,1771588800000000,'system:2','client.create','','ok','[{"noun":"client","id":12,"fields":{"id":{"to":12},"version":{"to":1},"kind":{"to":"person"},"name":{"to":"Bob"},"email":{"to":"bob@other.example"},"address.country":{"to":"US"},"tax_exempt":{"to":false},"currency":{"to":"USD"},"language":{"to":"en"},"status":{"to":"active"},"created_at":{"to":"2026-02-20T12:00:00Z"}}}]','64fd79eef47478a63df762ef32b965ddc22c542b381c0f2c31834f68b1958486','f14049ea8442eb8d60457e8dd50a2eb7d8817913b74f0be4da7b54aa0a55fbea','eb549cf00e23bff7d93a514df2a511f9f9ab50733b97f92826f000ea931bf3c7');
INSERT INTO audit VALUES (171,2,1771588800000000,'system:2','service.create','','ok','[{"noun":"service","id":20,"fields":{"id":{"to":20},"version":{"to":1},"client":{"to":12},"product":{"to":7},"status":{"to":"pending"},"start":{"to":"2026-02-20"},"bill_on":{"to":"2026-02-20"},"is_amended":{"to":false},"configuration":{"to":{}},"currency":{"to":"USD"},"created_at":{"to":"2026-02-20T12:00:00Z"}}},{"noun":"service_term","id":28,"fields":{"id":{"to":28},"service":{"to":20},"from":{"to":"2026-02-20"},"product":{"to":7},"quantity":{"to":"1"},"currency":{"to":"USD"},"price":{"to":{"amount":"4.00","currency":"USD"}},"cycle.unit":{"to":"month"},"cycle.count":{"to":1},"setup_fee":{"to":{"amount":"0.00","currency":"USD"}},"timing":{"to":"in_advance"},"align":{"to":"start"},"day_count":{"to":"actual"}}},{"noun":"service","id":20,"fields":{"version":{"from":1,"to":2},"status":{"from":"pending","to":"provisioning"}}},{"noun":"service","id":20,"fields":{"version":{"from":2,"to":3},"status":{"from":"provisioning","to":"active"}}}]','c249254494b390a3fc28d1c5322211b70d322fbc648e28d9e2ca8d1b675b2974','eb549cf00e23bff7d93a514df2a511f9f9ab50733b97f92826f000ea931bf3c7','667815e61f411083703dc8517a978f276253644d4b575467269e7226ef88b543');
INSERT INTO audit VALUES (172,2,1771588800000000,'system:2','automation.run','','ok','[{"noun":"invoice","id":45,"issued":"2026/1"}]','99d39807796882e1947ac860b91756e11ce0f33cc063454d5fbcd767c87b2fa9','667815e61f411083703dc8517a978f276253644d4b575467269e7226ef88b543','8a1564d4a6553f9c326eeffee86b3202b31fa53a6bed748b95dd7169a32a0af0');
INSERT INTO audit VALUES (173,2,1771588800000000,'system:2','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','8a1564d4a6553f9c326eeffee86b3202b31fa53a6bed748b95dd7169a32a0af0','2cb4197e9d625bb3bfbf95f878549cff7dd28108b4ef4fa4da81b309354a9c31');
INSERT INTO audit VALUES (174,2,1771588800000000,'system:2','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','2cb4197e9d625bb3bfbf95f878549cff7dd28108b4ef4fa4da81b309354a9c31','d9ac4d6a4da9387cd35cb485885baa93d5c492c5afe03724037a099433af1ea8');
INSERT INTO audit VALUES (175,1,1771934400000000,'system:1','automation.run','','ok','[{"noun":"invoice","id":46,"issued":"R2026-44"},{"noun":"invoice","id":46,"fields":{"version":{"from":1,"to":2},"status":{"from":"unpaid","to":"paid"},"paid":{"from":{"amount":"0.00","currency":"EUR"},"to":{"amount":"26.18","currency":"EUR"}},"paid_at":{"to":"2026-02-24T12:00:00Z"}}}]','1e15061b24903c92db6fb4afe6e0b1c3ef5371328a3a9dc0fa59389d5ea72bc2','d9ac4d6a4da9387cd35cb485885baa93d5c492c5afe03724037a099433af1ea8','523177e183a7e2eb5ec056176694c68b963e0948fc9970f874c7bc1cfb11495d');
INSERT INTO audit VALUES (176,1,1771934400000000,'system:1','automation.run','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','523177e183a7e2eb5ec056176694c68b963e0948fc9970f874c7bc1cfb11495d','c8c558004f458796db17f1678ada57e6834ced59b9a50ba96e4818cc3591921f');
INSERT INTO audit VALUES (177,1,1771934400000000,'system:1','job.work','','ok','[]','ef3d7163ebe935281a84ad538362c3f1b2e89502b65bd1e836ff63b5678ae1da','c8c558004f458796db17f1678ada57e6834ced59b9a50ba96e4818cc3591921f','c84c5cd093a3794f942635f9f1c1b859ee1ffd8480ec16db5e615610bb3bc951');
INSERT INTO idempotency_keys VALUES (1,'system:1','the card''s','payment.record','7ef40740ad8137a46375f02988807b63e8fff34144f4195e1474c3f28321d646','{"id":9,"client":4,"currency":"EUR","amount":{"amount":"20.00","currency":"EUR"},"fee":{"amount":"0.00","currency":"EUR"},"to_invoice":{"amount":"0.00","currency":"EUR"},"to_credit":{"amount":"20.00","currency":"EUR"},"method":"card","reference":"K-1","received_on":"2026-02-10","recorded_at":"2026-02-10T12:00:00Z"}',1770724800000000);
INSERT INTO events VALUES (1,1,'seller.created',1,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (2,1,'role.created',5,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (3,1,'role.created',6,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (4,1,'staff.created',1,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (5,1,'staff.created',2,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (6,1,'staff.created',3,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (7,1,'staff.disabled',3,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (8,1,'tax_rate.created',1,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (9,1,'tax_rate.created',2,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (10,1,'tax_rate.created',3,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (11,1,'tax_rate.created',4,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (12,1,'tax_rate.created',5,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (13,1,'tax_rate.created',6,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (14,1,'category.created',1,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (15,1,'category.created',2,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (16,1,'product.created',1,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (17,1,'product.created',2,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (18,1,'product.created',3,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (19,1,'product.created',4,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (20,1,'product.created',5,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (21,1,'price.set',1,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (22,1,'price.set',2,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (23,1,'price.set',3,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (24,1,'price.set',4,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (25,1,'price.set',5,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (26,1,'price.set',6,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (27,1,'price.set',7,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (28,1,'price.set',8,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (29,1,'price.ended',8,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (30,1,'product.updated',4,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (31,1,'client.created',1,1,'{}',1767614400000000);
INSERT INTO events VALUES (32,1,'client.created',2,2,'{}',1767614400000000);
INSERT INTO events VALUES (33,1,'client.created',3,3,'{}',1767614400000000);
INSERT INTO events VALUES (34,1,'client.created',4,4,'{}',1767614400000000);
INSERT INTO events VALUES (35,1,'client.created',5,5,'{}',1767614400000000);
INSERT INTO events VALUES (36,1,'client.created',6,6,'{}',1767614400000000);
INSERT INTO events VALUES (37,1,'client.created',7,7,'{}',1767614400000000);
INSERT INTO events VALUES (38,1,'client.created',8,8,'{}',1767614400000000);
INSERT INTO events VALUES (39,1,'client.updated',1,1,'{}',1767614400000000);
INSERT INTO events VALUES (40,1,'client_group.created',1,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (41,1,'client_group.client_added',1,1,'{}',1767614400000000);
INSERT INTO events VALUES (42,1,'client_group.client_added',1,5,'{}',1767614400000000);
INSERT INTO events VALUES (43,1,'client_group.client_removed',1,5,'{}',1767614400000000);
INSERT INTO events VALUES (44,1,'client.created',9,9,'{}',1767614400000000);
INSERT INTO events VALUES (45,1,'client.closed',9,9,'{}',1767614400000000);
INSERT INTO events VALUES (46,1,'client.created',10,10,'{}',1767614400000000);
INSERT INTO events VALUES (47,1,'client.deactivated',10,10,'{}',1767614400000000);
INSERT INTO events VALUES (48,1,'client.created',11,11,'{}',1767614400000000);
INSERT INTO events VALUES (49,1,'product.created',6,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (50,1,'price.set',9,NULL,'{}',1767614400000000);
INSERT INTO events VALUES (51,1,'service.imported',1,11,'{}',1767614400000000);
INSERT INTO events VALUES (52,1,'service.created',2,1,'{}',1767614400000000);
INSERT INTO events VALUES (53,1,'service.provisioning',2,1,'{}',1767614400000000);
INSERT INTO events VALUES (54,1,'service.activated',2,1,'{}',1767614400000000);
INSERT INTO events VALUES (55,1,'service.created',3,1,'{}',1767614400000000);
INSERT INTO events VALUES (56,1,'service.provisioning',3,1,'{}',1767614400000000);
INSERT INTO events VALUES (57,1,'service.activated',3,1,'{}',1767614400000000);
INSERT INTO events VALUES (58,1,'service.created',4,2,'{}',1767614400000000);
INSERT INTO events VALUES (59,1,'service.provisioning',4,2,'{}',1767614400000000);
INSERT INTO events VALUES (60,1,'service.activated',4,2,'{}',1767614400000000);
INSERT INTO events VALUES (61,1,'service.created',5,2,'{}',1767614400000000);
INSERT INTO events VALUES (62,1,'service.created',6,3,'{}',1767614400000000);
INSERT INTO events VALUES (63,1,'service.provisioning',6,3,'{}',1767614400000000);
INSERT INTO events VALUES (64,1,'service.activated',6,3,'{}',1767614400000000);
INSERT INTO events VALUES (65,1,'service.created',7,4,'{}',1767614400000000);
INSERT INTO events VALUES (66,1,'service.provisioning',7,4,'{}',1767614400000000);
INSERT INTO events VALUES (67,1,'service.activated',7,4,'{}',1767614400000000);
INSERT INTO events VALUES (68,1,'service.created',8,5,'{}',1767614400000000);
INSERT INTO events VALUES (69,1,'service.provisioning',8,5,'{}',1767614400000000);
INSERT INTO events VALUES (70,1,'service.activated',8,5,'{}',1767614400000000);
INSERT INTO events VALUES (71,1,'service.created',9,5,'{}',1767614400000000);
INSERT INTO events VALUES (72,1,'service.created',10,6,'{}',1767614400000000);
INSERT INTO events VALUES (73,1,'service.provisioning',10,6,'{}',1767614400000000);
INSERT INTO events VALUES (74,1,'service.activated',10,6,'{}',1767614400000000);
INSERT INTO events VALUES (75,1,'service.created',11,6,'{}',1767614400000000);
INSERT INTO events VALUES (76,1,'service.provisioning',11,6,'{}',1767614400000000);
INSERT INTO events VALUES (77,1,'service.activated',11,6,'{}',1767614400000000);
INSERT INTO events VALUES (78,1,'service.updated',11,6,'{}',1767614400000000);
INSERT INTO events VALUES (79,1,'service.created',12,8,'{}',1767614400000000);
INSERT INTO events VALUES (80,1,'service.provisioning',12,8,'{}',1767614400000000);
INSERT INTO events VALUES (81,1,'service.activated',12,8,'{}',1767614400000000);
INSERT INTO events VALUES (82,1,'service.created',13,8,'{}',1767614400000000);
INSERT INTO events VALUES (83,1,'service.created',14,8,'{}',1767614400000000);
INSERT INTO events VALUES (84,1,'service.created',15,7,'{}',1767614400000000);
INSERT INTO events VALUES (85,1,'service.provisioning',15,7,'{}',1767614400000000);
INSERT INTO events VALUES (86,1,'service.activated',15,7,'{}',1767614400000000);
INSERT INTO events VALUES (87,1,'invoice.issued',1,1,'{"number":"R2026-1"}',1767614400000000);
INSERT INTO events VALUES (88,1,'invoice.issued',2,2,'{"number":"R2026-2"}',1767614400000000);
INSERT INTO events VALUES (89,1,'invoice.issued',3,2,'{"number":"R2026-3"}',1767614400000000);
INSERT INTO events VALUES (90,1,'invoice.issued',4,3,'{"number":"R2026-4"}',1767614400000000);
INSERT INTO events VALUES (91,1,'invoice.issued',5,4,'{"number":"R2026-5"}',1767614400000000);
INSERT INTO events VALUES (92,1,'invoice.issued',6,5,'{"number":"R2026-6"}',1767614400000000);
INSERT INTO events VALUES (93,1,'invoice.issued',7,6,'{"number":"R2026-7"}',1767614400000000);
INSERT INTO events VALUES (94,1,'invoice.issued',8,8,'{"number":"R2026-8"}',1767614400000000);
INSERT INTO events VALUES (95,1,'automation.client_parked',1,7,'{}',1767614400000000);
INSERT INTO events VALUES (96,1,'service.changed',3,1,'{}',1768219200000000);
INSERT INTO events VALUES (97,1,'service.changed',2,1,'{}',1768219200000000);
INSERT INTO events VALUES (98,1,'service.terminated',12,8,'{}',1768219200000000);
INSERT INTO events VALUES (99,1,'service.cancelled',13,8,'{}',1768219200000000);
INSERT INTO events VALUES (100,1,'invoice.issued',9,8,'{"number":"R2026-9"}',1768219200000000);
INSERT INTO events VALUES (101,1,'invoice.issued',10,11,'{"number":"R2026-10"}',1768219200000000);
INSERT INTO events VALUES (102,1,'invoice.issued',11,1,'{"number":"R2026-11"}',1768219200000000);
INSERT INTO events VALUES (103,1,'invoice.issued',12,8,'{"number":"R2026-12"}',1768219200000000);
INSERT INTO events VALUES (104,1,'invoice.paid',12,8,'{"number":"R2026-12"}',1768219200000000);
INSERT INTO events VALUES (105,1,'service.provisioning',14,8,'{}',1768219200000000);
INSERT INTO events VALUES (106,1,'service.term_began',2,1,'{}',1768910400000000);
INSERT INTO events VALUES (107,1,'invoice.suspend_due',7,6,'{}',1768910400000000);
INSERT INTO events VALUES (108,1,'service.suspended',10,6,'{}',1768910400000000);
INSERT INTO events VALUES (109,1,'invoice.issued',13,1,'{"number":"R2026-13"}',1768910400000000);
INSERT INTO events VALUES (110,1,'service.term_began',3,1,'{}',1768910400000000);
INSERT INTO events VALUES (111,1,'invoice.created',14,1,'{}',1768910400000000);
INSERT INTO events VALUES (112,1,'invoice.created',15,1,'{}',1768910400000000);
INSERT INTO events VALUES (113,1,'invoice.discarded',15,1,'{}',1768910400000000);
INSERT INTO events VALUES (114,1,'invoice.created',15,2,'{}',1768910400000000);
INSERT INTO events VALUES (115,1,'invoice.updated',15,2,'{}',1768910400000000);
INSERT INTO events VALUES (116,1,'invoice.issued',15,2,'{"number":"R2026-14"}',1768910400000000);
INSERT INTO events VALUES (117,1,'invoice.created',16,3,'{}',1768910400000000);
INSERT INTO events VALUES (118,1,'invoice.issued',16,3,'{"number":"R2026-15"}',1768910400000000);
INSERT INTO events VALUES (119,1,'invoice.created',17,4,'{}',1768910400000000);
INSERT INTO events VALUES (120,1,'invoice.issued',17,4,'{"number":"R2026-16"}',1768910400000000);
INSERT INTO events VALUES (121,1,'invoice.created',18,1,'{}',1768910400000000);
INSERT INTO events VALUES (122,1,'invoice.issued',18,1,'{"number":"R2026-17"}',1768910400000000);
INSERT INTO events VALUES (123,1,'invoice.created',19,5,'{}',1768910400000000);
INSERT INTO events VALUES (124,1,'invoice.issued',19,5,'{"number":"R2026-18"}',1768910400000000);
INSERT INTO events VALUES (125,1,'invoice.created',20,8,'{}',1768910400000000);
INSERT INTO events VALUES (126,1,'invoice.issued',20,8,'{"number":"R2026-19"}',1768910400000000);
INSERT INTO events VALUES (127,1,'invoice.paid',20,8,'{"number":"R2026-19"}',1768910400000000);
INSERT INTO events VALUES (128,1,'invoice.paid',8,8,'{}',1768910400000000);
INSERT INTO events VALUES (129,1,'invoice.created',21,2,'{}',1768910400000000);
INSERT INTO events VALUES (130,1,'invoice.issued',21,2,'{"number":"R2026-20"}',1768910400000000);
INSERT INTO events VALUES (131,1,'invoice.cancelled',21,2,'{}',1768910400000000);
INSERT INTO events VALUES (132,1,'invoice.created',22,2,'{}',1768910400000000);
INSERT INTO events VALUES (133,1,'invoice.issued',22,2,'{"number":"R2026-21"}',1768910400000000);
INSERT INTO events VALUES (134,1,'credit_note.issued',1,2,'{"number":"CN-000001","invoice":22}',1768910400000000);
INSERT INTO events VALUES (135,1,'invoice.created',23,3,'{}',1768910400000000);
INSERT INTO events VALUES (136,1,'invoice.issued',23,3,'{"number":"R2026-22"}',1768910400000000);
INSERT INTO events VALUES (137,1,'invoice.cancelled',23,3,'{}',1768910400000000);
INSERT INTO events VALUES (138,1,'credit_note.issued',2,3,'{"number":"CN-000002","invoice":23}',1768910400000000);
INSERT INTO events VALUES (139,1,'invoice.created',24,6,'{}',1768910400000000);
INSERT INTO events VALUES (140,1,'invoice.issued',24,6,'{"number":"R2026-23"}',1768910400000000);
INSERT INTO events VALUES (141,1,'invoice.sent_to_collections',24,6,'{}',1768910400000000);
INSERT INTO events VALUES (142,1,'invoice.written_off',24,6,'{}',1768910400000000);
INSERT INTO events VALUES (143,1,'invoice.created',25,6,'{}',1768910400000000);
INSERT INTO events VALUES (144,1,'invoice.issued',25,6,'{"number":"R2026-24"}',1768910400000000);
INSERT INTO events VALUES (145,1,'invoice.sent_to_collections',25,6,'{}',1768910400000000);
INSERT INTO events VALUES (146,1,'invoice.created',26,4,'{}',1768910400000000);
INSERT INTO events VALUES (147,1,'invoice.issued',26,4,'{"number":"R2026-25"}',1768910400000000);
INSERT INTO events VALUES (148,1,'invoice.payment_expected',26,4,'{}',1768910400000000);
INSERT INTO events VALUES (149,1,'invoice.created',27,4,'{}',1768910400000000);
INSERT INTO events VALUES (150,1,'invoice.issued',27,4,'{"number":"R2026-26"}',1768910400000000);
INSERT INTO events VALUES (151,1,'invoice.payment_expected',27,4,'{}',1768910400000000);
INSERT INTO events VALUES (152,1,'invoice.payment_missed',27,4,'{}',1768910400000000);
INSERT INTO events VALUES (153,1,'job.dead',3,NULL,'{}',1769040000000000);
INSERT INTO events VALUES (154,1,'service.failed',14,8,'{}',1769040000000000);
INSERT INTO events VALUES (155,1,'invoice.issued',28,3,'{"number":"R2026-27"}',1769256000000000);
INSERT INTO events VALUES (156,1,'invoice.issued',29,4,'{"number":"R2026-28"}',1769256000000000);
INSERT INTO events VALUES (157,1,'invoice.issued',30,6,'{"number":"R2026-29"}',1769256000000000);
INSERT INTO events VALUES (158,1,'invoice.issued',31,1,'{"number":"R2026-30"}',1770120000000000);
INSERT INTO events VALUES (159,1,'invoice.issued',32,6,'{"number":"R2026-31"}',1770120000000000);
INSERT INTO events VALUES (160,1,'invoice.late_fee_charged',32,6,'{}',1770120000000000);
INSERT INTO events VALUES (161,1,'invoice.issued',33,5,'{"number":"R2026-32"}',1770724800000000);
INSERT INTO events VALUES (162,1,'invoice.issued',34,11,'{"number":"R2026-33"}',1770724800000000);
INSERT INTO events VALUES (163,1,'invoice.issued',35,1,'{"number":"R2026-34"}',1770724800000000);
INSERT INTO events VALUES (164,1,'invoice.reminded',1,1,'{}',1770724800000000);
INSERT INTO events VALUES (165,1,'payment.recorded',1,1,'{}',1770724800000000);
INSERT INTO events VALUES (166,1,'invoice.paid',1,1,'{}',1770724800000000);
INSERT INTO events VALUES (167,1,'payment.recorded',2,1,'{}',1770724800000000);
INSERT INTO events VALUES (168,1,'invoice.paid',11,1,'{}',1770724800000000);
INSERT INTO events VALUES (169,1,'payment.recorded',3,1,'{}',1770724800000000);
INSERT INTO events VALUES (170,1,'invoice.paid',13,1,'{}',1770724800000000);
INSERT INTO events VALUES (171,1,'payment.recorded',4,1,'{}',1770724800000000);
INSERT INTO events VALUES (172,1,'invoice.paid',18,1,'{}',1770724800000000);
INSERT INTO events VALUES (173,1,'payment.recorded',5,1,'{}',1770724800000000);
INSERT INTO events VALUES (174,1,'invoice.paid',31,1,'{}',1770724800000000);
INSERT INTO events VALUES (175,1,'payment.recorded',6,1,'{}',1770724800000000);
INSERT INTO events VALUES (176,1,'invoice.paid',35,1,'{}',1770724800000000);
INSERT INTO events VALUES (177,1,'invoice.created',36,1,'{}',1770724800000000);
INSERT INTO events VALUES (178,1,'invoice.issued',36,1,'{"number":"R2026-35"}',1770724800000000);
INSERT INTO events VALUES (179,1,'invoice.paid',36,1,'{}',1770724800000000);
INSERT INTO events VALUES (180,1,'payment.recorded',7,1,'{}',1770724800000000);
INSERT INTO events VALUES (181,1,'invoice.refunded',36,1,'{}',1770724800000000);
INSERT INTO events VALUES (182,1,'credit_note.issued',3,1,'{"number":"CN-000003","invoice":36}',1770724800000000);
INSERT INTO events VALUES (183,1,'invoice.created',37,2,'{}',1770724800000000);
INSERT INTO events VALUES (184,1,'invoice.issued',37,2,'{"number":"R2026-36"}',1770724800000000);
INSERT INTO events VALUES (185,1,'payment.recorded',8,2,'{}',1770724800000000);
INSERT INTO events VALUES (186,1,'invoice.paid',37,2,'{}',1770724800000000);
INSERT INTO events VALUES (187,1,'invoice.refunded',37,2,'{}',1770724800000000);
INSERT INTO events VALUES (188,1,'credit_note.issued',4,2,'{"number":"CN-000004","invoice":37}',1770724800000000);
INSERT INTO events VALUES (189,1,'payment.recorded',9,4,'{}',1770724800000000);
INSERT INTO events VALUES (190,1,'invoice.paid',5,4,'{}',1770724800000000);
INSERT INTO events VALUES (191,1,'credit.granted',1,6,'{}',1770724800000000);
INSERT INTO events VALUES (192,1,'invoice.created',38,6,'{}',1770724800000000);
INSERT INTO events VALUES (193,1,'invoice.issued',38,6,'{"number":"R2026-37"}',1770724800000000);
INSERT INTO events VALUES (194,1,'invoice.created',39,3,'{}',1770724800000000);
INSERT INTO events VALUES (195,1,'invoice.issued',39,3,'{"number":"R2026-38"}',1770724800000000);
INSERT INTO events VALUES (196,1,'invoice.payment_started',39,3,'{}',1770724800000000);
INSERT INTO events VALUES (197,1,'payment.recorded',10,3,'{}',1770724800000000);
INSERT INTO events VALUES (198,1,'invoice.paid',39,3,'{}',1770724800000000);
INSERT INTO events VALUES (199,1,'invoice.created',40,3,'{}',1770724800000000);
INSERT INTO events VALUES (200,1,'invoice.issued',40,3,'{"number":"R2026-39"}',1770724800000000);
INSERT INTO events VALUES (201,1,'invoice.payment_started',40,3,'{}',1770724800000000);
INSERT INTO events VALUES (202,1,'invoice.payment_failed',40,3,'{"message":"No funds."}',1770724800000000);
INSERT INTO events VALUES (203,1,'invoice.created',41,3,'{}',1770724800000000);
INSERT INTO events VALUES (204,1,'invoice.issued',41,3,'{"number":"R2026-40"}',1770724800000000);
INSERT INTO events VALUES (205,1,'invoice.payment_started',41,3,'{}',1770724800000000);
INSERT INTO events VALUES (206,1,'price.set',10,NULL,'{}',1770724800000000);
INSERT INTO events VALUES (207,1,'service.changed',2,1,'{}',1770724800000000);
INSERT INTO events VALUES (208,1,'service.changed',3,1,'{}',1770724800000000);
INSERT INTO events VALUES (209,1,'service.changed',6,3,'{}',1770724800000000);
INSERT INTO events VALUES (210,1,'service.changed',7,4,'{}',1770724800000000);
INSERT INTO events VALUES (211,1,'service.changed',10,6,'{}',1770724800000000);
INSERT INTO events VALUES (212,1,'service.changed',11,6,'{}',1770724800000000);
INSERT INTO events VALUES (213,1,'invoice.paid',15,2,'{}',1771588800000000);
INSERT INTO events VALUES (214,1,'invoice.suspend_due',30,6,'{}',1771588800000000);
INSERT INTO events VALUES (215,1,'invoice.terminate_due',7,6,'{}',1771588800000000);
INSERT INTO events VALUES (216,1,'service.terminated',10,6,'{}',1771588800000000);
INSERT INTO events VALUES (217,1,'service.terminated',11,6,'{}',1771588800000000);
INSERT INTO events VALUES (218,1,'invoice.issued',42,6,'{"number":"R2026-41"}',1771588800000000);
INSERT INTO events VALUES (219,1,'invoice.paid',42,6,'{"number":"R2026-41"}',1771588800000000);
INSERT INTO events VALUES (220,1,'invoice.issued',43,3,'{"number":"R2026-42"}',1771588800000000);
INSERT INTO events VALUES (221,1,'invoice.issued',44,4,'{"number":"R2026-43"}',1771588800000000);
INSERT INTO events VALUES (222,1,'service.created',16,1,'{}',1771588800000000);
INSERT INTO events VALUES (223,1,'service.provisioning',16,1,'{}',1771588800000000);
INSERT INTO events VALUES (224,1,'service.activated',16,1,'{}',1771588800000000);
INSERT INTO events VALUES (225,1,'service.created',17,1,'{}',1771588800000000);
INSERT INTO events VALUES (226,1,'service.provisioning',17,1,'{}',1771588800000000);
INSERT INTO events VALUES (227,1,'service.activated',17,1,'{}',1771588800000000);
INSERT INTO events VALUES (228,1,'service.suspended',17,1,'{}',1771588800000000);
INSERT INTO events VALUES (229,1,'service.created',18,1,'{}',1771588800000000);
INSERT INTO events VALUES (230,1,'service.provisioning',18,1,'{}',1771588800000000);
INSERT INTO events VALUES (231,1,'service.activated',18,1,'{}',1771588800000000);
INSERT INTO events VALUES (232,1,'service.end_planned',18,1,'{}',1771588800000000);
INSERT INTO events VALUES (233,1,'service.created',19,1,'{}',1771588800000000);
INSERT INTO events VALUES (234,1,'service.provisioning',19,1,'{}',1771588800000000);
INSERT INTO events VALUES (235,1,'service.activated',19,1,'{}',1771588800000000);
INSERT INTO events VALUES (236,1,'service.marked_fraud',19,1,'{}',1771588800000000);
INSERT INTO events VALUES (237,1,'seller.created',2,NULL,'{}',1771588800000000);
INSERT INTO events VALUES (238,2,'product.created',7,NULL,'{}',1771588800000000);
INSERT INTO events VALUES (239,2,'price.set',11,NULL,'{}',1771588800000000);
INSERT INTO events VALUES (240,2,'client.created',12,12,'{}',1771588800000000);
INSERT INTO events VALUES (241,2,'service.created',20,12,'{}',1771588800000000);
INSERT INTO events VALUES (242,2,'service.provisioning',20,12,'{}',1771588800000000);
INSERT INTO events VALUES (243,2,'service.activated',20,12,'{}',1771588800000000);
INSERT INTO events VALUES (244,2,'invoice.issued',45,12,'{"number":"2026/1"}',1771588800000000);
INSERT INTO events VALUES (245,1,'invoice.issued',46,1,'{"number":"R2026-44"}',1771934400000000);
INSERT INTO events VALUES (246,1,'invoice.paid',46,1,'{}',1771934400000000);
INSERT INTO events VALUES (247,1,'invoice.suspend_due',38,6,'{}',1771934400000000);
INSERT INTO jobs VALUES (1,1,'mailer','mailer.send','mail.invoice.1.issued','{"to":"ada@client.example","kind":"invoice_issued","subject":"Invoice R2026-1 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nhere is invoice R2026-1 over 17.85 EUR, due on 2026-01-10.\n\nNordwind Hosting GmbH\n","language":"de","invoice":1,"number":"R2026-1"}',1,'done',1,8,1767614400000000,NULL,'{}',1767614400000000,1767614400000000);
INSERT INTO jobs VALUES (2,1,'mailer','mailer.send','mail.invoice.11.issued','{"to":"ada@client.example","kind":"invoice_issued","subject":"Invoice R2026-11 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nhere is invoice R2026-11 over 26.08 EUR, due on 2026-01-17.\n\nNordwind Hosting GmbH\n","language":"de","invoice":11,"number":"R2026-11"}',11,'done',1,8,1768219200000000,NULL,'{}',1768219200000000,1768219200000000);
INSERT INTO jobs VALUES (3,1,'provisioner','provisioner.create','provisioner.create:14:2','{"service":14,"client":8,"product":2,"module":"panel","configuration":{}}',14,'dead',8,8,1769040000000000,'port.down: Nobody is there.',NULL,1768219200000000,1769040000000000);
INSERT INTO jobs VALUES (4,1,'mailer','mailer.send','mail.invoice.13.issued','{"to":"ada@client.example","kind":"invoice_issued","subject":"Invoice R2026-13 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nhere is invoice R2026-13 over 32.25 EUR, due on 2026-01-22.\n\nNordwind Hosting GmbH\n","language":"de","invoice":13,"number":"R2026-13"}',13,'done',1,8,1768910400000000,NULL,'{}',1768910400000000,1768910400000000);
INSERT INTO jobs VALUES (5,1,'mailer','mailer.send','mail.invoice.18.issued','{"to":"ada@client.example","kind":"invoice_issued","subject":"Invoice R2026-17 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nhere is invoice R2026-17 over 16.05 EUR, due on 2026-01-25.\n\nNordwind Hosting GmbH\n","language":"de","invoice":18,"number":"R2026-17"}',18,'done',1,8,1768932000000000,NULL,'{}',1768910400000000,1768932000000000);
INSERT INTO jobs VALUES (6,1,'mailer','mailer.send','mail.invoice.31.issued','{"to":"ada@client.example","kind":"invoice_issued","subject":"Invoice R2026-30 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nhere is invoice R2026-30 over 14.28 EUR, due on 2026-02-07.\n\nNordwind Hosting GmbH\n","language":"de","invoice":31,"number":"R2026-30"}',31,'done',1,8,1770120000000000,NULL,'{}',1770120000000000,1770120000000000);
INSERT INTO jobs VALUES (7,1,'mailer','mailer.send','mail.invoice.35.issued','{"to":"ada@client.example","kind":"invoice_issued","subject":"Invoice R2026-34 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nhere is invoice R2026-34 over 47.60 EUR, due on 2026-02-12.\n\nNordwind Hosting GmbH\n","language":"de","invoice":35,"number":"R2026-34"}',35,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (8,1,'mailer','mailer.send','mail.invoice.1.reminder.first','{"to":"ada@client.example","kind":"invoice_reminder","subject":"Reminder: invoice R2026-1 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nplease remember invoice R2026-1 over 17.85 EUR, due on 2026-01-10.\n\nNordwind Hosting GmbH\n","language":"de","invoice":1,"number":"R2026-1"}',1,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (9,1,'mailer','mailer.send','mail.invoice.1.payment.1','{"to":"ada@client.example","kind":"payment_received","subject":"Payment received for invoice R2026-1 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nthank you: we received 50.00 EUR for invoice R2026-1.\n\nNordwind Hosting GmbH\n","language":"de","invoice":1,"number":"R2026-1"}',1,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (10,1,'mailer','mailer.send','mail.invoice.11.payment.2','{"to":"ada@client.example","kind":"payment_received","subject":"Payment received for invoice R2026-11 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nthank you: we received 50.00 EUR for invoice R2026-11.\n\nNordwind Hosting GmbH\n","language":"de","invoice":11,"number":"R2026-11"}',11,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (11,1,'mailer','mailer.send','mail.invoice.13.payment.3','{"to":"ada@client.example","kind":"payment_received","subject":"Payment received for invoice R2026-13 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nthank you: we received 50.00 EUR for invoice R2026-13.\n\nNordwind Hosting GmbH\n","language":"de","invoice":13,"number":"R2026-13"}',13,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (12,1,'mailer','mailer.send','mail.invoice.18.payment.4','{"to":"ada@client.example","kind":"payment_received","subject":"Payment received for invoice R2026-17 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nthank you: we received 50.00 EUR for invoice R2026-17.\n\nNordwind Hosting GmbH\n","language":"de","invoice":18,"number":"R2026-17"}',18,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (13,1,'mailer','mailer.send','mail.invoice.31.payment.5','{"to":"ada@client.example","kind":"payment_received","subject":"Payment received for invoice R2026-30 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nthank you: we received 50.00 EUR for invoice R2026-30.\n\nNordwind Hosting GmbH\n","language":"de","invoice":31,"number":"R2026-30"}',31,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (14,1,'mailer','mailer.send','mail.invoice.35.payment.6','{"to":"ada@client.example","kind":"payment_received","subject":"Payment received for invoice R2026-34 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nthank you: we received 50.00 EUR for invoice R2026-34.\n\nNordwind Hosting GmbH\n","language":"de","invoice":35,"number":"R2026-34"}',35,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (15,1,'mailer','mailer.send','mail.invoice.36.issued','{"to":"ada@client.example","kind":"invoice_issued","subject":"Invoice R2026-35 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nhere is invoice R2026-35 over 53.55 EUR, due on 2026-02-15.\n\nNordwind Hosting GmbH\n","language":"de","invoice":36,"number":"R2026-35"}',36,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (16,1,'mailer','mailer.send','mail.invoice.36.payment.7','{"to":"ada@client.example","kind":"payment_received","subject":"Payment received for invoice R2026-35 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nthank you: we received 35.70 EUR for invoice R2026-35.\n\nNordwind Hosting GmbH\n","language":"de","invoice":36,"number":"R2026-35"}',36,'done',1,8,1770724800000000,NULL,'{}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (17,1,'gateway','gateway.charge','charge.invoice.39.3','{"invoice":39,"number":"R2026-38","client":3,"amount":{"amount":"31.50","currency":"EUR"},"description":"Invoice R2026-38 of Nordwind Hosting GmbH"}',39,'done',1,8,1770724800000000,NULL,'{"status":"succeeded","reference":"G-1"}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (18,1,'gateway','gateway.charge','charge.invoice.40.3','{"invoice":40,"number":"R2026-39","client":3,"amount":{"amount":"33.00","currency":"EUR"},"description":"Invoice R2026-39 of Nordwind Hosting GmbH"}',40,'done',1,8,1770724800000000,NULL,'{"status":"failed","message":"No funds."}',1770724800000000,1770724800000000);
INSERT INTO jobs VALUES (19,1,'gateway','gateway.charge','charge.invoice.41.3','{"invoice":41,"number":"R2026-40","client":3,"amount":{"amount":"34.50","currency":"EUR"},"description":"Invoice R2026-40 of Nordwind Hosting GmbH"}',41,'retry',3,8,1771934640000000,'port.down: Nobody is there.',NULL,1770724800000000,NULL);
INSERT INTO jobs VALUES (20,2,'mailer','mailer.send','mail.invoice.45.issued','{"to":"bob@other.example","kind":"invoice_issued","subject":"Invoice 2026/1 from Other Inc","text":"Dear Bob,\n\nhere is invoice 2026/1 over 4.00 USD, due on 2026-02-20.\n\nOther Inc\n","language":"en","invoice":45,"number":"2026/1"}',45,'done',1,8,1771588800000000,NULL,'{}',1771588800000000,1771588800000000);
INSERT INTO jobs VALUES (21,1,'mailer','mailer.send','mail.invoice.46.issued','{"to":"ada@client.example","kind":"invoice_issued","subject":"Invoice R2026-44 from Nordwind Hosting GmbH","text":"Dear Ada,\n\nhere is invoice R2026-44 over 26.18 EUR, due on 2026-02-26.\n\nNordwind Hosting GmbH\n","language":"de","invoice":46,"number":"R2026-44"}',46,'done',1,8,1771934400000000,NULL,'{}',1771934400000000,1771934400000000);
INSERT INTO book_currencies VALUES ('HUF',0,1);
INSERT INTO clients VALUES (1,1,2,'person','Ada',NULL,'ada@client.example','0228 1','{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"}',NULL,0,'EUR','de','active','{"mail_invoices":true}','Pays in time.',1767614400000000);
INSERT INTO clients VALUES (2,1,1,'company','Grace','Hopper AG','grace@hopper.example',NULL,'{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"}',NULL,0,'EUR','de','active','{"payment_days":60,"separate_invoices":true}',NULL,1767614400000000);
INSERT INTO clients VALUES (3,1,1,'company','Marie','Curie SARL','marie@curie.example',NULL,'{"city":"Paris","country":"FR"}','FR40303265045',0,'EUR','fr','active','{"payment_days":90}',NULL,1767614400000000);
INSERT INTO clients VALUES (4,1,1,'person','Leonard',NULL,'leonard@client.example',NULL,'{"city":"Montreal","state":"QC","postal_code":"H2X","country":"CA"}',NULL,0,'EUR','de','active','{"dunning":[]}',NULL,1767614400000000);
INSERT INTO clients VALUES (5,1,1,'person','Museum',NULL,'museum@client.example',NULL,'{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"}',NULL,1,'EUR','de','active','{"dunning":[]}',NULL,1767614400000000);
INSERT INTO clients VALUES (6,1,1,'person','Late',NULL,'late@client.example',NULL,'{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"}',NULL,0,'EUR','de','active','{"credit_pays_invoices":false,"dunning":[{"name":"first","kind":"reminder","days":2},{"name":"off","kind":"suspend","days":6},{"name":"fee","kind":"late_fee","days":24,"fee":{"kind":"fixed","amounts":[{"amount":"3.00","currency":"EUR"}],"minimums":[],"tiers":[]}},{"name":"end","kind":"terminate","days":36}]}',NULL,1767614400000000);
INSERT INTO clients VALUES (7,1,1,'person','Much',NULL,'much@client.example',NULL,'{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"}',NULL,0,'EUR','de','active','{"generate_days_before":60}',NULL,1767614400000000);
INSERT INTO clients VALUES (8,1,1,'person','Leaver',NULL,'leaver@client.example',NULL,'{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"}',NULL,0,'EUR','de','active',NULL,NULL,1767614400000000);
INSERT INTO clients VALUES (9,1,2,'person','Closed',NULL,'closed@client.example',NULL,'{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"}',NULL,0,'EUR','de','closed',NULL,NULL,1767614400000000);
INSERT INTO clients VALUES (10,1,2,'person','Asleep',NULL,'asleep@client.example',NULL,'{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"}',NULL,0,'EUR','de','inactive',NULL,NULL,1767614400000000);
INSERT INTO clients VALUES (11,1,1,'person','Ida',NULL,'ida@import.example',NULL,'{"country":"DE"}',NULL,0,'EUR','de','active',NULL,NULL,1767614400000000);
INSERT INTO clients VALUES (12,2,1,'person','Bob',NULL,'bob@other.example',NULL,'{"country":"US"}',NULL,0,'USD','en','active',NULL,NULL,1771588800000000);
INSERT INTO client_groups VALUES (1,1,1,'Friends',3,'{"generate_days_before":3}');
INSERT INTO client_group_members VALUES (1,1,1);
INSERT INTO categories VALUES (1,1,1,'Hosting',NULL,0);
INSERT INTO categories VALUES (2,1,1,'Small',1,2);
INSERT INTO products VALUES (1,1,1,2,'hosting','Web M','Small and quick','standard',NULL,'order','in_advance','start',NULL,NULL,'actual','active');
INSERT INTO products VALUES (2,1,1,NULL,'server','Server',NULL,'standard','panel','payment','in_advance','day_of_month',15,25,'thirty','active');
INSERT INTO products VALUES (3,1,1,NULL,'other','Traffic',NULL,'standard',NULL,'order','in_arrears','start',NULL,NULL,'actual','active');
INSERT INTO products VALUES (4,1,2,NULL,'ssl','Certificate','One year','standard',NULL,'payment','in_advance','start',NULL,NULL,'actual','hidden');
INSERT INTO products VALUES (5,1,1,NULL,'domain','Domain',NULL,'standard',NULL,'manual','in_advance','anniversary',NULL,NULL,'actual','active');
INSERT INTO products VALUES (6,1,1,NULL,'hosting','Old plan',NULL,'standard',NULL,'payment','in_advance','start',NULL,NULL,'actual','active');
INSERT INTO products VALUES (7,2,1,NULL,'hosting','Box',NULL,'standard',NULL,'order','in_advance','start',NULL,NULL,'actual','active');
INSERT INTO prices VALUES (1,1,1,'EUR','{"unit":"month","count":1}',1000,500,20089,20494);
INSERT INTO prices VALUES (2,1,1,'EUR','{"unit":"year","count":1}',9900,0,20089,NULL);
INSERT INTO prices VALUES (3,1,1,'EUR','{"unit":"day","count":1}',50,0,20089,NULL);
INSERT INTO prices VALUES (4,1,2,'EUR','{"unit":"month","count":1}',4990,0,20089,NULL);
INSERT INTO prices VALUES (5,1,3,'EUR','{"unit":"month","count":1}',300,0,20089,NULL);
INSERT INTO prices VALUES (6,1,4,'EUR',NULL,8000,0,20089,NULL);
INSERT INTO prices VALUES (7,1,5,'EUR','{"unit":"year","count":1}',1200,0,20089,NULL);
INSERT INTO prices VALUES (8,1,5,'EUR','{"unit":"month","count":1}',150,0,20089,20513);
INSERT INTO prices VALUES (9,1,6,'EUR',NULL,750,0,20458,NULL);
INSERT INTO prices VALUES (10,1,1,'EUR','{"unit":"month","count":1}',1100,0,20494,NULL);
INSERT INTO prices VALUES (11,2,7,'USD','{"unit":"month","count":1}',400,0,20504,NULL);
INSERT INTO tax_rates VALUES (1,1,1,'VAT','DE',NULL,NULL,NULL,NULL,'16','100',1,0,18444,18628);
INSERT INTO tax_rates VALUES (2,1,1,'VAT','DE',NULL,NULL,NULL,NULL,'19','100',1,0,18628,NULL);
INSERT INTO tax_rates VALUES (3,1,1,'VAT','DE',NULL,NULL,'books',NULL,'7','100',1,0,18628,NULL);
INSERT INTO tax_rates VALUES (4,1,1,'VAT','FR',NULL,NULL,NULL,'consumer','20','100',1,0,18628,NULL);
INSERT INTO tax_rates VALUES (5,1,1,'GST','CA',NULL,NULL,NULL,NULL,'5','100',1,0,18628,NULL);
INSERT INTO tax_rates VALUES (6,1,1,'QST','CA','QC',NULL,NULL,NULL,'9.975','100',2,0,18628,NULL);
INSERT INTO number_series VALUES (1,'credit_note','',5,20494);
INSERT INTO number_series VALUES (1,'invoice','',45,20505);
INSERT INTO number_series VALUES (2,'invoice','2026',2,20504);
INSERT INTO ledger_accounts VALUES (1,1,'receivable',1,'','EUR',0);
INSERT INTO ledger_accounts VALUES (2,1,'revenue',NULL,'standard','EUR',-116579);
INSERT INTO ledger_accounts VALUES (3,1,'tax_payable',NULL,'DE VAT','EUR',-12799);
INSERT INTO ledger_accounts VALUES (4,1,'receivable',2,'','EUR',24458);
INSERT INTO ledger_accounts VALUES (5,1,'receivable',3,'','EUR',24626);
INSERT INTO ledger_accounts VALUES (6,1,'receivable',4,'','EUR',13235);
INSERT INTO ledger_accounts VALUES (7,1,'tax_payable',NULL,'CA GST','EUR',-663);
INSERT INTO ledger_accounts VALUES (8,1,'tax_payable',NULL,'CA-QC QST','EUR',-1322);
INSERT INTO ledger_accounts VALUES (9,1,'receivable',5,'','EUR',9050);
INSERT INTO ledger_accounts VALUES (10,1,'receivable',6,'','EUR',17710);
INSERT INTO ledger_accounts VALUES (11,1,'receivable',8,'','EUR',4384);
INSERT INTO ledger_accounts VALUES (12,1,'receivable',11,'','EUR',1786);
INSERT INTO ledger_accounts VALUES (13,1,'credit',8,'','EUR',0);
INSERT INTO ledger_accounts VALUES (14,1,'revenue',NULL,'books','EUR',-1500);
INSERT INTO ledger_accounts VALUES (15,1,'bad_debt',NULL,'','EUR',10710);
INSERT INTO ledger_accounts VALUES (16,1,'revenue',NULL,'late_fee','EUR',-300);
INSERT INTO ledger_accounts VALUES (17,1,'bank',NULL,'bank_transfer','EUR',38890);
INSERT INTO ledger_accounts VALUES (18,1,'credit',1,'','EUR',-10186);
INSERT INTO ledger_accounts VALUES (19,1,'fees',NULL,'bank_transfer','EUR',35);
INSERT INTO ledger_accounts VALUES (20,1,'clearing',NULL,'refund','EUR',-5355);
INSERT INTO ledger_accounts VALUES (21,1,'credit',2,'','EUR',0);
INSERT INTO ledger_accounts VALUES (22,1,'clearing',NULL,'card','EUR',2000);
INSERT INTO ledger_accounts VALUES (23,1,'credit',4,'','EUR',0);
INSERT INTO ledger_accounts VALUES (24,1,'goodwill',NULL,'','EUR',2500);
INSERT INTO ledger_accounts VALUES (25,1,'credit',6,'','EUR',-3830);
INSERT INTO ledger_accounts VALUES (26,1,'clearing',NULL,'gateway','EUR',3150);
INSERT INTO ledger_accounts VALUES (27,2,'receivable',12,'','USD',400);
INSERT INTO ledger_accounts VALUES (28,2,'revenue',NULL,'standard','USD',-400);
INSERT INTO ledger_entries VALUES (1,1,'invoice_issued',1,1,20458,1767614400000000);
INSERT INTO ledger_entries VALUES (2,1,'invoice_issued',2,2,20458,1767614400000000);
INSERT INTO ledger_entries VALUES (3,1,'invoice_issued',3,2,20458,1767614400000000);
INSERT INTO ledger_entries VALUES (4,1,'invoice_issued',4,3,20458,1767614400000000);
INSERT INTO ledger_entries VALUES (5,1,'invoice_issued',5,4,20458,1767614400000000);
INSERT INTO ledger_entries VALUES (6,1,'invoice_issued',6,5,20458,1767614400000000);
INSERT INTO ledger_entries VALUES (7,1,'invoice_issued',7,6,20458,1767614400000000);
INSERT INTO ledger_entries VALUES (8,1,'invoice_issued',8,8,20458,1767614400000000);
INSERT INTO ledger_entries VALUES (9,1,'invoice_issued',9,8,20459,1768219200000000);
INSERT INTO ledger_entries VALUES (10,1,'invoice_issued',10,11,20459,1768219200000000);
INSERT INTO ledger_entries VALUES (11,1,'invoice_issued',11,1,20465,1768219200000000);
INSERT INTO ledger_entries VALUES (12,1,'invoice_issued',12,8,20465,1768219200000000);
INSERT INTO ledger_entries VALUES (13,1,'invoice_credited',12,8,20465,1768219200000000);
INSERT INTO ledger_entries VALUES (14,1,'credit_applied',8,8,20465,1768219200000000);
INSERT INTO ledger_entries VALUES (15,1,'invoice_issued',13,1,20470,1768910400000000);
INSERT INTO ledger_entries VALUES (16,1,'invoice_issued',15,2,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (17,1,'invoice_issued',16,3,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (18,1,'invoice_issued',17,4,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (19,1,'invoice_issued',18,1,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (20,1,'invoice_issued',19,5,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (21,1,'invoice_issued',20,8,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (22,1,'invoice_credited',20,8,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (23,1,'credit_applied',8,8,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (24,1,'credit_applied',9,8,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (25,1,'invoice_issued',21,2,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (26,1,'invoice_cancelled',21,2,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (27,1,'invoice_issued',22,2,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (28,1,'credit_note_issued',1,2,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (29,1,'invoice_issued',23,3,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (30,1,'credit_note_issued',2,3,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (31,1,'invoice_issued',24,6,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (32,1,'invoice_written_off',24,6,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (33,1,'invoice_issued',25,6,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (34,1,'invoice_issued',26,4,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (35,1,'invoice_issued',27,4,20473,1768910400000000);
INSERT INTO ledger_entries VALUES (36,1,'invoice_issued',28,3,20475,1769256000000000);
INSERT INTO ledger_entries VALUES (37,1,'invoice_issued',29,4,20475,1769256000000000);
INSERT INTO ledger_entries VALUES (38,1,'invoice_issued',30,6,20475,1769256000000000);
INSERT INTO ledger_entries VALUES (39,1,'invoice_issued',31,1,20486,1770120000000000);
INSERT INTO ledger_entries VALUES (40,1,'invoice_issued',32,6,20487,1770120000000000);
INSERT INTO ledger_entries VALUES (41,1,'invoice_issued',33,5,20489,1770724800000000);
INSERT INTO ledger_entries VALUES (42,1,'invoice_issued',34,11,20490,1770724800000000);
INSERT INTO ledger_entries VALUES (43,1,'invoice_issued',35,1,20491,1770724800000000);
INSERT INTO ledger_entries VALUES (44,1,'payment_recorded',1,1,20493,1770724800000000);
INSERT INTO ledger_entries VALUES (45,1,'payment_recorded',2,1,20493,1770724800000000);
INSERT INTO ledger_entries VALUES (46,1,'payment_recorded',3,1,20493,1770724800000000);
INSERT INTO ledger_entries VALUES (47,1,'payment_recorded',4,1,20493,1770724800000000);
INSERT INTO ledger_entries VALUES (48,1,'payment_recorded',5,1,20493,1770724800000000);
INSERT INTO ledger_entries VALUES (49,1,'payment_recorded',6,1,20493,1770724800000000);
INSERT INTO ledger_entries VALUES (50,1,'invoice_issued',36,1,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (51,1,'credit_applied',36,1,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (52,1,'payment_recorded',7,1,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (53,1,'credit_note_issued',3,1,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (54,1,'invoice_issued',37,2,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (55,1,'payment_recorded',8,2,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (56,1,'credit_note_issued',4,2,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (57,1,'payment_recorded',9,4,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (58,1,'credit_applied',5,4,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (59,1,'credit_applied',17,4,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (60,1,'credit_granted',1,6,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (61,1,'invoice_issued',38,6,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (62,1,'credit_applied',38,6,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (63,1,'invoice_issued',39,3,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (64,1,'payment_recorded',10,3,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (65,1,'invoice_issued',40,3,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (66,1,'invoice_issued',41,3,20494,1770724800000000);
INSERT INTO ledger_entries VALUES (67,1,'credit_applied',15,2,20495,1771588800000000);
INSERT INTO ledger_entries VALUES (68,1,'credit_applied',2,2,20495,1771588800000000);
INSERT INTO ledger_entries VALUES (69,1,'invoice_issued',42,6,20500,1771588800000000);
INSERT INTO ledger_entries VALUES (70,1,'invoice_credited',42,6,20500,1771588800000000);
INSERT INTO ledger_entries VALUES (71,1,'invoice_issued',43,3,20503,1771588800000000);
INSERT INTO ledger_entries VALUES (72,1,'invoice_issued',44,4,20503,1771588800000000);
INSERT INTO ledger_entries VALUES (73,2,'invoice_issued',45,12,20504,1771588800000000);
INSERT INTO ledger_entries VALUES (74,1,'invoice_issued',46,1,20505,1771934400000000);
INSERT INTO ledger_entries VALUES (75,1,'credit_applied',46,1,20505,1771934400000000);
INSERT INTO ledger_postings VALUES (1,1,1,'EUR',1785);
INSERT INTO ledger_postings VALUES (1,2,1,'EUR',-1500);
INSERT INTO ledger_postings VALUES (1,3,1,'EUR',-285);
INSERT INTO ledger_postings VALUES (2,2,1,'EUR',-9900);
INSERT INTO ledger_postings VALUES (2,3,1,'EUR',-1881);
INSERT INTO ledger_postings VALUES (2,4,1,'EUR',11781);
INSERT INTO ledger_postings VALUES (3,2,1,'EUR',-6653);
INSERT INTO ledger_postings VALUES (3,3,1,'EUR',-1264);
INSERT INTO ledger_postings VALUES (3,4,1,'EUR',7917);
INSERT INTO ledger_postings VALUES (4,2,1,'EUR',-888);
INSERT INTO ledger_postings VALUES (4,5,1,'EUR',888);
INSERT INTO ledger_postings VALUES (5,2,1,'EUR',-1500);
INSERT INTO ledger_postings VALUES (5,6,1,'EUR',1725);
INSERT INTO ledger_postings VALUES (5,7,1,'EUR',-75);
INSERT INTO ledger_postings VALUES (5,8,1,'EUR',-150);
INSERT INTO ledger_postings VALUES (6,2,1,'EUR',-8000);
INSERT INTO ledger_postings VALUES (6,9,1,'EUR',8000);
INSERT INTO ledger_postings VALUES (7,2,1,'EUR',-3000);
INSERT INTO ledger_postings VALUES (7,3,1,'EUR',-570);
INSERT INTO ledger_postings VALUES (7,10,1,'EUR',3570);
INSERT INTO ledger_postings VALUES (8,2,1,'EUR',-2700);
INSERT INTO ledger_postings VALUES (8,3,1,'EUR',-513);
INSERT INTO ledger_postings VALUES (8,11,1,'EUR',3213);
INSERT INTO ledger_postings VALUES (9,2,1,'EUR',-4158);
INSERT INTO ledger_postings VALUES (9,3,1,'EUR',-790);
INSERT INTO ledger_postings VALUES (9,11,1,'EUR',4948);
INSERT INTO ledger_postings VALUES (10,2,1,'EUR',-750);
INSERT INTO ledger_postings VALUES (10,3,1,'EUR',-143);
INSERT INTO ledger_postings VALUES (10,12,1,'EUR',893);
INSERT INTO ledger_postings VALUES (11,1,1,'EUR',2608);
INSERT INTO ledger_postings VALUES (11,2,1,'EUR',-2192);
INSERT INTO ledger_postings VALUES (11,3,1,'EUR',-416);
INSERT INTO ledger_postings VALUES (12,2,1,'EUR',1974);
INSERT INTO ledger_postings VALUES (12,3,1,'EUR',375);
INSERT INTO ledger_postings VALUES (12,11,1,'EUR',-2349);
INSERT INTO ledger_postings VALUES (13,11,1,'EUR',2349);
INSERT INTO ledger_postings VALUES (13,13,1,'EUR',-2349);
INSERT INTO ledger_postings VALUES (14,11,1,'EUR',-2349);
INSERT INTO ledger_postings VALUES (14,13,1,'EUR',2349);
INSERT INTO ledger_postings VALUES (15,1,1,'EUR',3225);
INSERT INTO ledger_postings VALUES (15,2,1,'EUR',-2710);
INSERT INTO ledger_postings VALUES (15,3,1,'EUR',-515);
INSERT INTO ledger_postings VALUES (16,2,1,'EUR',-3000);
INSERT INTO ledger_postings VALUES (16,3,1,'EUR',-570);
INSERT INTO ledger_postings VALUES (16,4,1,'EUR',3570);
INSERT INTO ledger_postings VALUES (17,2,1,'EUR',-15000);
INSERT INTO ledger_postings VALUES (17,5,1,'EUR',15000);
INSERT INTO ledger_postings VALUES (18,2,1,'EUR',-5000);
INSERT INTO ledger_postings VALUES (18,6,1,'EUR',5749);
INSERT INTO ledger_postings VALUES (18,7,1,'EUR',-250);
INSERT INTO ledger_postings VALUES (18,8,1,'EUR',-499);
INSERT INTO ledger_postings VALUES (19,1,1,'EUR',1605);
INSERT INTO ledger_postings VALUES (19,3,1,'EUR',-105);
INSERT INTO ledger_postings VALUES (19,14,1,'EUR',-1500);
INSERT INTO ledger_postings VALUES (20,2,1,'EUR',-750);
INSERT INTO ledger_postings VALUES (20,9,1,'EUR',750);
INSERT INTO ledger_postings VALUES (21,2,1,'EUR',1200);
INSERT INTO ledger_postings VALUES (21,3,1,'EUR',228);
INSERT INTO ledger_postings VALUES (21,11,1,'EUR',-1428);
INSERT INTO ledger_postings VALUES (22,11,1,'EUR',1428);
INSERT INTO ledger_postings VALUES (22,13,1,'EUR',-1428);
INSERT INTO ledger_postings VALUES (23,11,1,'EUR',-864);
INSERT INTO ledger_postings VALUES (23,13,1,'EUR',864);
INSERT INTO ledger_postings VALUES (24,11,1,'EUR',-564);
INSERT INTO ledger_postings VALUES (24,13,1,'EUR',564);
INSERT INTO ledger_postings VALUES (25,2,1,'EUR',-1350);
INSERT INTO ledger_postings VALUES (25,3,1,'EUR',-257);
INSERT INTO ledger_postings VALUES (25,4,1,'EUR',1607);
INSERT INTO ledger_postings VALUES (26,2,1,'EUR',1350);
INSERT INTO ledger_postings VALUES (26,3,1,'EUR',257);
INSERT INTO ledger_postings VALUES (26,4,1,'EUR',-1607);
INSERT INTO ledger_postings VALUES (27,2,1,'EUR',-6000);
INSERT INTO ledger_postings VALUES (27,3,1,'EUR',-1140);
INSERT INTO ledger_postings VALUES (27,4,1,'EUR',7140);
INSERT INTO ledger_postings VALUES (28,2,1,'EUR',500);
INSERT INTO ledger_postings VALUES (28,3,1,'EUR',95);
INSERT INTO ledger_postings VALUES (28,4,1,'EUR',-595);
INSERT INTO ledger_postings VALUES (29,2,1,'EUR',-1800);
INSERT INTO ledger_postings VALUES (29,5,1,'EUR',1800);
INSERT INTO ledger_postings VALUES (30,2,1,'EUR',1800);
INSERT INTO ledger_postings VALUES (30,5,1,'EUR',-1800);
INSERT INTO ledger_postings VALUES (31,2,1,'EUR',-9000);
INSERT INTO ledger_postings VALUES (31,3,1,'EUR',-1710);
INSERT INTO ledger_postings VALUES (31,10,1,'EUR',10710);
INSERT INTO ledger_postings VALUES (32,10,1,'EUR',-10710);
INSERT INTO ledger_postings VALUES (32,15,1,'EUR',10710);
INSERT INTO ledger_postings VALUES (33,2,1,'EUR',-9150);
INSERT INTO ledger_postings VALUES (33,3,1,'EUR',-1739);
INSERT INTO ledger_postings VALUES (33,10,1,'EUR',10889);
INSERT INTO ledger_postings VALUES (34,2,1,'EUR',-2250);
INSERT INTO ledger_postings VALUES (34,6,1,'EUR',2587);
INSERT INTO ledger_postings VALUES (34,7,1,'EUR',-113);
INSERT INTO ledger_postings VALUES (34,8,1,'EUR',-224);
INSERT INTO ledger_postings VALUES (35,2,1,'EUR',-2400);
INSERT INTO ledger_postings VALUES (35,6,1,'EUR',2759);
INSERT INTO ledger_postings VALUES (35,7,1,'EUR',-120);
INSERT INTO ledger_postings VALUES (35,8,1,'EUR',-239);
INSERT INTO ledger_postings VALUES (36,2,1,'EUR',-888);
INSERT INTO ledger_postings VALUES (36,5,1,'EUR',888);
INSERT INTO ledger_postings VALUES (37,2,1,'EUR',-1000);
INSERT INTO ledger_postings VALUES (37,6,1,'EUR',1150);
INSERT INTO ledger_postings VALUES (37,7,1,'EUR',-50);
INSERT INTO ledger_postings VALUES (37,8,1,'EUR',-100);
INSERT INTO ledger_postings VALUES (38,2,1,'EUR',-2000);
INSERT INTO ledger_postings VALUES (38,3,1,'EUR',-380);
INSERT INTO ledger_postings VALUES (38,10,1,'EUR',2380);
INSERT INTO ledger_postings VALUES (39,1,1,'EUR',1428);
INSERT INTO ledger_postings VALUES (39,2,1,'EUR',-1200);
INSERT INTO ledger_postings VALUES (39,3,1,'EUR',-228);
INSERT INTO ledger_postings VALUES (40,3,1,'EUR',-57);
INSERT INTO ledger_postings VALUES (40,10,1,'EUR',357);
INSERT INTO ledger_postings VALUES (40,16,1,'EUR',-300);
INSERT INTO ledger_postings VALUES (41,2,1,'EUR',-300);
INSERT INTO ledger_postings VALUES (41,9,1,'EUR',300);
INSERT INTO ledger_postings VALUES (42,2,1,'EUR',-750);
INSERT INTO ledger_postings VALUES (42,3,1,'EUR',-143);
INSERT INTO ledger_postings VALUES (42,12,1,'EUR',893);
INSERT INTO ledger_postings VALUES (43,1,1,'EUR',4760);
INSERT INTO ledger_postings VALUES (43,2,1,'EUR',-4000);
INSERT INTO ledger_postings VALUES (43,3,1,'EUR',-760);
INSERT INTO ledger_postings VALUES (44,1,1,'EUR',-1785);
INSERT INTO ledger_postings VALUES (44,17,1,'EUR',5000);
INSERT INTO ledger_postings VALUES (44,18,1,'EUR',-3215);
INSERT INTO ledger_postings VALUES (45,1,1,'EUR',-2608);
INSERT INTO ledger_postings VALUES (45,17,1,'EUR',5000);
INSERT INTO ledger_postings VALUES (45,18,1,'EUR',-2392);
INSERT INTO ledger_postings VALUES (46,1,1,'EUR',-3225);
INSERT INTO ledger_postings VALUES (46,17,1,'EUR',5000);
INSERT INTO ledger_postings VALUES (46,18,1,'EUR',-1775);
INSERT INTO ledger_postings VALUES (47,1,1,'EUR',-1605);
INSERT INTO ledger_postings VALUES (47,17,1,'EUR',5000);
INSERT INTO ledger_postings VALUES (47,18,1,'EUR',-3395);
INSERT INTO ledger_postings VALUES (48,1,1,'EUR',-1428);
INSERT INTO ledger_postings VALUES (48,17,1,'EUR',5000);
INSERT INTO ledger_postings VALUES (48,18,1,'EUR',-3572);
INSERT INTO ledger_postings VALUES (49,1,1,'EUR',-4760);
INSERT INTO ledger_postings VALUES (49,17,1,'EUR',5000);
INSERT INTO ledger_postings VALUES (49,18,1,'EUR',-240);
INSERT INTO ledger_postings VALUES (50,1,1,'EUR',5355);
INSERT INTO ledger_postings VALUES (50,2,1,'EUR',-4500);
INSERT INTO ledger_postings VALUES (50,3,1,'EUR',-855);
INSERT INTO ledger_postings VALUES (51,1,1,'EUR',-5355);
INSERT INTO ledger_postings VALUES (51,18,1,'EUR',5355);
INSERT INTO ledger_postings VALUES (52,17,1,'EUR',3535);
INSERT INTO ledger_postings VALUES (52,18,1,'EUR',-3570);
INSERT INTO ledger_postings VALUES (52,19,1,'EUR',35);
INSERT INTO ledger_postings VALUES (53,2,1,'EUR',4500);
INSERT INTO ledger_postings VALUES (53,3,1,'EUR',855);
INSERT INTO ledger_postings VALUES (53,20,1,'EUR',-5355);
INSERT INTO ledger_postings VALUES (54,2,1,'EUR',-4500);
INSERT INTO ledger_postings VALUES (54,3,1,'EUR',-855);
INSERT INTO ledger_postings VALUES (54,4,1,'EUR',5355);
INSERT INTO ledger_postings VALUES (55,4,1,'EUR',-5355);
INSERT INTO ledger_postings VALUES (55,17,1,'EUR',5355);
INSERT INTO ledger_postings VALUES (56,2,1,'EUR',4500);
INSERT INTO ledger_postings VALUES (56,3,1,'EUR',855);
INSERT INTO ledger_postings VALUES (56,21,1,'EUR',-5355);
INSERT INTO ledger_postings VALUES (57,22,1,'EUR',2000);
INSERT INTO ledger_postings VALUES (57,23,1,'EUR',-2000);
INSERT INTO ledger_postings VALUES (58,6,1,'EUR',-1725);
INSERT INTO ledger_postings VALUES (58,23,1,'EUR',1725);
INSERT INTO ledger_postings VALUES (59,6,1,'EUR',-275);
INSERT INTO ledger_postings VALUES (59,23,1,'EUR',275);
INSERT INTO ledger_postings VALUES (60,24,1,'EUR',2500);
INSERT INTO ledger_postings VALUES (60,25,1,'EUR',-2500);
INSERT INTO ledger_postings VALUES (61,2,1,'EUR',-600);
INSERT INTO ledger_postings VALUES (61,3,1,'EUR',-114);
INSERT INTO ledger_postings VALUES (61,10,1,'EUR',714);
INSERT INTO ledger_postings VALUES (62,10,1,'EUR',-200);
INSERT INTO ledger_postings VALUES (62,25,1,'EUR',200);
INSERT INTO ledger_postings VALUES (63,2,1,'EUR',-3150);
INSERT INTO ledger_postings VALUES (63,5,1,'EUR',3150);
INSERT INTO ledger_postings VALUES (64,5,1,'EUR',-3150);
INSERT INTO ledger_postings VALUES (64,26,1,'EUR',3150);
INSERT INTO ledger_postings VALUES (65,2,1,'EUR',-3300);
INSERT INTO ledger_postings VALUES (65,5,1,'EUR',3300);
INSERT INTO ledger_postings VALUES (66,2,1,'EUR',-3450);
INSERT INTO ledger_postings VALUES (66,5,1,'EUR',3450);
INSERT INTO ledger_postings VALUES (67,4,1,'EUR',-3570);
INSERT INTO ledger_postings VALUES (67,21,1,'EUR',3570);
INSERT INTO ledger_postings VALUES (68,4,1,'EUR',-1785);
INSERT INTO ledger_postings VALUES (68,21,1,'EUR',1785);
INSERT INTO ledger_postings VALUES (69,2,1,'EUR',1286);
INSERT INTO ledger_postings VALUES (69,3,1,'EUR',244);
INSERT INTO ledger_postings VALUES (69,10,1,'EUR',-1530);
INSERT INTO ledger_postings VALUES (70,10,1,'EUR',1530);
INSERT INTO ledger_postings VALUES (70,25,1,'EUR',-1530);
INSERT INTO ledger_postings VALUES (71,2,1,'EUR',-1100);
INSERT INTO ledger_postings VALUES (71,5,1,'EUR',1100);
INSERT INTO ledger_postings VALUES (72,2,1,'EUR',-1100);
INSERT INTO ledger_postings VALUES (72,6,1,'EUR',1265);
INSERT INTO ledger_postings VALUES (72,7,1,'EUR',-55);
INSERT INTO ledger_postings VALUES (72,8,1,'EUR',-110);
INSERT INTO ledger_postings VALUES (73,27,2,'USD',400);
INSERT INTO ledger_postings VALUES (73,28,2,'USD',-400);
INSERT INTO ledger_postings VALUES (74,1,1,'EUR',2618);
INSERT INTO ledger_postings VALUES (74,2,1,'EUR',-2200);
INSERT INTO ledger_postings VALUES (74,3,1,'EUR',-418);
INSERT INTO ledger_postings VALUES (75,1,1,'EUR',-2618);
INSERT INTO ledger_postings VALUES (75,18,1,'EUR',2618);
INSERT INTO invoices VALUES (1,1,2,'R2026-1','',1,'paid',1,'EUR',20458,20463,20458,1500,285,1785,1785,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,NULL,1767614400000000,1767614400000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (2,1,2,'R2026-2','',2,'unpaid',2,'EUR',20458,20518,20458,9900,1881,11781,1785,20548,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Grace","company":"Hopper AG","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"grace@hopper.example"}',NULL,NULL,1767614400000000,1767614400000000,NULL,NULL);
INSERT INTO invoices VALUES (3,1,1,'R2026-3','',3,'unpaid',2,'EUR',20458,20518,20458,6653,1264,7917,0,20548,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Grace","company":"Hopper AG","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"grace@hopper.example"}',NULL,NULL,1767614400000000,1767614400000000,NULL,NULL);
INSERT INTO invoices VALUES (4,1,1,'R2026-4','',4,'unpaid',3,'EUR',20458,20548,20458,888,0,888,0,20578,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,NULL,1767614400000000,1767614400000000,NULL,NULL);
INSERT INTO invoices VALUES (5,1,2,'R2026-5','',5,'paid',4,'EUR',20458,20463,20458,1500,225,1725,1725,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leonard","address":{"city":"Montreal","state":"QC","postal_code":"H2X","country":"CA"},"email":"leonard@client.example"}',NULL,NULL,1767614400000000,1767614400000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (6,1,1,'R2026-6','',6,'unpaid',5,'EUR',20458,20463,20458,8000,0,8000,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Museum","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"museum@client.example"}',NULL,NULL,1767614400000000,1767614400000000,NULL,NULL);
INSERT INTO invoices VALUES (7,1,1,'R2026-7','',7,'unpaid',6,'EUR',20458,20463,20458,3000,570,3570,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Late","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"late@client.example"}',NULL,NULL,1767614400000000,1767614400000000,NULL,NULL);
INSERT INTO invoices VALUES (8,1,3,'R2026-8','',8,'paid',8,'EUR',20458,20463,20458,2700,513,3213,3213,20493,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leaver","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"leaver@client.example"}',NULL,NULL,1767614400000000,1767614400000000,1768910400000000,NULL);
INSERT INTO invoices VALUES (9,1,2,'R2026-9','',9,'unpaid',8,'EUR',20459,20473,20459,4158,790,4948,564,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leaver","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"leaver@client.example"}',NULL,NULL,1768219200000000,1768219200000000,NULL,NULL);
INSERT INTO invoices VALUES (10,1,1,'R2026-10','',10,'unpaid',11,'EUR',20459,20473,20459,750,143,893,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ida","address":{"country":"DE"},"email":"ida@import.example"}',NULL,NULL,1768219200000000,1768219200000000,NULL,NULL);
INSERT INTO invoices VALUES (11,1,2,'R2026-11','',11,'paid',1,'EUR',20465,20470,20465,2192,416,2608,2608,20500,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,NULL,1768219200000000,1768219200000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (12,1,1,'R2026-12','',12,'paid',8,'EUR',20465,20470,20465,-1974,-375,-2349,-2349,20500,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leaver","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"leaver@client.example"}',NULL,NULL,1768219200000000,1768219200000000,1768219200000000,NULL);
INSERT INTO invoices VALUES (13,1,2,'R2026-13','',13,'paid',1,'EUR',20470,20475,20470,2710,515,3225,3225,20505,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,NULL,1768910400000000,1768910400000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (14,1,1,NULL,NULL,NULL,'draft',1,'EUR',NULL,NULL,NULL,0,0,0,0,NULL,NULL,NULL,NULL,NULL,1768910400000000,NULL,NULL,NULL);
INSERT INTO invoices VALUES (15,1,4,'R2026-14','',14,'paid',2,'EUR',20473,20504,20471,3000,570,3570,3570,20534,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Grace","company":"Hopper AG","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"grace@hopper.example"}',NULL,'Thank you',1768910400000000,1768910400000000,1771588800000000,NULL);
INSERT INTO invoices VALUES (16,1,2,'R2026-15','',15,'unpaid',3,'EUR',20473,20563,20473,15000,0,15000,0,20593,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (17,1,3,'R2026-16','',16,'unpaid',4,'EUR',20473,20478,20473,5000,749,5749,275,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leonard","address":{"city":"Montreal","state":"QC","postal_code":"H2X","country":"CA"},"email":"leonard@client.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (18,1,3,'R2026-17','',17,'paid',1,'EUR',20473,20478,20473,1500,105,1605,1605,20508,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,NULL,1768910400000000,1768910400000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (19,1,2,'R2026-18','',18,'unpaid',5,'EUR',20473,20478,20473,750,0,750,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Museum","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"museum@client.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (20,1,2,'R2026-19','',19,'paid',8,'EUR',20473,20478,20473,-1200,-228,-1428,-1428,20508,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leaver","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"leaver@client.example"}',NULL,NULL,1768910400000000,1768910400000000,1768910400000000,NULL);
INSERT INTO invoices VALUES (21,1,3,'R2026-20','',20,'cancelled',2,'EUR',20473,20533,20473,1350,257,1607,0,20563,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Grace","company":"Hopper AG","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"grace@hopper.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (22,1,3,'R2026-21','',21,'unpaid',2,'EUR',20473,20533,20473,6000,1140,7140,595,20563,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Grace","company":"Hopper AG","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"grace@hopper.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (23,1,3,'R2026-22','',22,'cancelled',3,'EUR',20473,20563,20473,1800,0,1800,1800,20593,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (24,1,4,'R2026-23','',23,'written_off',6,'EUR',20473,20478,20473,9000,1710,10710,0,20480,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Late","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"late@client.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (25,1,3,'R2026-24','',24,'collections',6,'EUR',20473,20478,20473,9150,1739,10889,0,20480,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Late","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"late@client.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (26,1,3,'R2026-25','',25,'payment_pending',4,'EUR',20473,20478,20473,2250,337,2587,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leonard","address":{"city":"Montreal","state":"QC","postal_code":"H2X","country":"CA"},"email":"leonard@client.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (27,1,4,'R2026-26','',26,'unpaid',4,'EUR',20473,20478,20473,2400,359,2759,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leonard","address":{"city":"Montreal","state":"QC","postal_code":"H2X","country":"CA"},"email":"leonard@client.example"}',NULL,NULL,1768910400000000,1768910400000000,NULL,NULL);
INSERT INTO invoices VALUES (28,1,1,'R2026-27','',27,'unpaid',3,'EUR',20475,20565,20475,888,0,888,0,20595,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,NULL,1769256000000000,1769256000000000,NULL,NULL);
INSERT INTO invoices VALUES (29,1,1,'R2026-28','',28,'unpaid',4,'EUR',20475,20489,20475,1000,150,1150,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leonard","address":{"city":"Montreal","state":"QC","postal_code":"H2X","country":"CA"},"email":"leonard@client.example"}',NULL,NULL,1769256000000000,1769256000000000,NULL,NULL);
INSERT INTO invoices VALUES (30,1,1,'R2026-29','',29,'unpaid',6,'EUR',20475,20489,20475,2000,380,2380,0,20513,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Late","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"late@client.example"}',NULL,NULL,1769256000000000,1769256000000000,NULL,NULL);
INSERT INTO invoices VALUES (31,1,2,'R2026-30','',30,'paid',1,'EUR',20486,20491,20486,1200,228,1428,1428,20521,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,NULL,1770120000000000,1770120000000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (32,1,1,'R2026-31','',31,'unpaid',6,'EUR',20487,20492,20487,300,57,357,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Late","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"late@client.example"}',7,NULL,1770120000000000,1770120000000000,NULL,NULL);
INSERT INTO invoices VALUES (33,1,1,'R2026-32','',32,'unpaid',5,'EUR',20489,20494,20489,300,0,300,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Museum","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"museum@client.example"}',NULL,NULL,1770724800000000,1770724800000000,NULL,NULL);
INSERT INTO invoices VALUES (34,1,1,'R2026-33','',33,'unpaid',11,'EUR',20490,20504,20490,750,143,893,0,20534,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ida","address":{"country":"DE"},"email":"ida@import.example"}',NULL,NULL,1770724800000000,1770724800000000,NULL,NULL);
INSERT INTO invoices VALUES (35,1,2,'R2026-34','',34,'paid',1,'EUR',20491,20496,20491,4000,760,4760,4760,20526,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,NULL,1770724800000000,1770724800000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (36,1,4,'R2026-35','',35,'refunded',1,'EUR',20494,20499,20494,4500,855,5355,5355,20529,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,NULL,1770724800000000,1770724800000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (37,1,4,'R2026-36','',36,'refunded',2,'EUR',20494,20554,20494,4500,855,5355,5355,20584,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Grace","company":"Hopper AG","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"grace@hopper.example"}',NULL,NULL,1770724800000000,1770724800000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (38,1,3,'R2026-37','',37,'unpaid',6,'EUR',20494,20499,20494,600,114,714,200,20523,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Late","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"late@client.example"}',NULL,NULL,1770724800000000,1770724800000000,NULL,NULL);
INSERT INTO invoices VALUES (39,1,4,'R2026-38','',38,'paid',3,'EUR',20494,20584,20494,3150,0,3150,3150,20614,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,NULL,1770724800000000,1770724800000000,1770724800000000,NULL);
INSERT INTO invoices VALUES (40,1,4,'R2026-39','',39,'unpaid',3,'EUR',20494,20584,20494,3300,0,3300,0,20614,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,NULL,1770724800000000,1770724800000000,NULL,NULL);
INSERT INTO invoices VALUES (41,1,3,'R2026-40','',40,'payment_pending',3,'EUR',20494,20584,20494,3450,0,3450,0,20614,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,NULL,1770724800000000,1770724800000000,NULL,'charge.invoice.41.3');
INSERT INTO invoices VALUES (42,1,1,'R2026-41','',41,'paid',6,'EUR',20500,20505,20500,-1286,-244,-1530,-1530,20507,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Late","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"late@client.example"}',NULL,NULL,1771588800000000,1771588800000000,1771588800000000,NULL);
INSERT INTO invoices VALUES (43,1,1,'R2026-42','',42,'unpaid',3,'EUR',20503,20593,20503,1100,0,1100,0,20623,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,NULL,1771588800000000,1771588800000000,NULL,NULL);
INSERT INTO invoices VALUES (44,1,1,'R2026-43','',43,'unpaid',4,'EUR',20503,20517,20503,1100,165,1265,0,NULL,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Leonard","address":{"city":"Montreal","state":"QC","postal_code":"H2X","country":"CA"},"email":"leonard@client.example"}',NULL,NULL,1771588800000000,1771588800000000,NULL,NULL);
INSERT INTO invoices VALUES (45,2,1,'2026/1','2026',1,'unpaid',12,'USD',20504,20504,20504,400,0,400,0,20507,'{"name":"Other Inc","address":{"country":"US"},"email":"billing@other.example"}','{"name":"Bob","address":{"country":"US"},"email":"bob@other.example"}',NULL,NULL,1771588800000000,1771588800000000,NULL,NULL);
INSERT INTO invoices VALUES (46,1,2,'R2026-44','',44,'paid',1,'EUR',20505,20510,20505,2200,418,2618,2618,20540,'{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,NULL,1771934400000000,1771934400000000,1771934400000000,NULL);
INSERT INTO invoice_lines VALUES (1,1,1,1,'setup',2,1,'Setup: Web M (ada.example)','1','EUR',500,500,500,95,'standard',1,20458,NULL,0,0,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (2,1,1,2,'recurring',2,1,'Web M (ada.example)','1','EUR',1000,1000,1000,190,'standard',1,20458,20489,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (3,1,2,1,'recurring',4,1,'Web M (hopper.example)','1','EUR',9900,9900,9900,1881,'standard',1,20458,20823,365,365,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (4,1,3,1,'recurring',5,2,'Server','1','EUR',4990,1663,1663,316,'standard',1,20458,20468,10,30,'16.633333333',NULL,0);
INSERT INTO invoice_lines VALUES (5,1,3,2,'recurring',5,2,'Server','1','EUR',4990,4990,4990,948,'standard',1,20468,20499,30,30,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (6,1,4,1,'recurring',6,1,'Web M','1','EUR',888,888,888,0,'standard',1,20458,20489,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (7,1,5,1,'setup',7,1,'Setup: Web M','1','EUR',500,500,500,75,'standard',1,20458,NULL,0,0,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (8,1,5,2,'recurring',7,1,'Web M','1','EUR',1000,1000,1000,150,'standard',1,20458,20489,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (9,1,6,1,'one_time',9,4,'Certificate','1','EUR',8000,8000,8000,0,'standard',1,20458,NULL,0,0,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (10,1,7,1,'setup',10,1,'Setup: Web M (late.example)','1','EUR',500,500,500,95,'standard',1,20458,NULL,0,0,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (11,1,7,2,'recurring',10,1,'Web M (late.example)','1','EUR',1000,1000,1000,190,'standard',1,20458,20489,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (12,1,7,3,'setup',11,1,'Setup: Web M (spared.example)','1','EUR',500,500,500,95,'standard',1,20458,NULL,0,0,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (13,1,7,4,'recurring',11,1,'Web M (spared.example)','1','EUR',1000,1000,1000,190,'standard',1,20458,20489,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (14,1,8,1,'setup',12,1,'Setup: Web M (leaver.example)','1','EUR',500,500,500,95,'standard',1,20458,NULL,0,0,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (15,1,8,2,'recurring',12,1,'Web M (leaver.example)','1','EUR',1000,1000,1000,190,'standard',1,20458,20489,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (16,1,8,3,'recurring',13,5,'Domain','1','EUR',1200,1200,1200,228,'standard',1,20458,20823,365,365,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (17,1,9,1,'recurring',14,2,'Server','1','EUR',4990,4158,4158,790,'standard',1,20473,20499,25,30,'41.583333333',NULL,0);
INSERT INTO invoice_lines VALUES (18,1,10,1,'recurring',1,6,'Old plan','1','EUR',750,750,750,143,'standard',1,20473,20504,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (19,1,11,1,'repair',2,1,'Web M (ada.example)','1','EUR',1000,-677,-677,-129,'standard',1,20468,20489,-21,31,'-6.774193548',2,0);
INSERT INTO invoice_lines VALUES (20,1,11,2,'recurring',2,1,'Web M (ada.example)','1','EUR',1200,813,813,154,'standard',1,20468,20489,21,31,'8.129032258',NULL,0);
INSERT INTO invoice_lines VALUES (21,1,11,3,'setup',3,1,'Setup: Web M','2.5','EUR',500,1250,1250,238,'standard',1,20463,NULL,0,0,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (22,1,11,4,'recurring',3,1,'Web M','2.5','EUR',1000,806,806,153,'standard',1,20463,20473,10,31,'8.064516129',NULL,0);
INSERT INTO invoice_lines VALUES (23,1,12,1,'repair',12,1,'Web M (leaver.example)','1','EUR',1000,-774,-774,-147,'standard',1,20465,20489,-24,31,'-7.741935484',15,0);
INSERT INTO invoice_lines VALUES (24,1,12,2,'repair',13,5,'Domain','1','EUR',1200,-1200,-1200,-228,'standard',1,20458,20823,-365,365,'-12',16,0);
INSERT INTO invoice_lines VALUES (25,1,13,1,'recurring',3,1,'Web M','4','EUR',1000,2710,2710,515,'standard',1,20473,20494,21,31,'27.096774194',NULL,0);
INSERT INTO invoice_lines VALUES (26,1,14,1,'custom',NULL,NULL,'Work','1.5','EUR',7777,11666,0,0,'standard',0,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (27,1,15,1,'custom',NULL,NULL,'Work','1.5','EUR',2000,3000,3000,570,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (28,1,16,1,'custom',NULL,NULL,'Work','1.5','EUR',10000,15000,15000,0,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (29,1,17,1,'custom',NULL,NULL,'Work','1.5','EUR',3333,5000,5000,749,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (30,1,18,1,'custom',NULL,NULL,'Work','1.5','EUR',1000,1500,1500,105,'books',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (31,1,19,1,'custom',NULL,NULL,'Work','1.5','EUR',500,750,750,0,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (32,1,20,1,'custom',NULL,NULL,'Work','1.5','EUR',-800,-1200,-1200,-228,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (33,1,21,1,'custom',NULL,NULL,'Work','1.5','EUR',900,1350,1350,257,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (34,1,22,1,'custom',NULL,NULL,'Work','1.5','EUR',4000,6000,6000,1140,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (35,1,23,1,'custom',NULL,NULL,'Work','1.5','EUR',1200,1800,1800,0,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (36,1,24,1,'custom',NULL,NULL,'Work','1.5','EUR',6000,9000,9000,1710,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (37,1,25,1,'custom',NULL,NULL,'Work','1.5','EUR',6100,9150,9150,1739,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (38,1,26,1,'custom',NULL,NULL,'Work','1.5','EUR',1500,2250,2250,337,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (39,1,27,1,'custom',NULL,NULL,'Work','1.5','EUR',1600,2400,2400,359,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (40,1,28,1,'recurring',6,1,'Web M','1','EUR',888,888,888,0,'standard',1,20489,20517,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (41,1,29,1,'recurring',7,1,'Web M','1','EUR',1000,1000,1000,150,'standard',1,20489,20517,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (42,1,30,1,'recurring',10,1,'Web M (late.example)','1','EUR',1000,1000,1000,190,'standard',1,20489,20517,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (43,1,30,2,'recurring',11,1,'Web M (spared.example)','1','EUR',1000,1000,1000,190,'standard',1,20489,20517,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (44,1,31,1,'recurring',2,1,'Web M (ada.example)','1','EUR',1200,1200,1200,228,'standard',1,20489,20517,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (45,1,32,1,'late_fee',NULL,NULL,'Late fee for invoice R2026-7','1','EUR',300,300,300,57,'late_fee',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (46,1,33,1,'recurring',8,3,'Traffic','1','EUR',300,300,300,0,'standard',1,20458,20489,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (47,1,34,1,'recurring',1,6,'Old plan','1','EUR',750,750,750,143,'standard',1,20504,20532,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (48,1,35,1,'recurring',3,1,'Web M','4','EUR',1000,4000,4000,760,'standard',1,20494,20522,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (49,1,36,1,'custom',NULL,NULL,'Work','1.5','EUR',3000,4500,4500,855,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (50,1,37,1,'custom',NULL,NULL,'Work','1.5','EUR',3000,4500,4500,855,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (51,1,38,1,'custom',NULL,NULL,'Work','1.5','EUR',400,600,600,114,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (52,1,39,1,'custom',NULL,NULL,'Work','1.5','EUR',2100,3150,3150,0,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (53,1,40,1,'custom',NULL,NULL,'Work','1.5','EUR',2200,3300,3300,0,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (54,1,41,1,'custom',NULL,NULL,'Work','1.5','EUR',2300,3450,3450,0,'standard',1,NULL,NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (55,1,42,1,'repair',10,1,'Web M (late.example)','1','EUR',1000,-643,-643,-122,'standard',1,20499,20517,-18,28,'-6.428571429',42,0);
INSERT INTO invoice_lines VALUES (56,1,42,2,'repair',11,1,'Web M (spared.example)','1','EUR',1000,-643,-643,-122,'standard',1,20499,20517,-18,28,'-6.428571429',43,0);
INSERT INTO invoice_lines VALUES (57,1,43,1,'recurring',6,1,'Web M','1','EUR',1100,1100,1100,0,'standard',1,20517,20548,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (58,1,44,1,'recurring',7,1,'Web M','1','EUR',1100,1100,1100,165,'standard',1,20517,20548,31,31,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (59,2,45,1,'recurring',20,7,'Box','1','USD',400,400,400,0,'standard',1,20504,20532,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (60,1,46,1,'recurring',17,1,'Web M','1','EUR',1100,1100,1100,209,'standard',1,20504,20532,28,28,NULL,NULL,0);
INSERT INTO invoice_lines VALUES (61,1,46,2,'recurring',18,1,'Web M','1','EUR',1100,1100,1100,209,'standard',1,20504,20532,28,28,NULL,NULL,0);
INSERT INTO invoice_taxes VALUES (1,1,1,'VAT','DE',NULL,NULL,'19','EUR',1500,285,'taxed',1);
INSERT INTO invoice_taxes VALUES (2,1,1,'VAT','DE',NULL,NULL,'19','EUR',9900,1881,'taxed',1);
INSERT INTO invoice_taxes VALUES (3,1,1,'VAT','DE',NULL,NULL,'19','EUR',6653,1264,'taxed',1);
INSERT INTO invoice_taxes VALUES (4,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',888,0,'reverse_charge',1);
INSERT INTO invoice_taxes VALUES (5,1,1,'GST','CA',NULL,NULL,'5','EUR',1500,75,'taxed',1);
INSERT INTO invoice_taxes VALUES (5,2,1,'QST','CA','QC',NULL,'9.975','EUR',1500,150,'taxed',1);
INSERT INTO invoice_taxes VALUES (6,1,1,'Exempt','DE',NULL,NULL,'0','EUR',8000,0,'exempt',1);
INSERT INTO invoice_taxes VALUES (7,1,1,'VAT','DE',NULL,NULL,'19','EUR',3000,570,'taxed',1);
INSERT INTO invoice_taxes VALUES (8,1,1,'VAT','DE',NULL,NULL,'19','EUR',2700,513,'taxed',1);
INSERT INTO invoice_taxes VALUES (9,1,1,'VAT','DE',NULL,NULL,'19','EUR',4158,790,'taxed',1);
INSERT INTO invoice_taxes VALUES (10,1,1,'VAT','DE',NULL,NULL,'19','EUR',750,143,'taxed',1);
INSERT INTO invoice_taxes VALUES (11,1,1,'VAT','DE',NULL,NULL,'19','EUR',2192,416,'taxed',1);
INSERT INTO invoice_taxes VALUES (12,1,1,'VAT','DE',NULL,NULL,'19','EUR',-1974,-375,'taxed',1);
INSERT INTO invoice_taxes VALUES (13,1,1,'VAT','DE',NULL,NULL,'19','EUR',2710,515,'taxed',1);
INSERT INTO invoice_taxes VALUES (15,1,1,'VAT','DE',NULL,NULL,'19','EUR',3000,570,'taxed',1);
INSERT INTO invoice_taxes VALUES (16,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',15000,0,'reverse_charge',1);
INSERT INTO invoice_taxes VALUES (17,1,1,'GST','CA',NULL,NULL,'5','EUR',5000,250,'taxed',1);
INSERT INTO invoice_taxes VALUES (17,2,1,'QST','CA','QC',NULL,'9.975','EUR',5000,499,'taxed',1);
INSERT INTO invoice_taxes VALUES (18,1,1,'VAT','DE',NULL,'books','7','EUR',1500,105,'taxed',1);
INSERT INTO invoice_taxes VALUES (19,1,1,'Exempt','DE',NULL,NULL,'0','EUR',750,0,'exempt',1);
INSERT INTO invoice_taxes VALUES (20,1,1,'VAT','DE',NULL,NULL,'19','EUR',-1200,-228,'taxed',1);
INSERT INTO invoice_taxes VALUES (21,1,1,'VAT','DE',NULL,NULL,'19','EUR',1350,257,'taxed',1);
INSERT INTO invoice_taxes VALUES (22,1,1,'VAT','DE',NULL,NULL,'19','EUR',6000,1140,'taxed',1);
INSERT INTO invoice_taxes VALUES (23,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',1800,0,'reverse_charge',1);
INSERT INTO invoice_taxes VALUES (24,1,1,'VAT','DE',NULL,NULL,'19','EUR',9000,1710,'taxed',1);
INSERT INTO invoice_taxes VALUES (25,1,1,'VAT','DE',NULL,NULL,'19','EUR',9150,1739,'taxed',1);
INSERT INTO invoice_taxes VALUES (26,1,1,'GST','CA',NULL,NULL,'5','EUR',2250,113,'taxed',1);
INSERT INTO invoice_taxes VALUES (26,2,1,'QST','CA','QC',NULL,'9.975','EUR',2250,224,'taxed',1);
INSERT INTO invoice_taxes VALUES (27,1,1,'GST','CA',NULL,NULL,'5','EUR',2400,120,'taxed',1);
INSERT INTO invoice_taxes VALUES (27,2,1,'QST','CA','QC',NULL,'9.975','EUR',2400,239,'taxed',1);
INSERT INTO invoice_taxes VALUES (28,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',888,0,'reverse_charge',1);
INSERT INTO invoice_taxes VALUES (29,1,1,'GST','CA',NULL,NULL,'5','EUR',1000,50,'taxed',1);
INSERT INTO invoice_taxes VALUES (29,2,1,'QST','CA','QC',NULL,'9.975','EUR',1000,100,'taxed',1);
INSERT INTO invoice_taxes VALUES (30,1,1,'VAT','DE',NULL,NULL,'19','EUR',2000,380,'taxed',1);
INSERT INTO invoice_taxes VALUES (31,1,1,'VAT','DE',NULL,NULL,'19','EUR',1200,228,'taxed',1);
INSERT INTO invoice_taxes VALUES (32,1,1,'VAT','DE',NULL,NULL,'19','EUR',300,57,'taxed',1);
INSERT INTO invoice_taxes VALUES (33,1,1,'Exempt','DE',NULL,NULL,'0','EUR',300,0,'exempt',1);
INSERT INTO invoice_taxes VALUES (34,1,1,'VAT','DE',NULL,NULL,'19','EUR',750,143,'taxed',1);
INSERT INTO invoice_taxes VALUES (35,1,1,'VAT','DE',NULL,NULL,'19','EUR',4000,760,'taxed',1);
INSERT INTO invoice_taxes VALUES (36,1,1,'VAT','DE',NULL,NULL,'19','EUR',4500,855,'taxed',1);
INSERT INTO invoice_taxes VALUES (37,1,1,'VAT','DE',NULL,NULL,'19','EUR',4500,855,'taxed',1);
INSERT INTO invoice_taxes VALUES (38,1,1,'VAT','DE',NULL,NULL,'19','EUR',600,114,'taxed',1);
INSERT INTO invoice_taxes VALUES (39,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',3150,0,'reverse_charge',1);
INSERT INTO invoice_taxes VALUES (40,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',3300,0,'reverse_charge',1);
INSERT INTO invoice_taxes VALUES (41,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',3450,0,'reverse_charge',1);
INSERT INTO invoice_taxes VALUES (42,1,1,'VAT','DE',NULL,NULL,'19','EUR',-1286,-244,'taxed',1);
INSERT INTO invoice_taxes VALUES (43,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',1100,0,'reverse_charge',1);
INSERT INTO invoice_taxes VALUES (44,1,1,'GST','CA',NULL,NULL,'5','EUR',1100,55,'taxed',1);
INSERT INTO invoice_taxes VALUES (44,2,1,'QST','CA','QC',NULL,'9.975','EUR',1100,110,'taxed',1);
INSERT INTO invoice_taxes VALUES (45,1,2,'Out of scope','US',NULL,NULL,'0','USD',400,0,'out_of_scope',1);
INSERT INTO invoice_taxes VALUES (46,1,1,'VAT','DE',NULL,NULL,'19','EUR',2200,418,'taxed',1);
INSERT INTO credit_notes VALUES (1,1,'CN-000001','',1,22,2,20473,'EUR',500,95,595,595,0,'credit','{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Grace","company":"Hopper AG","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"grace@hopper.example"}','Too slow',1768910400000000);
INSERT INTO credit_notes VALUES (2,1,'CN-000002','',2,23,3,20473,'EUR',1800,0,1800,1800,0,'credit','{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Marie","company":"Curie SARL","address":{"city":"Paris","country":"FR"},"tax_id":"FR40303265045","email":"marie@curie.example"}',NULL,1768910400000000);
INSERT INTO credit_notes VALUES (3,1,'CN-000003','',3,36,1,20494,'EUR',4500,855,5355,0,5355,'none','{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Ada","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"ada@client.example"}',NULL,1770724800000000);
INSERT INTO credit_notes VALUES (4,1,'CN-000004','',4,37,2,20494,'EUR',4500,855,5355,0,5355,'credit','{"name":"Nordwind Hosting GmbH","address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},"tax_id":"DE123456789","email":"billing@nordwind.example"}','{"name":"Grace","company":"Hopper AG","address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"},"email":"grace@hopper.example"}',NULL,1770724800000000);
INSERT INTO credit_note_lines VALUES (1,1,1,34,'Work','EUR',500,95);
INSERT INTO credit_note_lines VALUES (2,1,1,35,'Work','EUR',1800,0);
INSERT INTO credit_note_lines VALUES (3,1,1,49,'Work','EUR',4500,855);
INSERT INTO credit_note_lines VALUES (4,1,1,50,'Work','EUR',4500,855);
INSERT INTO credit_note_taxes VALUES (1,1,1,'VAT','DE',NULL,NULL,'19','EUR',500,95,'taxed');
INSERT INTO credit_note_taxes VALUES (2,1,1,'Reverse charge','FR',NULL,NULL,'0','EUR',1800,0,'reverse_charge');
INSERT INTO credit_note_taxes VALUES (3,1,1,'VAT','DE',NULL,NULL,'19','EUR',4500,855,'taxed');
INSERT INTO credit_note_taxes VALUES (4,1,1,'VAT','DE',NULL,NULL,'19','EUR',4500,855,'taxed');
INSERT INTO payments VALUES (1,1,1,1,'EUR',5000,0,1785,3215,'bank_transfer','T-1',20493,1770724800000000);
INSERT INTO payments VALUES (2,1,1,11,'EUR',5000,0,2608,2392,'bank_transfer','T-11',20493,1770724800000000);
INSERT INTO payments VALUES (3,1,1,13,'EUR',5000,0,3225,1775,'bank_transfer','T-13',20493,1770724800000000);
INSERT INTO payments VALUES (4,1,1,18,'EUR',5000,0,1605,3395,'bank_transfer','T-18',20493,1770724800000000);
INSERT INTO payments VALUES (5,1,1,31,'EUR',5000,0,1428,3572,'bank_transfer','T-31',20493,1770724800000000);
INSERT INTO payments VALUES (6,1,1,35,'EUR',5000,0,4760,240,'bank_transfer','T-35',20493,1770724800000000);
INSERT INTO payments VALUES (7,1,1,36,'EUR',3570,35,0,3570,'bank_transfer',NULL,20494,1770724800000000);
INSERT INTO payments VALUES (8,1,2,37,'EUR',5355,0,5355,0,'bank_transfer',NULL,20494,1770724800000000);
INSERT INTO payments VALUES (9,1,4,NULL,'EUR',2000,0,0,2000,'card','K-1',20494,1770724800000000);
INSERT INTO payments VALUES (10,1,3,39,'EUR',3150,0,3150,0,'gateway','G-1',20494,1770724800000000);
INSERT INTO credit_grants VALUES (1,1,6,'EUR',2500,'Sorry',1770724800000000);
INSERT INTO settlements VALUES (1,'payment',1,1,'EUR',1785);
INSERT INTO settlements VALUES (2,'credit',68,1,'EUR',1785);
INSERT INTO settlements VALUES (5,'credit',58,1,'EUR',1725);
INSERT INTO settlements VALUES (8,'credit',14,1,'EUR',2349);
INSERT INTO settlements VALUES (8,'credit',23,1,'EUR',864);
INSERT INTO settlements VALUES (9,'credit',24,1,'EUR',564);
INSERT INTO settlements VALUES (11,'payment',2,1,'EUR',2608);
INSERT INTO settlements VALUES (12,'credit',13,1,'EUR',-2349);
INSERT INTO settlements VALUES (13,'payment',3,1,'EUR',3225);
INSERT INTO settlements VALUES (15,'credit',67,1,'EUR',3570);
INSERT INTO settlements VALUES (17,'credit',59,1,'EUR',275);
INSERT INTO settlements VALUES (18,'payment',4,1,'EUR',1605);
INSERT INTO settlements VALUES (20,'credit',22,1,'EUR',-1428);
INSERT INTO settlements VALUES (22,'credit_note',1,1,'EUR',595);
INSERT INTO settlements VALUES (23,'credit_note',2,1,'EUR',1800);
INSERT INTO settlements VALUES (31,'payment',5,1,'EUR',1428);
INSERT INTO settlements VALUES (35,'payment',6,1,'EUR',4760);
INSERT INTO settlements VALUES (36,'credit',51,1,'EUR',5355);
INSERT INTO settlements VALUES (37,'payment',8,1,'EUR',5355);
INSERT INTO settlements VALUES (38,'credit',62,1,'EUR',200);
INSERT INTO settlements VALUES (39,'payment',10,1,'EUR',3150);
INSERT INTO settlements VALUES (42,'credit',70,1,'EUR',-1530);
INSERT INTO settlements VALUES (46,'credit',75,1,'EUR',2618);
INSERT INTO dunning_steps VALUES (1,'first',1,'reminder',20493);
INSERT INTO dunning_steps VALUES (7,'end',1,'terminate',20499);
INSERT INTO dunning_steps VALUES (7,'fee',1,'late_fee',20487);
INSERT INTO dunning_steps VALUES (7,'first',1,'reminder',20465);
INSERT INTO dunning_steps VALUES (7,'off',1,'suspend',20469);
INSERT INTO dunning_steps VALUES (9,'first',1,'reminder',20503);
INSERT INTO dunning_steps VALUES (10,'first',1,'reminder',20503);
INSERT INTO dunning_steps VALUES (30,'first',1,'reminder',20491);
INSERT INTO dunning_steps VALUES (30,'off',1,'suspend',20495);
INSERT INTO dunning_steps VALUES (32,'first',1,'reminder',20494);
INSERT INTO dunning_steps VALUES (38,'first',1,'reminder',20501);
INSERT INTO dunning_steps VALUES (38,'off',1,'suspend',20505);
INSERT INTO services VALUES (1,1,1,11,6,NULL,'active',NULL,NULL,20442,NULL,20532,20518,NULL,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (2,1,6,1,1,'ada.example','active',NULL,NULL,20458,NULL,20517,20514,20517,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (3,1,6,1,1,NULL,'active',NULL,NULL,20463,NULL,20522,20519,20522,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (4,1,3,2,1,'hopper.example','active',NULL,NULL,20458,NULL,20823,20809,NULL,0,NULL,'{"php":"8.2"}','EUR',1767614400000000);
INSERT INTO services VALUES (5,1,1,2,2,NULL,'pending',NULL,NULL,20458,NULL,20499,NULL,NULL,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (6,1,4,3,1,NULL,'active',NULL,NULL,20458,NULL,20548,20534,20517,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (7,1,4,4,1,NULL,'active',NULL,NULL,20458,NULL,20548,20534,20517,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (8,1,3,5,3,NULL,'active',NULL,NULL,20458,NULL,20489,20517,NULL,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (9,1,1,5,4,NULL,'pending',NULL,NULL,20458,NULL,20458,NULL,NULL,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (10,1,6,6,1,'late.example','terminated',NULL,NULL,20458,20499,20499,NULL,20517,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (11,1,7,6,1,'spared.example','terminated',NULL,NULL,20458,20499,20499,NULL,20517,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (12,1,4,8,1,'leaver.example','terminated',NULL,NULL,20458,20465,20465,NULL,NULL,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (13,1,2,8,5,NULL,'cancelled',NULL,NULL,20458,20458,20458,NULL,NULL,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (14,1,3,8,2,NULL,'failed',NULL,NULL,20473,NULL,20499,NULL,NULL,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (15,1,3,7,1,NULL,'active',NULL,NULL,20458,NULL,NULL,20508,NULL,0,NULL,'{}','EUR',1767614400000000);
INSERT INTO services VALUES (16,1,3,1,1,'waits.example','active',NULL,NULL,20605,NULL,NULL,20602,NULL,0,NULL,'{}','EUR',1771588800000000);
INSERT INTO services VALUES (17,1,4,1,1,NULL,'suspended','abuse',NULL,20504,NULL,20532,20529,NULL,0,NULL,'{}','EUR',1771588800000000);
INSERT INTO services VALUES (18,1,4,1,1,NULL,'active',NULL,NULL,20504,20697,20532,20529,NULL,0,NULL,'{}','EUR',1771588800000000);
INSERT INTO services VALUES (19,1,4,1,1,NULL,'fraud',NULL,NULL,20504,20504,NULL,NULL,NULL,0,NULL,'{}','EUR',1771588800000000);
INSERT INTO services VALUES (20,2,3,12,7,NULL,'active',NULL,NULL,20504,NULL,20532,20518,NULL,0,NULL,'{}','USD',1771588800000000);
INSERT INTO service_terms VALUES (1,1,1,20442,6,'1','EUR',750,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (2,1,2,20458,1,'1','EUR',1000,'{"unit":"month","count":1}',500,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (3,1,3,20463,1,'2.5','EUR',1000,'{"unit":"month","count":1}',500,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (4,1,4,20458,1,'1','EUR',9900,'{"unit":"year","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (5,1,5,20458,2,'1','EUR',4990,'{"unit":"month","count":1}',0,'in_advance','day_of_month',15,25,'thirty',NULL);
INSERT INTO service_terms VALUES (6,1,6,20458,1,'1','EUR',888,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (7,1,7,20458,1,'1','EUR',1000,'{"unit":"month","count":1}',500,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (8,1,8,20458,3,'1','EUR',300,'{"unit":"month","count":1}',0,'in_arrears','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (9,1,9,20458,4,'1','EUR',8000,NULL,0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (10,1,10,20458,1,'1','EUR',1000,'{"unit":"month","count":1}',500,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (11,1,11,20458,1,'1','EUR',1000,'{"unit":"month","count":1}',500,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (12,1,12,20458,1,'1','EUR',1000,'{"unit":"month","count":1}',500,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (13,1,13,20458,5,'1','EUR',1200,'{"unit":"year","count":1}',0,'in_advance','anniversary',NULL,NULL,'actual',20458);
INSERT INTO service_terms VALUES (14,1,14,20473,2,'1','EUR',4990,'{"unit":"month","count":1}',0,'in_advance','day_of_month',15,25,'thirty',NULL);
INSERT INTO service_terms VALUES (15,1,15,20458,1,'1','EUR',50,'{"unit":"day","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (16,1,3,20473,1,'4','EUR',1000,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',20463);
INSERT INTO service_terms VALUES (17,1,2,20468,1,'1','EUR',1200,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',20458);
INSERT INTO service_terms VALUES (18,1,2,20517,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',20458);
INSERT INTO service_terms VALUES (19,1,3,20522,1,'4','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',20463);
INSERT INTO service_terms VALUES (20,1,6,20517,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',20458);
INSERT INTO service_terms VALUES (21,1,7,20517,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',20458);
INSERT INTO service_terms VALUES (22,1,10,20517,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',20458);
INSERT INTO service_terms VALUES (23,1,11,20517,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',20458);
INSERT INTO service_terms VALUES (24,1,16,20605,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (25,1,17,20504,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (26,1,18,20504,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (27,1,19,20504,1,'1','EUR',1100,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_terms VALUES (28,2,20,20504,7,'1','USD',400,'{"unit":"month","count":1}',0,'in_advance','start',NULL,NULL,'actual',NULL);
INSERT INTO service_lead_times VALUES (1,14);
INSERT INTO service_lead_times VALUES (2,14);
INSERT INTO automation_marks VALUES (1,20509,'change_terms',0);
INSERT INTO automation_marks VALUES (2,20505,'change_terms',0);
INSERT INTO parked_clients VALUES (1,1,7,20458,'generate_invoices','schedule.too_many_items','There are 61 items to bill for one subject on one day; 15 is the most.');
INSERT INTO import_keys VALUES (1,'client','c-1',11);
INSERT INTO import_keys VALUES (1,'product','p-1',6);
INSERT INTO import_keys VALUES (1,'service','s-1',1);
CREATE UNIQUE INDEX staff_by_email ON staff (seller_id, lower(email));
CREATE INDEX audit_by_seller ON audit (seller_id, id);
CREATE TRIGGER audit_keeps_id BEFORE UPDATE OF "id", "seller_id", "at", "actor", "operation", "reason", "outcome", "changes_digest", "previous_hash", "hash" ON audit WHEN (1 = 1) AND (OLD."id" IS NOT NEW."id" OR OLD."seller_id" IS NOT NEW."seller_id" OR OLD."at" IS NOT NEW."at" OR OLD."actor" IS NOT NEW."actor" OR OLD."operation" IS NOT NEW."operation" OR OLD."reason" IS NOT NEW."reason" OR OLD."outcome" IS NOT NEW."outcome" OR OLD."changes_digest" IS NOT NEW."changes_digest" OR OLD."previous_hash" IS NOT NEW."previous_hash" OR OLD."hash" IS NOT NEW."hash") BEGIN SELECT RAISE(ABORT, 'audit: id, seller_id, at, actor, operation, reason, outcome, changes_digest, previous_hash, hash cannot change any more'); END;
CREATE TRIGGER audit_keeps_id_row BEFORE DELETE ON audit WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'audit: this row cannot be deleted any more'); END;
CREATE INDEX events_by_seller ON events (seller_id, id);
CREATE TRIGGER events_append_only_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events is append-only'); END;
CREATE TRIGGER events_append_only_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events is append-only'); END;
CREATE INDEX jobs_due ON jobs (port, due_at) WHERE finished_at IS NULL;
CREATE INDEX jobs_dead ON jobs (seller_id, id) WHERE state = 'dead';
CREATE INDEX clients_by_email ON clients (seller_id, lower(email));
CREATE INDEX clients_by_name ON clients (seller_id, lower(name));
CREATE INDEX clients_by_company ON clients (seller_id, lower(company));
CREATE INDEX client_group_members_by_group ON client_group_members (seller_id, client_group, client);
CREATE UNIQUE INDEX categories_without_parent ON categories (seller_id, name) WHERE parent IS NULL;
CREATE UNIQUE INDEX prices_paid_once ON prices (seller_id, product, currency, valid_from) WHERE cycle IS NULL;
CREATE UNIQUE INDEX ledger_accounts_of_client ON ledger_accounts (client, kind, currency) WHERE client IS NOT NULL;
CREATE UNIQUE INDEX ledger_accounts_of_seller ON ledger_accounts (seller_id, kind, detail, currency)
  WHERE client IS NULL;
CREATE INDEX ledger_accounts_with_credit ON ledger_accounts (seller_id, client) WHERE kind = 'credit' AND balance < 0;
CREATE TRIGGER ledger_entries_append_only_update BEFORE UPDATE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'ledger_entries is append-only'); END;
CREATE TRIGGER ledger_entries_append_only_delete BEFORE DELETE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'ledger_entries is append-only'); END;
CREATE TRIGGER ledger_postings_append_only_update BEFORE UPDATE ON ledger_postings BEGIN SELECT RAISE(ABORT, 'ledger_postings is append-only'); END;
CREATE TRIGGER ledger_postings_append_only_delete BEFORE DELETE ON ledger_postings BEGIN SELECT RAISE(ABORT, 'ledger_postings is append-only'); END;
CREATE UNIQUE INDEX invoices_by_number ON invoices (seller_id, number) WHERE number IS NOT NULL;
CREATE INDEX invoices_of_client ON invoices (client);
CREATE INDEX invoices_unpaid ON invoices (seller_id, dunning_on) WHERE status = 'unpaid';
CREATE TRIGGER invoices_keeps_seller_id BEFORE UPDATE OF "seller_id", "number", "series", "sequence", "client", "currency", "issue_date", "due_date", "tax_date", "net", "tax", "total", "seller_party", "client_party", "late_fee_for", "note", "created_at", "issued_at" ON invoices WHEN (OLD.status <> 'draft') AND (OLD."seller_id" IS NOT NEW."seller_id" OR OLD."number" IS NOT NEW."number" OR OLD."series" IS NOT NEW."series" OR OLD."sequence" IS NOT NEW."sequence" OR OLD."client" IS NOT NEW."client" OR OLD."currency" IS NOT NEW."currency" OR OLD."issue_date" IS NOT NEW."issue_date" OR OLD."due_date" IS NOT NEW."due_date" OR OLD."tax_date" IS NOT NEW."tax_date" OR OLD."net" IS NOT NEW."net" OR OLD."tax" IS NOT NEW."tax" OR OLD."total" IS NOT NEW."total" OR OLD."seller_party" IS NOT NEW."seller_party" OR OLD."client_party" IS NOT NEW."client_party" OR OLD."late_fee_for" IS NOT NEW."late_fee_for" OR OLD."note" IS NOT NEW."note" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."issued_at" IS NOT NEW."issued_at") BEGIN SELECT RAISE(ABORT, 'invoices: seller_id, number, series, sequence, client, currency, issue_date, due_date, tax_date, net, tax, total, seller_party, client_party, late_fee_for, note, created_at, issued_at cannot change any more'); END;
CREATE TRIGGER invoices_keeps_seller_id_row BEFORE DELETE ON invoices WHEN OLD.status <> 'draft' BEGIN SELECT RAISE(ABORT, 'invoices: this row cannot be deleted any more'); END;
CREATE INDEX invoice_lines_of_invoice ON invoice_lines (invoice);
CREATE UNIQUE INDEX invoice_lines_once ON invoice_lines (service, kind, period_from, generation)
  WHERE service IS NOT NULL;
CREATE TRIGGER invoice_lines_keeps_seller_id BEFORE UPDATE OF "seller_id", "invoice", "position", "kind", "service", "product", "description", "quantity", "currency", "unit_price", "amount", "net", "tax", "tax_category", "tax_group", "period_from", "period_to", "days", "period_days", "exact_amount", "repairs", "generation" ON invoice_lines WHEN ((SELECT status FROM invoices WHERE id = OLD.invoice) <> 'draft') AND (OLD."seller_id" IS NOT NEW."seller_id" OR OLD."invoice" IS NOT NEW."invoice" OR OLD."position" IS NOT NEW."position" OR OLD."kind" IS NOT NEW."kind" OR OLD."service" IS NOT NEW."service" OR OLD."product" IS NOT NEW."product" OR OLD."description" IS NOT NEW."description" OR OLD."quantity" IS NOT NEW."quantity" OR OLD."currency" IS NOT NEW."currency" OR OLD."unit_price" IS NOT NEW."unit_price" OR OLD."amount" IS NOT NEW."amount" OR OLD."net" IS NOT NEW."net" OR OLD."tax" IS NOT NEW."tax" OR OLD."tax_category" IS NOT NEW."tax_category" OR OLD."tax_group" IS NOT NEW."tax_group" OR OLD."period_from" IS NOT NEW."period_from" OR OLD."period_to" IS NOT NEW."period_to" OR OLD."days" IS NOT NEW."days" OR OLD."period_days" IS NOT NEW."period_days" OR OLD."exact_amount" IS NOT NEW."exact_amount" OR OLD."repairs" IS NOT NEW."repairs" OR OLD."generation" IS NOT NEW."generation") BEGIN SELECT RAISE(ABORT, 'invoice_lines: seller_id, invoice, position, kind, service, product, description, quantity, currency, unit_price, amount, net, tax, tax_category, tax_group, period_from, period_to, days, period_days, exact_amount, repairs, generation cannot change any more'); END;
CREATE TRIGGER invoice_lines_keeps_seller_id_row BEFORE DELETE ON invoice_lines WHEN (SELECT status FROM invoices WHERE id = OLD.invoice) <> 'draft' BEGIN SELECT RAISE(ABORT, 'invoice_lines: this row cannot be deleted any more'); END;
CREATE TRIGGER invoice_taxes_append_only_update BEFORE UPDATE ON invoice_taxes BEGIN SELECT RAISE(ABORT, 'invoice_taxes is append-only'); END;
CREATE TRIGGER invoice_taxes_append_only_delete BEFORE DELETE ON invoice_taxes BEGIN SELECT RAISE(ABORT, 'invoice_taxes is append-only'); END;
CREATE INDEX credit_notes_of_invoice ON credit_notes (invoice);
CREATE INDEX credit_notes_of_client ON credit_notes (client);
CREATE TRIGGER credit_notes_append_only_update BEFORE UPDATE ON credit_notes BEGIN SELECT RAISE(ABORT, 'credit_notes is append-only'); END;
CREATE TRIGGER credit_notes_append_only_delete BEFORE DELETE ON credit_notes BEGIN SELECT RAISE(ABORT, 'credit_notes is append-only'); END;
CREATE TRIGGER credit_note_lines_append_only_update BEFORE UPDATE ON credit_note_lines BEGIN SELECT RAISE(ABORT, 'credit_note_lines is append-only'); END;
CREATE TRIGGER credit_note_lines_append_only_delete BEFORE DELETE ON credit_note_lines BEGIN SELECT RAISE(ABORT, 'credit_note_lines is append-only'); END;
CREATE TRIGGER credit_note_taxes_append_only_update BEFORE UPDATE ON credit_note_taxes BEGIN SELECT RAISE(ABORT, 'credit_note_taxes is append-only'); END;
CREATE TRIGGER credit_note_taxes_append_only_delete BEFORE DELETE ON credit_note_taxes BEGIN SELECT RAISE(ABORT, 'credit_note_taxes is append-only'); END;
CREATE UNIQUE INDEX payments_by_reference ON payments (seller_id, method, reference) WHERE reference IS NOT NULL;
CREATE INDEX payments_of_client ON payments (client);
CREATE INDEX payments_of_invoice ON payments (invoice) WHERE invoice IS NOT NULL;
CREATE TRIGGER payments_append_only_update BEFORE UPDATE ON payments BEGIN SELECT RAISE(ABORT, 'payments is append-only'); END;
CREATE TRIGGER payments_append_only_delete BEFORE DELETE ON payments BEGIN SELECT RAISE(ABORT, 'payments is append-only'); END;
CREATE TRIGGER credit_grants_append_only_update BEFORE UPDATE ON credit_grants BEGIN SELECT RAISE(ABORT, 'credit_grants is append-only'); END;
CREATE TRIGGER credit_grants_append_only_delete BEFORE DELETE ON credit_grants BEGIN SELECT RAISE(ABORT, 'credit_grants is append-only'); END;
CREATE TRIGGER settlements_append_only_update BEFORE UPDATE ON settlements BEGIN SELECT RAISE(ABORT, 'settlements is append-only'); END;
CREATE TRIGGER settlements_append_only_delete BEFORE DELETE ON settlements BEGIN SELECT RAISE(ABORT, 'settlements is append-only'); END;
CREATE TRIGGER dunning_steps_append_only_update BEFORE UPDATE ON dunning_steps BEGIN SELECT RAISE(ABORT, 'dunning_steps is append-only'); END;
CREATE TRIGGER dunning_steps_append_only_delete BEFORE DELETE ON dunning_steps BEGIN SELECT RAISE(ABORT, 'dunning_steps is append-only'); END;
CREATE INDEX services_of_client ON services (client);
CREATE INDEX services_to_bill ON services (seller_id, bill_on, client) WHERE bill_on IS NOT NULL;
CREATE INDEX services_to_end ON services (seller_id, "end")
  WHERE "end" IS NOT NULL AND status IN ('active', 'suspended');
CREATE INDEX services_to_change ON services (seller_id, changes_on) WHERE changes_on IS NOT NULL;
CREATE INDEX services_spared ON services (seller_id, never_suspend_until) WHERE never_suspend_until IS NOT NULL;
CREATE INDEX service_terms_in_order ON service_terms (service, "from", id);
CREATE TRIGGER service_terms_append_only_update BEFORE UPDATE ON service_terms BEGIN SELECT RAISE(ABORT, 'service_terms is append-only'); END;
CREATE TRIGGER service_terms_append_only_delete BEFORE DELETE ON service_terms BEGIN SELECT RAISE(ABORT, 'service_terms is append-only'); END;
CREATE INDEX jobs_done ON jobs (seller_id, finished_at) WHERE state = 'done';
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (seller_id, created_at);
PRAGMA application_id = 1651271787;
PRAGMA user_version = 10;
COMMIT;
