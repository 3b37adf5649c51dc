-- With which nominee the next sitting of a form too long for one begins.
create table sitting (
    proposal_id uuid not null references proposal (id),
    stage       text not null,
    nominee_id  uuid not null references nominee (id),
    primary key (proposal_id, stage)
);

-- Fingerprints of the passages of reports that units handed on, to find what dossiers have in common.
create table report_fingerprint (
    nominee_id     uuid     not null,
    criterion_code text     not null,
    province       text     not null,
    fingerprints   bigint[] not null,
    primary key (nominee_id, criterion_code),
    foreign key (nominee_id, criterion_code) references achievement_report (nominee_id, criterion_code)
);
create index report_fingerprint_shared on report_fingerprint using gin (fingerprints);

-- What a proposal held each time it was returned, and why; nothing of it changes afterwards.
create table proposal_return (
    proposal_id uuid        not null references proposal (id),
    number      int         not null,
    stage       text        not null check (stage in ('signature', 'appraisal')),
    returned_by text        not null,
    returned_at timestamptz not null,
    reasons     text[]      not null check (cardinality(reasons) > 0),
    content     jsonb       not null,
    primary key (proposal_id, number)
);
insert into proposal_return (proposal_id, number, stage, returned_by, returned_at, reasons, content)
select p.id, 1, 'appraisal', coalesce(p.appraised_by, 'system'), now(),
       array [coalesce(nullif(p.reason, ''), 'Bổ sung hồ sơ')],
       jsonb_agg(jsonb_build_object('key', l.subject, 'subject', l.subject, 'text', l.text) order by l.subject)
from returned_line l join proposal p on p.id = l.proposal_id
group by p.id;
drop table returned_line;
create trigger proposal_return_append_only
    before update or delete or truncate on proposal_return
    for each statement execute function refuse_change();

-- What the unit says it did about each reason.
create table return_answer (
    proposal_id   uuid        not null,
    return_number int         not null,
    reason_number int         not null,
    answer        text        not null,
    answered_by   text        not null,
    answered_at   timestamptz not null,
    primary key (proposal_id, return_number, reason_number),
    foreign key (proposal_id, return_number) references proposal_return (proposal_id, number)
);
