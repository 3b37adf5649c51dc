-- What was last deployed of each model that comes with the application, to tell its own versions from an administrator's.
create table seeded_model (
    resource     text primary key,
    content_hash text not null,
    seeded_at    timestamptz not null default now()
);
