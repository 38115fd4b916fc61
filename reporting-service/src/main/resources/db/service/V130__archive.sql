-- 归档: since when nothing has been in the way of filing a case; none where it is not at its end, still owes something,
-- or is filed.

ALTER TABLE case_ledger ADD COLUMN ready_since timestamptz;
CREATE INDEX case_ledger_ready ON case_ledger (ready_since) WHERE ready_since IS NOT NULL;
