-- What keeps a nominee from being accepted until a person decides about it. A resolution may be changed while the
-- appraisal lasts; every change is told in proposal_event.
create table nominee_hold (
    id          bigint generated always as identity primary key,
    nominee_id  uuid        not null references nominee (id),
    kind        text        not null,
    hold_key    text        not null,
    text        text        not null,
    opened_at   timestamptz not null,
    resolution  text check (resolution in ('BARRED', 'CLEARED', 'LAPSED')),
    reason      text        not null default '',
    resolved_by text,
    resolved_at timestamptz,
    check ((resolution is null) = (resolved_at is null))
);

-- What lapsed may come again; what a person decided is not asked twice.
create unique index nominee_hold_once on nominee_hold (nominee_id, kind, hold_key)
    where resolution is distinct from 'LAPSED';

-- Decisions on initiatives a nominee relies on, as the verdicts of the last check read them.
create table nominee_initiative (
    nominee_id uuid not null references nominee (id),
    number     text not null,
    year       integer,
    text       text not null
);
create unique index nominee_initiative_once on nominee_initiative (nominee_id, number, coalesce(year, 0));
create index nominee_initiative_number on nominee_initiative (number);

-- The same person or unit is looked for in other proposals.
create index nominee_person on nominee (person_id);
create index nominee_unit on nominee (unit_code);

-- Every award ever given, in the words of its decision; an entry is never changed, only revoked by another row.
create table award_register (
    id              uuid        primary key,
    province        text        not null,
    kind            text        not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    unit_code       text        not null,
    person_id       text,
    label           text        not null,
    proposer        text        not null,
    award_name      text        not null,
    award_form      text        not null,
    decision_number text        not null,
    decision_date   date        not null,
    decider         text        not null,
    movement        text        not null,
    year            integer     not null,
    theme           text        not null,
    first_day       date        not null,
    last_day        date        not null,
    round_id        uuid,
    nominee_id      text,
    entered_by      text        not null,
    entered_at      timestamptz not null,
    check ((kind = 'INDIVIDUAL') = (person_id is not null)),
    check (first_day <= last_day),
    check ((round_id is null) = (nominee_id is null))
);
create unique index award_register_once
    on award_register (kind, unit_code, (coalesce(person_id, '')), decision_number, decision_date);
create unique index award_register_line on award_register (round_id, nominee_id);
create index award_register_collective on award_register (unit_code, theme);
create index award_register_individual on award_register (person_id, theme);
create index award_register_province on award_register (province, year);

create table award_register_initiative (
    entry_id uuid not null references award_register,
    number   text not null,
    year     integer,
    text     text not null
);
create index award_register_initiative_entry on award_register_initiative (entry_id);
create index award_register_initiative_number on award_register_initiative (number);

create table award_register_revocation (
    entry_id        uuid        primary key references award_register,
    decision_number text        not null,
    decision_date   date        not null,
    reason          text        not null,
    revoked_by      text        not null,
    revoked_at      timestamptz not null
);

create trigger award_register_append_only
    before update or delete or truncate on award_register
    for each statement execute function refuse_change();
create trigger award_register_initiative_append_only
    before update or delete or truncate on award_register_initiative
    for each statement execute function refuse_change();
create trigger award_register_revocation_append_only
    before update or delete or truncate on award_register_revocation
    for each statement execute function refuse_change();

-- Cases that ask to revoke an award. A rejected one may be followed by another, an award is revoked once.
create table revocation (
    id                 uuid        primary key,
    entry_id           uuid        not null references award_register,
    ground             text        not null check (ground in
                           ('FALSE_STATEMENT', 'FORGED_DOSSIER', 'UNLAWFUL_APPRAISAL', 'FINAL_CONCLUSION')),
    conclusion_number  text        not null,
    conclusion_date    date        not null,
    conclusion_issuer  text        not null,
    reason             text        not null,
    requested_by       text        not null,
    requested_at       timestamptz not null,
    issue_unit         text        not null,
    stage              text        not null check (stage in
                           ('REQUESTED', 'APPROVED', 'REJECTED', 'ISSUED', 'REVOKED', 'RETURNED')),
    decided_by         text,
    decided_on         date,
    answer             text,
    decision_number    text,
    decision_date      date,
    issued_by          text,
    money              numeric(15, 0),
    object_returned_on date,
    object_document    text,
    money_returned_on  date,
    money_document     text,
    return_note        text,
    returned_by        text,
    check ((decision_number is null) = (decision_date is null)),
    check (stage in ('REQUESTED', 'APPROVED', 'REJECTED') or decision_number is not null)
);
create unique index revocation_once on revocation (entry_id) where stage <> 'REJECTED';
create unique index revocation_decision_number
    on revocation (issue_unit, decision_number, (extract(year from decision_date)));
