-- 问责: what is looked up across cases; the truth is oversight's own log.

CREATE TABLE accountability (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL,
    unit        text        NOT NULL,
    conduct     varchar[]   NOT NULL,
    stage       text        NOT NULL,
    outcome     text,
    result      text,
    proposed_at timestamptz NOT NULL,
    decided_at  timestamptz,
    closed_at   timestamptz
);
CREATE INDEX accountability_case ON accountability (case_id);
CREATE INDEX accountability_proposed ON accountability (proposed_at DESC, id DESC);

GRANT SELECT, INSERT, UPDATE ON accountability TO ${app_role};
