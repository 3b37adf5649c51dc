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
