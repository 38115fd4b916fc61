-- Where in the log a clock's own events stand, so that the timer decides on them without the case's whole history. A
-- clock that went on after it had stopped, or that began before this version, has none: its case is loaded.
ALTER TABLE open_clock
    ADD COLUMN shard     integer,
    ADD COLUMN positions bigint[];

DROP INDEX open_clock_due;
CREATE INDEX open_clock_due ON open_clock (due_at, clock_id) WHERE NOT provisional;

-- Which instance fires what is due. Real time, by this server's clock.
CREATE TABLE firing_turn (
    holder uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    until  timestamptz NOT NULL DEFAULT 'epoch'
) WITH (fillfactor = 20);

INSERT INTO firing_turn DEFAULT VALUES;

GRANT SELECT, UPDATE ON firing_turn TO ${app_role};
