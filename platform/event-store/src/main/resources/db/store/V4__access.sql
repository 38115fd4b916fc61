-- 查阅留痕: who was refused, and who took something away. Added to and read by the application, never changed.

CREATE TABLE access_record (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    actor   text        NOT NULL,
    kind    text        NOT NULL,
    target  text        NOT NULL,
    outcome text        NOT NULL
);

GRANT SELECT, INSERT ON access_record TO ${app_role};
