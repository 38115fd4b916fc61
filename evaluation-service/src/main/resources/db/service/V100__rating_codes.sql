-- 评价码: the keyed hash of a code, and the case it is of; the matter of a case, as its registration names it. Written with
-- those events, never the truth.

create table rating_code (
    hash   text primary key,
    stream uuid not null
);

create table case_matter (
    stream uuid primary key,
    name   text not null
);

grant select, insert on rating_code, case_matter to ${app_role};
