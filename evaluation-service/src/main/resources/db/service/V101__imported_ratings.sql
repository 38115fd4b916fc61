-- 好差评导入: the case of a number, and the case that a rating of the platform was taken for. Written with those events, never
-- the truth.

create table case_number (
    case_no text primary key,
    stream  uuid not null
);

create table imported_rating (
    platform_id text primary key,
    stream      uuid not null
);

-- 死信: which messages were no ratings, or could not be taken. The reason names rules and fields, never what was in them.

create table dead_letter (
    topic     text        not null,
    partition integer     not null,
    "offset"  bigint      not null,
    reason    text        not null,
    buried_at timestamptz not null default now(),
    primary key (topic, partition, "offset")
);

grant select, insert on case_number, imported_rating, dead_letter to ${app_role};
