-- What kind of thing a notice says, and the task it is about when it is about one.
alter table notice
    add column kind text not null default 'OTHER'
        check (kind in ('NEW_WORK', 'RETURNED', 'DUE_SOON', 'OVERDUE', 'RESULT', 'OTHER')),
    add column task_id text;

-- Open tasks people were told of, each once for each kind of news.
create table told_task (
    task_id text not null,
    kind    text not null check (kind in ('NEW_WORK', 'DUE_SOON', 'OVERDUE')),
    primary key (task_id, kind)
);

-- Where a person's mail goes: an address whose owner entered the code sent there.
create table mail_address (
    person_id    text        primary key references person,
    address      text        not null check (length(address) between 3 and 254),
    confirmed_at timestamptz not null default now()
);

create table mail_code (
    person_id  text        primary key references person,
    address    text        not null check (length(address) between 3 and 254),
    digits     text        not null check (digits ~ '^[0-9]{6}$'),
    tries      integer     not null default 0,
    expires_at timestamptz not null
);

-- How a person wants to be told by mail; at once where nothing is said.
create table mail_wish (
    person_id text not null references person,
    kind      text not null check (kind in ('NEW_WORK', 'RETURNED', 'DUE_SOON', 'OVERDUE', 'RESULT', 'OTHER')),
    way       text not null check (way in ('AT_ONCE', 'DAILY', 'NEVER')),
    primary key (person_id, kind)
);

-- Mail written in the transaction of what it is about, and sent after it. The text of a notice's mail is made when it is
-- sent; what is marked as daily waits for the day's one mail, which takes its place.
create table mail (
    id          bigint      generated always as identity primary key,
    key         text        not null unique,
    person_id   text        not null references person,
    address     text        not null,
    subject     text        not null,
    text        text        not null default '',
    notice_id   bigint      references notice,
    daily       boolean     not null default false,
    queued_at   timestamptz not null default now(),
    tries       integer     not null default 0,
    next_try_at timestamptz not null default now(),
    sent_at     timestamptz,
    failed_at   timestamptz,
    failure     text        not null default '',
    check (sent_at is null or failed_at is null)
);
create index mail_waiting on mail (next_try_at, id) where sent_at is null and failed_at is null and not daily;
create index mail_daily on mail (person_id, id) where daily;
create index mail_of_person on mail (person_id, queued_at);
create index mail_failed on mail (failed_at) where failed_at is not null;

-- Days whose due work was told and whose daily mails were written.
create table telling_day (
    day date primary key
);
