-- What names a row by its id (notes, events, the audit trail) names no other one when that row has gone: drafts that
-- were discarded, clients that were released, jobs and notes that were forgotten.

{redefine invoices: KEEP IDS}
{redefine notes: KEEP IDS}
{redefine jobs: KEEP IDS}
{redefine parked_clients: KEEP IDS}
