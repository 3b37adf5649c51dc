-- Trials of a round that somebody kept: what was supposed and what it came to, as it was shown. A note is never changed;
-- its author may take it back.
create table what_if_note (
    id         uuid        primary key,
    round_id   uuid        not null references award_round (id),
    text       text        not null check (length(text) between 1 and 2000),
    changes    jsonb       not null,
    result     jsonb       not null,
    written_by text        not null,
    written_at timestamptz not null
);
create index what_if_note_round on what_if_note (round_id, written_at);

create trigger what_if_note_unchanged
    before update on what_if_note
    for each statement execute function refuse_change();
