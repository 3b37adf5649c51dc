-- A programme version is never changed: yearly plans already issued keep the version they were made from.
create table reform_programme (
    code        text        not null,
    version     integer     not null check (version > 0),
    content     text        not null,
    imported_by text        not null,
    imported_at timestamptz not null default now(),
    primary key (code, version)
);

-- What the standing body gives to whom in one year.
create table reform_plan (
    id                uuid primary key,
    programme_code    text        not null,
    programme_version integer     not null,
    year              integer     not null,
    number            text        not null,
    issued_on         date        not null,
    issued_by         text        not null,
    issued_at         timestamptz not null,
    unique (programme_code, year),
    foreign key (programme_code, programme_version) references reform_programme (code, version)
);

-- Tasks that a person left out of a yearly plan.
create table reform_plan_omission (
    plan_id uuid not null references reform_plan,
    task    text not null,
    reason  text not null check (reason <> ''),
    primary key (plan_id, task)
);

-- One task of one unit in one year. handed_in_on is the day of the hand-in that counts: the newest, or the day on which
-- the standing body says it had the product.
create table reform_assignment (
    id             uuid primary key,
    plan_id        uuid    not null references reform_plan,
    programme_code text    not null,
    year           integer not null,
    section        text    not null,
    task           text    not null,
    position       integer not null,
    unit_code      text    not null,
    kind           text    not null check (kind in ('BY_DAY', 'BY_NAMED_DAY', 'CONTINUOUS')),
    last_day       date,
    explanation    text    not null,
    day_settled    boolean not null,
    quarter        integer not null check (quarter between 1 and 4),
    stage          text    not null check (stage in ('OPEN', 'HANDED_IN', 'RETURNED', 'ACCEPTED', 'NOT_NEEDED')),
    nothing_arose  boolean not null default false,
    handed_in_on   date,
    started        boolean not null default false,
    unique (plan_id, task, unit_code),
    check ((kind = 'CONTINUOUS') = (last_day is null)),
    check (stage not in ('HANDED_IN', 'ACCEPTED', 'NOT_NEEDED') or handed_in_on is not null),
    check (stage <> 'NOT_NEEDED' or nothing_arose)
);
create index reform_assignment_of_year on reform_assignment (programme_code, year, position, unit_code);
create index reform_assignment_of_unit on reform_assignment (unit_code, year, position);
create index reform_assignment_to_start on reform_assignment (plan_id) where not started;

-- Units that are to help with it.
create table reform_coordination (
    assignment_id uuid not null references reform_assignment,
    unit_code     text not null,
    primary key (assignment_id, unit_code)
);
create index reform_coordination_of_unit on reform_coordination (unit_code);

-- Everything done about an assignment, only added to. person is 'system' for what a timer did.
create table reform_act (
    id            bigint generated always as identity primary key,
    assignment_id uuid        not null references reform_assignment,
    kind          text        not null check (kind in ('DAY_NAMED', 'DAY_SETTLED', 'PRODUCT', 'PROGRESS', 'NO_PROGRESS',
                                                       'NOTHING_AROSE', 'RETURNED', 'ACCEPTED', 'COORDINATED')),
    unit_code     text        not null,
    person        text        not null,
    at            timestamptz not null,
    day           date        not null,
    quarter       integer,
    text          text        not null,
    number        text,
    document_date date,
    check ((number is null) = (document_date is null))
);
create index reform_act_of_assignment on reform_act (assignment_id, id);
