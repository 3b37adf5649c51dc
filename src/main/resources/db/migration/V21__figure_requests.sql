-- Requests for figures: what an appraising body asks of the agencies that report metrics.
create table figure_request (
    id          uuid        primary key,
    province    text        not null,
    asking_unit text        not null,
    year        integer     not null check (year between 2000 and 2100),
    -- The units asked about exist on this day.
    units_on    date        not null,
    due         date        not null,
    explanation text        not null,
    note        text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null
);

create index figure_request_of_province on figure_request (province, asked_at desc);

-- What one agency answers: a file about these units and metrics, and who signs for the numbers in it.
create table figure_answer (
    id              uuid    primary key,
    request_id      uuid    not null references figure_request,
    owner           text    not null,
    metrics         text[]  not null check (cardinality(metrics) > 0),
    units           text[]  not null check (cardinality(units) > 0),
    stage           text    not null check (stage in ('WAITING', 'HANDED_IN', 'RETURNED', 'RECEIVED')),
    signer          text,
    document_number text,
    document_date   date,
    handed_in_by    text,
    handed_in_at    timestamptz,
    return_reason   text    not null default '',
    received_by     text,
    received_at     timestamptz,
    -- How many figures were new or corrected when the answer was received.
    changed         integer,
    unique (request_id, owner),
    check (stage in ('WAITING', 'RETURNED')
           or signer is not null and document_number is not null and document_date is not null)
);

-- The files handed in; the newest of an answer counts, the older ones stay.
create table figure_file (
    id          bigint      generated always as identity primary key,
    answer_id   uuid        not null references figure_answer,
    name        text        not null,
    content     bytea       not null check (length(content) <= 5 * 1024 * 1024),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by text        not null,
    uploaded_at timestamptz not null
);

create index figure_file_of_answer on figure_file (answer_id, id desc);
