-- By which calendar an open clock is counted, and from which day on each calendar differs from the one before it.
-- Nothing fires before it is counted by the calendar in force. Rebuilt from the log.

ALTER TABLE open_clock
    ADD COLUMN calendar_revision int NOT NULL DEFAULT 0,
    -- The last day that its limit, or the cap of it, was counted to.
    ADD COLUMN counted_until timestamptz;
CREATE INDEX open_clock_calendar ON open_clock (calendar_revision, due_at);

CREATE TABLE calendar_revision (
    revision     int PRIMARY KEY,
    changed_from timestamptz NOT NULL,
    cause        uuid        NOT NULL,
    published_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON calendar_revision TO ${app_role};
