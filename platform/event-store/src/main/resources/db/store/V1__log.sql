-- The log of one service. The application role may add and read events; nobody but the owner could change one.

CREATE TABLE log_head (
    shard       integer PRIMARY KEY,
    position    bigint      NOT NULL,
    hash        bytea       NOT NULL,
    recorded_at timestamptz NOT NULL
) WITH (fillfactor = 20);

INSERT INTO log_head
SELECT shard, 0, decode(repeat('00', 32), 'hex'), 'epoch'
FROM generate_series(0, ${shards} - 1) AS shard;

CREATE TABLE event (
    shard       integer     NOT NULL,
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
    body        bytea       NOT NULL,
    hash        bytea       NOT NULL,
    PRIMARY KEY (shard, position),
    UNIQUE (stream, version)
);

CREATE TABLE number_series (
    series text PRIMARY KEY,
    last   bigint NOT NULL
);

CREATE TABLE idempotency_key (
    client     text        NOT NULL,
    key        text        NOT NULL,
    body_hash  bytea       NOT NULL,
    status     integer     NOT NULL,
    reply      bytea       NOT NULL,
    positions  text        NOT NULL,
    version    bigint      NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (client, key)
);

CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

CREATE TABLE relay_checkpoint (
    shard       integer PRIMARY KEY,
    position    bigint NOT NULL DEFAULT 0,
    leader      uuid,
    lease_until timestamptz NOT NULL DEFAULT 'epoch'
);

INSERT INTO relay_checkpoint (shard)
SELECT generate_series(0, ${shards} - 1);

CREATE TABLE consumer_checkpoint (
    producer text    NOT NULL,
    shard    integer NOT NULL,
    position bigint  NOT NULL,
    hash     bytea   NOT NULL,
    PRIMARY KEY (producer, shard)
);

-- Where to read on: moved with the effects, so the broker's own offsets decide nothing.
CREATE TABLE consumer_offset (
    shard       integer PRIMARY KEY,
    next_offset bigint NOT NULL
);

-- Streams that wait for an operator: the event that failed, and what came after it on its stream.
CREATE TABLE parked_event (
    shard     integer     NOT NULL,
    arrival   bigint      GENERATED ALWAYS AS IDENTITY,
    stream    uuid        NOT NULL,
    producer  text        NOT NULL,
    position  bigint      NOT NULL,
    headers   jsonb       NOT NULL,
    body      bytea       NOT NULL,
    reason    text        NOT NULL,
    parked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (producer, shard, position)
);

CREATE INDEX parked_event_stream ON parked_event (stream);

GRANT SELECT, INSERT ON event TO ${app_role};
GRANT SELECT, UPDATE ON log_head TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON number_series TO ${app_role};
GRANT SELECT, INSERT, DELETE ON idempotency_key TO ${app_role};
GRANT SELECT, UPDATE ON relay_checkpoint TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON consumer_checkpoint TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON consumer_offset TO ${app_role};
GRANT SELECT, INSERT, DELETE ON parked_event TO ${app_role};
