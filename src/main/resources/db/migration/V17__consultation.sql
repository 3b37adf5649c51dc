-- What other bodies are asked about the nominees of a proposal, and what they answered. A question without an answer
-- stays open; one the appraisal no longer needs is withdrawn.
create table consultation (
    id              uuid primary key,
    proposal_id     uuid    not null references proposal,
    -- key in the plan; none for what the appraiser asks beyond it
    code            text,
    name            text    not null,
    body_role       text    not null,
    body_unit       text    not null,
    question        text    not null,
    clause          text    not null,
    working_days    integer not null check (working_days > 0),
    asked_by        text    not null,
    stage           text    not null check (stage in ('PREPARED', 'ASKED', 'ANSWERED', 'WITHDRAWN')),
    -- questions sent together have the same number
    batch           integer,
    asked_on        date,
    due             date,
    explanation     text    not null default '',
    document_number text,
    document_date   date,
    answered_by     text,
    answered_at     timestamptz,
    check ((batch is null) = (asked_on is null)),
    check ((asked_on is null) = (due is null)),
    check (stage not in ('ASKED', 'ANSWERED') or asked_on is not null),
    check ((stage = 'ANSWERED') = (answered_at is not null)),
    check ((stage = 'ANSWERED') = (document_number is not null and document_date is not null))
);
create index consultation_of_proposal on consultation (proposal_id);

create table consultation_line (
    consultation_id uuid    not null references consultation,
    nominee_id      uuid    not null references nominee,
    position        integer not null,
    answer          text check (answer in ('NO_OBJECTION', 'PENDING', 'OBJECTION')),
    text            text    not null default '',
    document_number text,
    document_date   date,
    primary key (consultation_id, nominee_id),
    check ((document_number is null) = (document_date is null)),
    check (answer is distinct from 'PENDING' or document_number is not null)
);

-- What a matter another body or the public raised was decided upon.
alter table nominee_hold add column document text not null default '';

-- The list of a round as it is shown to the public before it is put to the decider: names and units, nothing else.
create table public_list (
    round_id     uuid primary key references award_round,
    published_on date not null,
    last_day     date not null,
    explanation  text not null,
    ended_at     timestamptz,
    check (last_day > published_on)
);

create table public_list_entry (
    round_id   uuid    not null references public_list,
    nominee_id text    not null,
    position   integer not null,
    case_key   text    not null,
    kind       text    not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    name       text    not null,
    unit_name  text    not null,
    primary key (round_id, nominee_id)
);

-- What people said about somebody on the list, and what they were answered.
create table public_comment (
    id          bigint generated always as identity primary key,
    round_id    uuid        not null,
    nominee_id  text        not null,
    sender      text        not null,
    received_on date        not null,
    text        text        not null check (text <> ''),
    held        boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    reply       text        not null default '',
    replied_by  text,
    replied_at  timestamptz,
    foreign key (round_id, nominee_id) references public_list_entry,
    check ((reply = '') = (replied_at is null))
);
create index public_comment_of_round on public_comment (round_id);
