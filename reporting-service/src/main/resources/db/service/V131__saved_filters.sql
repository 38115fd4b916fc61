-- 常用筛选: each of one account, and of nobody else.

CREATE TABLE saved_filter (
    owner    text        NOT NULL,
    name     text        NOT NULL,
    query    text        NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (owner, name)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON saved_filter TO ${app_role};
