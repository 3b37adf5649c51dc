-- Sessions of a unit's council on one case. Members, lines and rule are copied when a session is convened: what changes
-- afterwards in the organisation or the plan changes no minutes.
create table council_session (
    id             uuid primary key,
    case_key       text not null,
    unit_code      text not null,
    number         int not null check (number >= 1),
    held_on        date not null,
    place          text not null,
    meeting_form   text not null check (meeting_form in ('ONSITE', 'ONLINE')),
    chair_id       text not null,
    secretary_id   text not null,
    quorum         text not null,
    majority       text not null,
    of_all_members boolean not null,
    state          text not null check (state in ('CONVENED', 'INQUORATE', 'VOTING', 'COUNTED', 'MINUTED')),
    convened_at    timestamptz not null default now(),
    minutes_number text,
    closed_at      time,
    conclusions    text,
    minuted_at     timestamptz,
    unique (case_key, number),
    check ((state = 'MINUTED') = (minutes_number is not null and closed_at is not null and conclusions is not null))
);

-- A unit numbers its minutes from 01 each year.
create unique index council_minutes_number
    on council_session (unit_code, (extract(year from held_on)), minutes_number);

create table council_attendance (
    session_id uuid not null references council_session,
    member_id  text not null,
    ordinal    int not null,
    full_name  text not null,
    position   text not null,
    present    boolean not null,
    reason     text not null check (present = (reason = '')),
    primary key (session_id, member_id)
);

create table council_line (
    session_id uuid not null references council_session,
    line_id    text not null,
    ordinal    int not null,
    label      text not null,
    primary key (session_id, line_id)
);

create table council_recusal (
    session_id uuid not null,
    line_id    text not null,
    member_id  text not null,
    proposed   boolean not null,
    confirmed  boolean not null,
    reason     text not null,
    primary key (session_id, line_id, member_id),
    foreign key (session_id, line_id) references council_line,
    foreign key (session_id, member_id) references council_attendance,
    -- Only following the proposal needs no reason.
    check (proposed and confirmed or reason <> '')
);

create table council_ballot (
    session_id uuid not null,
    line_id    text not null,
    member_id  text not null,
    choice     text not null check (choice in ('FOR', 'AGAINST')),
    cast_at    timestamptz not null default now(),
    primary key (session_id, line_id, member_id),
    foreign key (session_id, line_id) references council_line,
    foreign key (session_id, member_id) references council_attendance
);

create table council_line_result (
    session_id    uuid not null,
    line_id       text not null,
    members       int not null,
    present       int not null,
    votes_for     int not null,
    votes_against int not null,
    carried       boolean not null,
    primary key (session_id, line_id),
    foreign key (session_id, line_id) references council_line,
    check (votes_for + votes_against <= present and present <= members)
);
