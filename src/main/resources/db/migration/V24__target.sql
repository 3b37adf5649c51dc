-- The standing body asks once a year what the targets of a programme came to.
create table target_year (
    id                uuid        primary key,
    province          text        not null,
    programme_code    text        not null,
    programme_version integer     not null,
    year              integer     not null,
    last_day          date        not null,
    opened_by         text        not null,
    opened_at         timestamptz not null,
    unique (programme_code, year),
    foreign key (programme_code, programme_version) references reform_programme (code, version)
);

-- confirmed_up_to is the newest value confirmed: it stays in force while later ones wait.
create table target_report (
    id              uuid    primary key,
    year_id         uuid    not null references target_year,
    target          text    not null,
    position        integer not null,
    unit_code       text    not null,
    stage           text    not null check (stage in ('ASKED', 'REPORTED', 'RETURNED', 'CONFIRMED')),
    reason          text    not null default '',
    reported_by     text,
    confirmed_up_to bigint  not null default 0,
    unique (year_id, target),
    check (stage not in ('REPORTED', 'CONFIRMED') or reported_by is not null)
);

create table target_value (
    id            bigint      generated always as identity primary key,
    report_id     uuid        not null references target_report,
    metric        text        not null,
    value         text        not null,
    document      text        not null,
    document_date date        not null,
    entered_by    text        not null,
    entered_at    timestamptz not null
);
create index target_value_of_report on target_value (report_id, metric, id desc);
create trigger target_value_append_only
    before update or delete or truncate on target_value
    for each statement execute function refuse_change();

create table target_event (
    id        bigint      generated always as identity primary key,
    report_id uuid        not null references target_report,
    kind      text        not null check (kind in ('REPORTED', 'RETURNED', 'CONFIRMED', 'REOPENED')),
    reason    text        not null,
    done_by   text        not null,
    done_at   timestamptz not null
);
create index target_event_of_report on target_event (report_id, id);
create trigger target_event_append_only
    before update or delete or truncate on target_event
    for each statement execute function refuse_change();
