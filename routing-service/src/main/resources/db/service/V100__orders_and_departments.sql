-- Index rows: written with the events that they follow from, never the truth.

create table transfer_index (
    transfer_id uuid primary key,
    stream      uuid not null,
    unit        text not null
);

create table department (
    centre     text        not null,
    org_code   text        not null,
    name       text        not null,
    kind       text        not null,
    valid_from timestamptz not null,
    primary key (centre, org_code, valid_from)
);

grant select, insert on transfer_index, department to ${app_role};
