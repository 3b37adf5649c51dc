-- Files that prove what a proposal says. What was once shown is kept: a piece is removed from sight, never from here.
create table evidence (
    id             uuid        primary key,
    proposal_id    uuid        not null references proposal,
    -- Neither for what belongs to the dossier as a whole.
    nominee_id     uuid        references nominee,
    criterion_code text,
    name           text        not null,
    removed_by     text,
    removed_at     timestamptz,
    removed_reason text,
    check ((nominee_id is null) = (criterion_code is null)),
    check ((removed_by is null) = (removed_at is null) and (removed_by is null) = (removed_reason is null))
);
-- The same name at the same place is the next version of the same piece.
create unique index evidence_once on evidence (proposal_id, coalesce(nominee_id, proposal_id),
    coalesce(criterion_code, ''), name) where removed_at is null;

-- A content is stored once, however many pieces have it.
create table evidence_content (
    sha256    text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    file      uuid        not null unique,
    size      bigint      not null check (size > 0),
    kind      text        not null check (kind in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX')),
    stored_at timestamptz not null
);

create table evidence_version (
    id          uuid        primary key,
    evidence_id uuid        not null references evidence,
    number      integer     not null check (number > 0),
    sha256      text        not null references evidence_content,
    added_by    text        not null,
    added_at    timestamptz not null,
    unique (evidence_id, number)
);
create trigger evidence_version_append_only
    before update or delete or truncate on evidence_version
    for each statement execute function refuse_change();

-- Files on their way. A finished one is kept for a day, so that whoever missed the answer may ask again.
create table evidence_upload (
    id             uuid        primary key,
    proposal_id    uuid        not null references proposal,
    nominee_id     uuid        references nominee,
    criterion_code text,
    name           text        not null,
    size           bigint      not null check (size > 0),
    sha256         text        check (sha256 ~ '^[0-9a-f]{64}$'),
    started_by     text        not null,
    started_at     timestamptz not null,
    version_id     uuid        references evidence_version,
    check ((nominee_id is null) = (criterion_code is null))
);
create index evidence_upload_of on evidence_upload (proposal_id);

-- The bytes of a file: of an upload, by its id, until they are a content's. Compressed already, as most of them are.
create table evidence_chunk (
    file   uuid    not null,
    number integer not null check (number >= 0),
    bytes  bytea   not null check (octet_length(bytes) between 1 and 1048576),
    primary key (file, number)
);
alter table evidence_chunk alter column bytes set storage external;
