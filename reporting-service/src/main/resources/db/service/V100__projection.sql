-- The projection: what is read is folded from the log, and could be folded again.

-- The log that was read, in the order of its first arrival within a shard.
CREATE TABLE event_log (
    shard       int         NOT NULL,
    seq         bigint      NOT NULL,
    producer    text        NOT NULL,
    position    bigint      NOT NULL,
    id          uuid        NOT NULL,
    stream      uuid        NOT NULL,
    version     bigint      NOT NULL,
    type        text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    causation   uuid,
    correlation uuid        NOT NULL,
    actor       text        NOT NULL,
    centre      text        NOT NULL,
    policy      text        NOT NULL,
    channel     text        NOT NULL,
    case_no     text,
    unit        text,
    body        bytea       NOT NULL,
    hash        bytea       NOT NULL,
    PRIMARY KEY (shard, seq),
    UNIQUE (producer, shard, position)
);
CREATE INDEX event_log_stream ON event_log (stream, seq);
COMMENT ON COLUMN event_log.unit IS 'the one department that the event concerns; none where it concerns the case';

-- 台账: what it is filtered and sorted by, its line, and the view that the next event is folded into. Both are JSON
-- text: jsonb would refuse an escaped U+0000 that somebody typed, and with it the stream.
CREATE TABLE case_ledger (
    case_id          uuid PRIMARY KEY,
    centre           text        NOT NULL,
    number           text,
    channel          text        NOT NULL,
    client           text,
    state            text        NOT NULL,
    received_at      timestamptz NOT NULL,
    multi_department boolean     NOT NULL,
    studied          boolean     NOT NULL,
    rent_seeking     boolean     NOT NULL,
    breached         boolean     NOT NULL,
    line             text        NOT NULL,
    view             text        NOT NULL
);
CREATE INDEX case_ledger_received ON case_ledger (centre, received_at DESC, case_id DESC);
CREATE INDEX case_ledger_state ON case_ledger (centre, state, received_at DESC, case_id DESC);
CREATE INDEX case_ledger_number ON case_ledger (number);
CREATE INDEX case_ledger_client ON case_ledger (client) WHERE client IS NOT NULL;

-- Which departments a case came to, by an order or a duty: what a department may see.
CREATE TABLE case_unit (
    unit    text NOT NULL,
    case_id uuid NOT NULL,
    PRIMARY KEY (unit, case_id)
);
CREATE INDEX case_unit_case ON case_unit (case_id);

-- 件件有着落: who owes what next, and by when.
CREATE TABLE work_item (
    case_id uuid NOT NULL,
    no      int  NOT NULL,
    owner   text NOT NULL,
    unit    text,
    step    text NOT NULL,
    due_at  timestamptz,
    PRIMARY KEY (case_id, no)
);
CREATE INDEX work_item_owner ON work_item (owner, unit, due_at);

-- What each case contributes to the figures.
CREATE TABLE figure_fact (
    case_id  uuid        NOT NULL,
    metric   text        NOT NULL,
    key      text        NOT NULL,
    at       timestamptz NOT NULL,
    also_at  timestamptz,
    hit      boolean     NOT NULL,
    by_staff boolean     NOT NULL,
    units    varchar[]   NOT NULL,
    PRIMARY KEY (case_id, metric, key)
);
CREATE INDEX figure_fact_at ON figure_fact (metric, at);
CREATE INDEX figure_fact_also_at ON figure_fact (metric, also_at) WHERE also_at IS NOT NULL;

-- 超期: each breach, charged to each of its clock's parties.
CREATE TABLE breach (
    clock_id     uuid        NOT NULL,
    unit         text        NOT NULL,
    role         text        NOT NULL,
    case_id      uuid        NOT NULL,
    kind         text        NOT NULL,
    breached_at  timestamptz NOT NULL,
    overdue_days int,
    PRIMARY KEY (clock_id, unit, role)
);
CREATE INDEX breach_at ON breach (breached_at);
CREATE INDEX breach_case ON breach (case_id);

CREATE TABLE department_name (
    unit text PRIMARY KEY,
    name text NOT NULL
);

GRANT SELECT, INSERT ON event_log TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON case_ledger, department_name TO ${app_role};
GRANT SELECT, INSERT ON case_unit TO ${app_role};
GRANT SELECT, INSERT, DELETE ON work_item, figure_fact, breach TO ${app_role};
