-- What a person typed into the start form of a process and has not started yet. No task ends these drafts: starting
-- the process does, or their age (see StartDraftTable). Versions come from the sequence of all drafts.
create table start_draft (
    process_key varchar(255) not null,
    person_id   text         not null,
    content     text         not null check (octet_length(content) <= 262144),
    fingerprint text         not null check (length(fingerprint) <= 64),
    version     bigint       not null,
    saved_at    timestamptz  not null,
    primary key (process_key, person_id)
);
