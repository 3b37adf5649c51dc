-- Criteria sets, province by province; a version once kept is never changed.
create table criteria_set (
    province    text        not null,
    set_code    text        not null,
    version     integer     not null,
    content     text        not null,
    imported_by text        not null,
    imported_at timestamptz not null default now(),
    primary key (province, set_code, version)
);

create table classification (
    id             uuid primary key,
    level          text        not null check (level in ('PROVINCE', 'DISTRICT')),
    opener_code    text        not null,
    province       text        not null,
    year           integer     not null check (year between 2000 and 2100),
    scope          text        not null,
    set_code       text        not null,
    set_version    integer     not null,
    asked_by       text        not null,
    self_score_due date        not null,
    stage          text        not null check (stage in ('OPEN', 'SUBMITTED', 'PUBLISHED')),
    return_reason  text        not null default '',
    opened_by      text        not null,
    opened_at      timestamptz not null,
    number         text,
    published_on   date,
    published_by   text,
    published_at   timestamptz,
    followed_by    text,
    foreign key (province, set_code, set_version) references criteria_set,
    check ((stage = 'PUBLISHED') = (number is not null)),
    check ((number is null) = (published_on is null))
);

create index classification_of_province on classification (province, year desc);

-- A unit is classified once a year. Scores told, appeal and place are kept beside each other.
create table unit_classification (
    id                 uuid primary key,
    classification_id  uuid    not null references classification,
    unit_code          text    not null,
    year               integer not null,
    stage              text    not null
        check (stage in ('WAITING', 'FILLED', 'RETURNED', 'SELF_SCORED', 'SCORED', 'TOLD', 'APPEALED', 'SETTLED')),
    missing            boolean not null default false,
    return_reason      text    not null default '',
    prepared_by        text,
    prepared_at        timestamptz,
    signed_by          text,
    signed_at          timestamptz,
    rescore_reason     text    not null default '',
    scored_by          text,
    scored_at          timestamptz,
    told_on            date,
    appeal_last_day    date,
    appeal_explanation text    not null default '',
    appeal             text    not null default '',
    appealed_by        text,
    appealed_at        timestamptz,
    appeal_accepted    boolean,
    appeal_answer      text    not null default '',
    answered_by        text,
    answered_at        timestamptz,
    total              numeric,
    rank               integer,
    grade              text,
    unique (unit_code, year),
    check (not missing or signed_by is null),
    check ((total is null) = (rank is null) and (rank is null) = (grade is null))
);

create index unit_classification_of on unit_classification (classification_id);

create table criterion_score (
    part_id        uuid not null references unit_classification,
    criterion_code text not null,
    self           numeric check (self >= 0),
    self_note      text not null default '',
    score          numeric check (score >= 0),
    score_note     text not null default '',
    before_appeal  numeric,
    primary key (part_id, criterion_code)
);
