-- 研判会议: which cases were put on its agenda. Written with those events, never the truth.

create table meeting_case (
    meeting_id uuid not null,
    stream     uuid not null,
    primary key (meeting_id, stream)
);

insert into meeting_case
select distinct (convert_from(body, 'UTF8')::json ->> 'meetingId')::uuid, stream
from event
where type like 'doudi.ReviewScheduled.%';

grant select, insert on meeting_case to ${app_role};
