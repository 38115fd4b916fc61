-- 结果回传12345: how far the log has been looked through for results. The event table is the outbox; a rebuild leaves this
-- table as it is, so that nothing is told twice.

create table hotline_checkpoint (
    shard    integer primary key,
    position bigint not null
);

insert into hotline_checkpoint select generate_series(0, ${shards} - 1), 0;

grant select, update on hotline_checkpoint to ${app_role};
