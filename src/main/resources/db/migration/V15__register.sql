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
