-- Rounds, their quota ledger, the ranking submitted to the decider and what the decider decided.

create table award_round (
    id                uuid primary key,
    plan_code         text        not null,
    plan_version      integer     not null,
    award_code        text        not null,
    name              text        not null,
    deadline          date        not null,
    tie_rule          text        not null check (tie_rule in ('PREFER_WOMEN', 'EARLIER_SUBMISSION', 'DECIDER_CHOOSES')),
    stage             text        not null check (stage in
                          ('OPEN', 'CLOSED', 'SUBMITTED', 'RETURNED', 'RESOLVED', 'ISSUED', 'DECIDED')),
    issue_unit        text        not null,
    opened_by         text        not null,
    opened_at         timestamptz not null,
    closed_by         text,
    closed_at         timestamptz,
    submission_number text,
    submission_date   date,
    return_reason     text,
    resolved_by       text,
    resolved_at       timestamptz,
    decision_number   text,
    decision_date     date,
    published_at      timestamptz,
    check (stage = 'OPEN' or closed_at is not null),
    check ((submission_number is null) = (submission_date is null)),
    check ((decision_number is null) = (decision_date is null))
);

-- The quota belongs to the movement: two rounds side by side would give it twice.
create unique index award_round_one_under_way on award_round (plan_code, award_code) where stage <> 'DECIDED';

-- An authority counts its decisions anew each year.
create unique index award_round_decision_number
    on award_round (issue_unit, decision_number, (extract(year from decision_date)));

create table quota_ledger (
    round_id  uuid    not null references award_round,
    kind      text    not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    maximum   integer not null check (maximum >= 0),
    proposed  integer not null default 0 check (proposed >= 0),
    appraised integer not null default 0 check (appraised >= 0),
    approved  integer not null default 0 check (approved >= 0),
    remaining integer not null generated always as (maximum - approved) stored,
    primary key (round_id, kind),
    constraint quota_never_passed check (approved <= maximum)
);

create table ranking (
    round_id             uuid        not null references award_round,
    nominee_id           text        not null,
    kind                 text        not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    label                text        not null,
    unit_code            text        not null,
    case_key             text        not null,
    points               integer     not null,
    votes_for            integer     not null,
    members              integer     not null,
    woman                boolean     not null,
    submitted_at         timestamptz not null,
    summary              text        not null,
    position             integer     not null,
    rank                 integer     not null,
    place                text        not null check (place in ('INSIDE', 'AT_EDGE', 'OUTSIDE')),
    tied_group           integer,
    explanation          text        not null,
    explanation_for_unit text        not null,
    primary key (round_id, nominee_id),
    unique (round_id, kind, position)
);

create table decision_line (
    round_id   uuid        not null,
    nominee_id text        not null,
    approved   boolean     not null,
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    primary key (round_id, nominee_id),
    foreign key (round_id, nominee_id) references ranking
);

-- Proposals that were not ready when their round closed.
create table left_out_proposal (
    round_id uuid not null references award_round,
    case_key text not null,
    label    text not null,
    primary key (round_id, case_key)
);
