-- The periods that have begun, and who is in the hall. Rebuilt from the logs.

CREATE TABLE period (
    kind      text NOT NULL,
    first_day date NOT NULL,
    PRIMARY KEY (kind, first_day)
);

CREATE TABLE stationed_unit (
    centre     text        NOT NULL,
    unit       text        NOT NULL,
    valid_from timestamptz NOT NULL,
    PRIMARY KEY (centre, unit, valid_from)
);

GRANT SELECT, INSERT ON period, stationed_unit TO ${app_role};
