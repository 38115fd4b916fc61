-- 全文检索: what was said of a case, in clear, for those who may open it. It is no part of the projection: no generation has
-- it, no rebuild fills it, and no hash covers it. A person's erasure empties it in the transaction that reads of it.

CREATE TABLE case_text (
    case_id   uuid PRIMARY KEY,
    revision  bigint      NOT NULL DEFAULT 1,
    due_since timestamptz,
    next_try  timestamptz NOT NULL DEFAULT now(),
    erased    boolean     NOT NULL DEFAULT false,
    plain     text        NOT NULL DEFAULT '',
    grams     varchar[]   NOT NULL DEFAULT '{}'
);
CREATE INDEX case_text_grams ON case_text USING gin (grams) WITH (fastupdate = off);
CREATE INDEX case_text_due ON case_text (next_try) WHERE due_since IS NOT NULL;
COMMENT ON COLUMN case_text.due_since IS 'since when something was said that is not searched yet; none where all is';

-- What is rewritten must not lie about for long.
ALTER TABLE case_text SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 20);

INSERT INTO case_text (case_id, due_since) SELECT case_id, now() FROM case_ledger;
UPDATE case_text SET erased = true, due_since = NULL
    WHERE case_id IN (SELECT stream FROM event_log WHERE type = 'doudi.PersonalDataErased.v1');

GRANT SELECT, INSERT, UPDATE ON case_text TO ${app_role};
