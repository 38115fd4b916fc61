-- 查进度: when a wrong PIN was tried for a case. No fact of the case, only what the bounds count; after a while forgotten.

create table slip_try (
    stream   uuid        not null,
    tried_at timestamptz not null default clock_timestamp()
);

grant select, insert, delete on slip_try to ${app_role};
