-- Words without case and marks, "đ" as "d", everything that is no letter or digit a blank: what is typed without marks finds
-- what is written with them.
create function fold_vietnamese(words text) returns text
    language sql immutable strict parallel safe
return trim(regexp_replace(
        lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd')),
        '[^a-z0-9]+', ' ', 'g'));

-- How a person looks at the list of tasks, under a name.
create table desk_filter (
    id         uuid        primary key,
    person_id  text        not null references person,
    name       text        not null check (length(name) between 1 and 60),
    settings   jsonb       not null,
    is_default boolean     not null default false,
    saved_at   timestamptz not null
);
create unique index desk_filter_name on desk_filter (person_id, fold_vietnamese(name));
create unique index desk_filter_default on desk_filter (person_id) where is_default;

-- Who gave whose task to whom; never changed.
create table task_handover (
    id        bigint generated always as identity primary key,
    task_id   text        not null,
    case_key  text        not null,
    task_name text        not null,
    former    text,
    present   text        not null,
    given_by  text        not null,
    given_at  timestamptz not null
);
create index task_handover_task on task_handover (task_id);
create trigger task_handover_append_only
    before update or delete or truncate on task_handover
    for each statement execute function refuse_change();

-- Indexes of what is searched, beside what it says: no one has to keep it in step, and no table has a column more.
create function search_words(words text) returns tsvector
    language sql immutable strict parallel safe
return to_tsvector('simple'::regconfig, fold_vietnamese(words));

create index unit_search on unit using gin (search_words(name || ' ' || code));
create index person_search on person using gin (search_words(full_name || ' ' || position || ' ' || id));
create index nominee_search on nominee using gin (search_words(label));
create index award_register_search on award_register using gin
    (search_words(label || ' ' || award_name || ' ' || decision_number || ' ' || movement || ' ' || year::text));
