-- Who is asked before an open clock runs out. What began before this version asks everybody. Rebuilt from the log.

ALTER TABLE open_clock ADD COLUMN witnesses text NOT NULL DEFAULT 'ALL';

DROP INDEX open_clock_due;
CREATE INDEX open_clock_due ON open_clock (witnesses, due_at, clock_id) WHERE NOT provisional;
