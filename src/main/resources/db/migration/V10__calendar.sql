-- Years whose calendar is known. In such a year every day that is not named is what the week says: Monday to Friday work.
create table calendar_year (
    year      integer     primary key check (year between 2000 and 2100),
    opened_by text        not null,
    opened_at timestamptz not null default now()
);

-- Rows are never changed: the newest row of a day is in force, the older ones are its history. ORDINARY takes an entry
-- back: the day is again what the week says.
create table calendar_day (
    id         bigint generated always as identity primary key,
    day        date        not null,
    kind       text        not null check (kind in ('DAY_OFF', 'WORKING_DAY', 'ORDINARY')),
    name       text        not null,
    source     text        not null,
    official   boolean     not null,
    reason     text        not null,
    entered_by text        not null,
    entered_at timestamptz not null default now()
);

create index calendar_day_newest on calendar_day (day, id desc);

create trigger calendar_day_append_only
    before update or delete or truncate on calendar_day
    for each statement execute function refuse_change();
