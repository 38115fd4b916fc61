-- When something may have to be said of a clock next: a reminder, or the urging of whoever is late. Rebuilt from the log.

CREATE TABLE reminder (
    clock_id uuid PRIMARY KEY,
    stream   uuid        NOT NULL,
    due_at   timestamptz NOT NULL,
    next_at  timestamptz NOT NULL
);

CREATE INDEX reminder_next ON reminder (next_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON reminder TO ${app_role};
