-- How a movement begins: its launch, what every unit does about it, reports, questions, and the registration for it.

create table movement_launch (
    id            uuid primary key,
    plan_code     text        not null unique,
    plan_version  integer     not null,
    stage         text        not null check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ISSUED', 'CLOSED')),
    title         text        not null,
    summary       text        not null,
    return_reason text        not null default '',
    number        text,
    issued_on     date,
    opened_by     text        not null,
    opened_at     timestamptz not null,
    drafted_by    text,
    signed_by     text,
    signed_at     timestamptz,
    close_reason  text,
    closed_by     text,
    closed_at     timestamptz,
    check ((number is null) = (issued_on is null)),
    check (stage not in ('ISSUED', 'CLOSED') or number is not null)
);

-- One row for every unit that was told; plan_due only where the unit has to make a launch plan of its own.
create table unit_launch (
    id              uuid primary key,
    launch_id       uuid not null references movement_launch,
    unit_code       text not null,
    plan_due        date,
    acknowledged_by text,
    acknowledged_at timestamptz,
    plan_number     text,
    plan_date       date,
    plan_summary    text,
    plan_by         text,
    plan_at         timestamptz,
    unique (launch_id, unit_code),
    check ((plan_number is null) = (plan_at is null)),
    check (plan_number is null or plan_due is not null)
);

-- One collection of a periodic report: a term of a year.
create table movement_report (
    id          uuid primary key,
    launch_id   uuid        not null references movement_launch,
    report_code text        not null,
    year        integer     not null,
    term        integer     not null,
    due         date        not null,
    explanation text        not null,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    unique (launch_id, report_code, year, term)
);

create table unit_report (
    id            uuid primary key,
    report_id     uuid not null references movement_report,
    unit_code     text not null,
    stage         text not null check (stage in ('WAITING', 'SENT', 'RETURNED', 'ACCEPTED')),
    number        text,
    report_date   date,
    content       text not null default '',
    return_reason text not null default '',
    sent_by       text,
    sent_at       timestamptz,
    received_by   text,
    received_at   timestamptz,
    unique (report_id, unit_code),
    check (stage = 'WAITING' or sent_at is not null)
);

create table movement_question (
    id          uuid primary key,
    launch_id   uuid        not null references movement_launch,
    unit_code   text        not null,
    kind        text        not null check (kind in ('QUESTION', 'CHANGE')),
    question    text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);

create index movement_question_of_launch on movement_question (launch_id, asked_at);

create table movement_registration (
    id            uuid primary key,
    plan_code     text        not null unique,
    plan_version  integer     not null,
    last_day      date        not null,
    explanation   text        not null,
    reason        text        not null default '',
    stage         text        not null check (stage in ('OPEN', 'CLOSED', 'REPORTED')),
    opened_by     text        not null,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    report_number text,
    report_date   date,
    report_text   text,
    reported_by   text,
    reported_at   timestamptz,
    check ((stage = 'OPEN') = (closed_at is null)),
    check ((stage = 'REPORTED') = (report_number is not null))
);

-- parent_code only where the parent puts the registrations of its units together first.
create table unit_registration (
    id              uuid primary key,
    registration_id uuid not null references movement_registration,
    unit_code       text not null,
    parent_code     text,
    stage           text not null check (stage in ('WAITING', 'FILLED', 'RETURNED', 'REGISTERED', 'DECLINED')),
    joins           boolean not null default false,
    collectives     text[] not null default '{}',
    return_reason   text not null default '',
    prepared_by     text,
    prepared_at     timestamptz,
    confirmed_by    text,
    confirmed_at    timestamptz,
    consolidated_by text,
    consolidated_at timestamptz,
    unique (registration_id, unit_code),
    check (stage not in ('REGISTERED', 'DECLINED') or confirmed_at is not null)
);

-- Position and unit as they were on the day of the registration.
create table registered_individual (
    unit_registration_id uuid    not null references unit_registration,
    place                integer not null,
    person_id            text    not null,
    position             text    not null,
    unit_name            text    not null,
    primary key (unit_registration_id, person_id)
);
