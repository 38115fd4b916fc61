-- 移交纪委监委: what is listed, and which cases the commission sees since; the truth is oversight's own log.

CREATE TABLE discipline_brief (
    id             uuid PRIMARY KEY,
    centre         text        NOT NULL,
    kind           text        NOT NULL,
    first_day      date        NOT NULL,
    last_day       date        NOT NULL,
    cases          int         NOT NULL,
    file_hash      text        NOT NULL,
    transferred_at timestamptz NOT NULL,
    received_at    timestamptz,
    fed_back_at    timestamptz
);
CREATE INDEX discipline_brief_transferred ON discipline_brief (centre, transferred_at DESC, id DESC);

CREATE TABLE briefed_case (
    case_id  uuid NOT NULL,
    brief_id uuid NOT NULL,
    PRIMARY KEY (case_id, brief_id)
);

GRANT SELECT, INSERT, UPDATE ON discipline_brief TO ${app_role};
GRANT SELECT, INSERT ON briefed_case TO ${app_role};
