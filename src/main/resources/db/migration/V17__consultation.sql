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
