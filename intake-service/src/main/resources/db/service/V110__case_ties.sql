-- 与办件的关系: which units have orders in a case, and whether it was brought to the Bureau or the working group. Written
-- with the events of routing-service that say so, never the truth. `unit` is empty where the tie is not a unit's.

create table case_tie (
    stream uuid not null,
    tie    text not null,
    unit   text not null,
    primary key (stream, tie, unit)
);

grant select, insert on case_tie to ${app_role};
