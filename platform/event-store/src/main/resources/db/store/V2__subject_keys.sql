-- To whom a stream's free text is sealed. Emptied when a subject's data is erased.

CREATE TABLE subject_key (
    stream     uuid PRIMARY KEY,
    subject    uuid NOT NULL,
    public_key text NOT NULL
);

CREATE INDEX subject_key_subject ON subject_key (subject);

GRANT SELECT, INSERT, DELETE ON subject_key TO ${app_role};
