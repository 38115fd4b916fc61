-- 当事人: one key pair for each person, found by a keyed hash of the telephone. Deleting a row erases the person.

create table subject (
    id                  uuid  primary key,
    phone_hash          bytea not null unique,
    public_key          text  not null,
    wrapped_private_key bytea not null
);

-- 死信: which messages were no tickets. The reason names rules and fields, never what was in them.

create table dead_letter (
    topic     text        not null,
    partition integer     not null,
    "offset"  bigint      not null,
    reason    text        not null,
    buried_at timestamptz not null default now(),
    primary key (topic, partition, "offset")
);

-- 部门: which departments have registered, by routing's events.

create table department (
    centre     text        not null,
    org_code   text        not null,
    valid_from timestamptz not null,
    primary key (centre, org_code, valid_from)
);

grant select, insert on department to ${app_role};
grant select, insert, delete on subject to ${app_role};
grant select, insert on dead_letter to ${app_role};
