-- A plan version is never changed: proposals already made keep the version they were made under.
create table movement_plan (
    code        text        not null,
    version     integer     not null check (version > 0),
    content     text        not null,
    imported_by text        not null,
    imported_at timestamptz not null default now(),
    primary key (code, version)
);
