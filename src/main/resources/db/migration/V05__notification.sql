-- What people were told. A repeated job tells the same thing once a day.
create table notice (
    id           bigint generated always as identity primary key,
    recipient_id text not null,
    case_key     text not null,
    subject      text not null,
    text         text not null check (length(text) <= 4000),
    created_at   timestamptz not null default now(),
    told_on      date not null default (now() at time zone 'Asia/Ho_Chi_Minh')::date,
    read_at      timestamptz,
    unique (recipient_id, case_key, subject, told_on)
);

create index notice_newest on notice (recipient_id, id desc);
create index notice_unread on notice (recipient_id) where read_at is null;
