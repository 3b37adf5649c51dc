-- What a person typed into the form of a task and has not handed in. When the task ends its drafts end with it, by a
-- foreign key that waits for the engine's tables (see DraftsEndWithTasks); the task comes first in the key for its sake.
-- Versions of all drafts are drawn from one sequence: a draft that was discarded and begun anew never has an old one.
create sequence draft_version;

create table draft (
    task_id     varchar(64) not null,
    person_id   text        not null,
    content     text        not null check (octet_length(content) <= 262144),
    fingerprint text        not null check (length(fingerprint) <= 64),
    version     bigint      not null,
    saved_at    timestamptz not null,
    primary key (task_id, person_id)
);
