-- 时限: of the clocks that this stage has to hold, as deadline-service's events tell them. Written with those events, never
-- the truth.

create table clock_limit (
    clock_id    uuid        primary key,
    stream      uuid        not null,
    kind        text        not null,
    item_no     integer     not null,
    round       integer     not null,
    transfer_id uuid,
    due_at      timestamptz not null,
    cap_at      timestamptz,
    heard       bigint      generated always as identity
);

create index clock_limit_stream on clock_limit (stream);
create index clock_limit_transfer on clock_limit (transfer_id) where transfer_id is not null;

grant select, insert, update on clock_limit to ${app_role};
