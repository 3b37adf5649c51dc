-- Proposals of units, their nominees, reports and verdicts. The truth of a nomination; the engine only says what is next.
create table proposal (
    id                uuid primary key,
    round_id          uuid        not null,
    unit_code         text        not null,
    state             text        not null,
    opened_by         text        not null,
    opened_at         timestamptz not null,
    document_number   text,
    document_date     date,
    signed_by         text,
    signed_at         timestamptz,
    late              boolean     not null default false,
    admitted          boolean     not null default false,
    appraised_by      text,
    appraisal_outcome text,
    reason            text
);

-- A unit makes one proposal a round; a withdrawn or refused one may be followed by another.
create unique index proposal_live on proposal (round_id, unit_code)
    where state not in ('WITHDRAWN', 'REFUSED', 'NOBODY_LEFT', 'LEFT_OUT');
create index proposal_unit on proposal (unit_code);

create table nominee (
    id               uuid primary key,
    proposal_id      uuid not null references proposal (id),
    position         int  not null,
    kind             text not null,
    unit_code        text not null,
    person_id        text,
    headed_unit_code text,
    label            text not null,
    state            text not null,
    reason           text not null default '',
    points           int check (points between 0 and 100),
    check (kind = 'INDIVIDUAL' or person_id is null),
    check (kind = 'COLLECTIVE' or person_id is not null)
);
create unique index nominee_once on nominee (proposal_id, unit_code, coalesce(person_id, ''))
    where state <> 'REMOVED';

create table achievement_report (
    nominee_id     uuid        not null references nominee (id),
    criterion_code text        not null,
    text           text        not null,
    written_by     text        not null,
    written_at     timestamptz not null,
    primary key (nominee_id, criterion_code)
);

create table verdict (
    nominee_id     uuid        not null references nominee (id),
    criterion_code text        not null,
    position       int         not null,
    clause         text        not null,
    source         text        not null,
    exclusion      boolean     not null,
    verdict        text        not null,
    arithmetic     text        not null,
    explanation    text        not null,
    figures        jsonb       not null,
    checked_at     timestamptz not null,
    primary key (nominee_id, criterion_code)
);

-- What the appraiser says stands beside the machine's verdict and never replaces it.
create table appraised_verdict (
    nominee_id      uuid        not null,
    criterion_code  text        not null,
    machine_verdict text        not null,
    verdict         text        not null,
    reason          text        not null,
    appraised_by    text        not null,
    appraised_at    timestamptz not null,
    primary key (nominee_id, criterion_code),
    foreign key (nominee_id, criterion_code) references verdict (nominee_id, criterion_code)
);

-- Lines as they were when the proposal was returned, to show what changed since.
create table returned_line (
    proposal_id uuid not null references proposal (id),
    subject     text not null,
    text        text not null,
    primary key (proposal_id, subject)
);

create table proposal_event (
    id          bigint generated always as identity primary key,
    proposal_id uuid        not null references proposal (id),
    happened_at timestamptz not null,
    actor       text        not null,
    what        text        not null,
    detail      text        not null
);
create index proposal_event_proposal on proposal_event (proposal_id, id);

-- Who did what stays as it was written.
create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end
$$;
create trigger proposal_event_append_only
    before update or delete or truncate on proposal_event
    for each statement execute function refuse_change();
