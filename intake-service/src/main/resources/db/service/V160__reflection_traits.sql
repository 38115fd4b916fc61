-- What tells that two reflections may be one: who reflected, and which matter. Written with the events of this service
-- that say so, never the truth. `matter` is empty where none was named; a reflection that is accepted or amended with
-- another matter has a row for each.

create table reflection_trait (
    stream      uuid not null,
    matter      text not null,
    subject     uuid not null,
    centre      text not null,
    received_at timestamptz not null,
    primary key (stream, matter)
);

create index reflection_trait_by_time on reflection_trait (centre, received_at);

grant select, insert on reflection_trait to ${app_role};
