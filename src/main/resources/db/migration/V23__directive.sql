-- Documents by which the UBND assigns work to a unit. A row is corrected or withdrawn, never deleted.
create table directive (
    id              uuid        primary key,
    province        text        not null,
    number          text        not null,
    issued_on       date        not null,
    issuer          text        not null,
    summary         text        not null,
    unit_code       text        not null,
    -- The unit that speaks for it, whose people see the row.
    speaker         text        not null,
    due_words       text        not null check (due_words in ('BEFORE', 'THROUGH')),
    due_day         date        not null,
    last_day        date        not null,
    year            integer     not null generated always as (extract(year from last_day)::integer) stored,
    done_on         date,
    done_document   text,
    -- What the unit says it did, until the office confirms it or sends it back.
    reported_on     date,
    reported_document text,
    -- What people search in, brought to lower case once and not at every search.
    words           text        not null generated always as (lower(number || ' ' || summary)) stored,
    withdrawn       text,
    version         integer     not null default 1,
    check ((done_on is null) = (done_document is null)),
    check ((reported_on is null) = (reported_document is null))
);

-- A document names a unit once; several tasks of one document carry their item in the number.
create unique index directive_once on directive (unit_code, number, issued_on) where withdrawn is null;
create index directive_of_province on directive (province, year, last_day desc, id);
create index directive_of_unit on directive (unit_code, year);
create index directive_of_speaker on directive (speaker, last_day desc, id);
create index directive_open on directive (last_day) where done_on is null and withdrawn is null;

create table directive_event (
    id           bigint      generated always as identity primary key,
    directive_id uuid        not null references directive,
    kind         text        not null check (kind in
                     ('ENTERED', 'CORRECTED', 'REPORTED', 'CONFIRMED', 'SENT_BACK', 'WITHDRAWN')),
    text         text        not null,
    reason       text        not null,
    done_by      text        not null,
    done_at      timestamptz not null
);
create index directive_event_of on directive_event (directive_id, id);
create trigger directive_event_append_only
    before update or delete or truncate on directive_event
    for each statement execute function refuse_change();

-- What a unit was told of a row, once for each last day it had.
create table directive_told (
    directive_id uuid not null references directive,
    kind         text not null check (kind in ('DUE_SOON', 'OVERDUE')),
    last_day     date not null,
    primary key (directive_id, kind, last_day)
);

-- The last day for which each capability brought its figures up to date.
create table daily_figures (
    name     text primary key,
    last_day date not null
);
