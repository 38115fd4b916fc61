-- 时限政策: each version that deadline-service has published, in the order of its log.

CREATE TABLE policy (
    version    text PRIMARY KEY,
    position   bigint NOT NULL UNIQUE,
    valid_from date NOT NULL,
    parameters jsonb NOT NULL
);

GRANT SELECT, INSERT ON policy TO ${app_role};
