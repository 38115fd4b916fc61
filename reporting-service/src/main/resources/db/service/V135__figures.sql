-- 指标 M1–M12: a figure may be split (by reason, outcome, matter), and measure something (used working days).
-- What is filled here is filled for each case with its next event: `derived` says by which derivation its facts were
-- made (`Facts.DERIVATION`). A rebuild fills all.

ALTER TABLE figure_fact ADD COLUMN category text, ADD COLUMN category_name text, ADD COLUMN amount int;
CREATE INDEX figure_fact_category ON figure_fact (metric, category, at) WHERE category IS NOT NULL;

ALTER TABLE case_ledger ADD COLUMN matter text, ADD COLUMN derived int NOT NULL DEFAULT 0;
CREATE INDEX case_ledger_matter ON case_ledger (centre, matter, received_at DESC) WHERE matter IS NOT NULL;
