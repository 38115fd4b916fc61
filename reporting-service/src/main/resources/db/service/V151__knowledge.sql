-- 知识库、办事指南调整建议: what is searched and listed; the truth is oversight's own log.

-- `plain` is the text as it is compared, `grams` its single characters and the pairs of neighbours: what a Chinese word of
-- any length is found by with one index.
CREATE TABLE article (
    id           uuid PRIMARY KEY,
    centre       text      NOT NULL,
    kind         text      NOT NULL,
    matter       text,
    matter_name  text,
    cause        text      NOT NULL,
    title        text      NOT NULL,
    reason       text      NOT NULL,
    solution     text      NOT NULL,
    case_ids     uuid[]    NOT NULL,
    owner        text      NOT NULL,
    review_by    date      NOT NULL,
    retired      boolean   NOT NULL DEFAULT false,
    published_at timestamptz NOT NULL,
    revised_at   timestamptz NOT NULL,
    plain        text      NOT NULL,
    grams        text[]    NOT NULL
);
CREATE INDEX article_grams ON article USING gin (grams);
CREATE INDEX article_review ON article (review_by) WHERE NOT retired;

CREATE TABLE guide_revision (
    id             uuid PRIMARY KEY,
    centre         text        NOT NULL,
    matter         text        NOT NULL,
    matter_name    text        NOT NULL,
    words          text        NOT NULL,
    case_ids       uuid[]      NOT NULL,
    proposed_by    text        NOT NULL,
    proposed_at    timestamptz NOT NULL,
    verdict        text,
    effective_from date,
    doc_no         text,
    decided_by     text,
    decided_at     timestamptz
);
CREATE INDEX guide_revision_open ON guide_revision (proposed_at) WHERE verdict IS NULL;

GRANT SELECT, INSERT, UPDATE ON article, guide_revision TO ${app_role};
