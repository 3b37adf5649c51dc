-- Rows are never changed: the newest row of a key is in force, the older ones are its history.
create table figure (
    id              bigint generated always as identity primary key,
    subject_kind    text        not null check (subject_kind in ('UNIT', 'PERSON')),
    subject         text        not null,
    metric          text        not null,
    year            integer     not null check (year between 2000 and 2100),
    item            text        not null default '',
    value           text        not null,
    number          numeric,
    source_document text        not null,
    source_date     date        not null,
    entered_by      text        not null,
    entered_at      timestamptz not null default now()
);

create index figure_of_subject on figure (subject_kind, subject, year, metric, item, id desc);
