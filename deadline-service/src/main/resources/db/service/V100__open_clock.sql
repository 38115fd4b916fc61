-- Clocks that run, by the instant at which they fall due. Rebuilt from the log.

CREATE TABLE open_clock (
    clock_id    uuid PRIMARY KEY,
    stream      uuid        NOT NULL,
    due_at      timestamptz NOT NULL,
    provisional boolean     NOT NULL
);

CREATE INDEX open_clock_due ON open_clock (due_at) WHERE NOT provisional;

GRANT SELECT, INSERT, UPDATE, DELETE ON open_clock TO ${app_role};
