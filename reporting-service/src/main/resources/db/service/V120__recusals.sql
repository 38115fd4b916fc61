-- 回避: to whom a case is as if it did not exist. `party` is `person:<account>` or `unit:<code>`.

create table case_recusal (
    case_id uuid not null,
    party   text not null,
    primary key (case_id, party)
);

grant select, insert on case_recusal to ${app_role};
