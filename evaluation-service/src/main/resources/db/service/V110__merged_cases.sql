-- 并单 (A-22): which case another goes on as, and whose hands a code is in. Written with those events, never the truth.

create table merged_case (
    duplicate uuid primary key,
    master    uuid not null
);

grant select, insert, update, delete on merged_case to ${app_role};

alter table rating_code add column duplicate uuid;
create index case_number_stream on case_number (stream);
