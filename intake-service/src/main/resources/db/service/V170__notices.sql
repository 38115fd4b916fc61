-- 待发通知: what is owed and has neither been sent nor failed. The row comes with NoticeOwed and goes with what ends it; it
-- holds no address, and neither do the events. Tries, pauses and leases are the machine's: they count real time, and begin
-- anew where the rows are rebuilt from the log.

create table notice_due (
    notice_id  uuid primary key,
    stream     uuid        not null,
    owed_at    timestamptz not null,
    tries      integer     not null default 0,
    not_before timestamptz not null default '-infinity'
);

create index notice_due_by_age on notice_due (owed_at, notice_id);

grant select, insert, update, delete on notice_due to ${app_role};
