-- 存证: one Merkle tree (RFC 9162) over the events of all producers, in the order in which they were added. It is no part
-- of the projection: a rebuild leaves it as it is. Nothing in it is ever changed.

CREATE TABLE audit_leaf (
    leaf     bigint PRIMARY KEY,
    producer text   NOT NULL,
    shard    int    NOT NULL,
    position bigint NOT NULL,
    hash     bytea  NOT NULL,
    UNIQUE (producer, shard, position)
);
COMMENT ON COLUMN audit_leaf.leaf IS 'from 0, without gaps';

-- The inner nodes that are complete: `place` counts those of a level, from 0. Leaves are at level 0.
CREATE TABLE audit_node (
    level int    NOT NULL,
    place bigint NOT NULL,
    hash  bytea  NOT NULL,
    PRIMARY KEY (level, place)
);

-- 检查点: the signed note, and what is looked for in it.
CREATE TABLE audit_checkpoint (
    no      bigint PRIMARY KEY,
    size    bigint      NOT NULL,
    root    bytea       NOT NULL,
    made_at timestamptz NOT NULL,
    day     date UNIQUE,
    note    text        NOT NULL
);
COMMENT ON COLUMN audit_checkpoint.no IS 'from 1, without gaps';
COMMENT ON COLUMN audit_checkpoint.day IS 'the day in Shanghai that it closes; none where it is one of every minute';

GRANT SELECT, INSERT ON audit_leaf, audit_node, audit_checkpoint TO ${app_role};
