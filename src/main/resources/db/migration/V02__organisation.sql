-- Units are never deleted: decisions and proposals of former units must stay readable.
create table unit (
  code           text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 46),
  name           text not null check (length(name) between 1 and 200),
  kind           text not null check (kind in ('PROVINCE', 'DEPARTMENT', 'VERTICAL_AGENCY', 'DISTRICT', 'COMMUNE',
                                               'DIVISION', 'PUBLIC_SERVICE_UNIT')),
  -- Deferred, so that a file may name units in any order.
  parent_code    text references unit deferrable initially deferred,
  valid_from     date not null,
  valid_to       date check (valid_to >= valid_from),
  successor_code text references unit deferrable initially deferred,
  check ((kind = 'PROVINCE') = (parent_code is null)),
  check (successor_code is null or valid_to is not null)
);

create index unit_parent on unit (parent_code);

-- People are never deleted either; who leaves office becomes inactive.
create table person (
  id        text primary key check (id ~ '^[a-z0-9]+(\.[a-z0-9]+)*$' and length(id) <= 64),
  full_name text not null check (length(full_name) between 1 and 100),
  position  text not null check (length(position) between 1 and 200),
  unit_code text not null references unit,
  woman     boolean not null,
  active    boolean not null
);

create index person_unit on person (unit_code);

create table person_role (
  person_id text not null references person,
  role      text not null check (role in ('OFFICER', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER', 'HEAD', 'APPRAISER',
                                          'APPRAISAL_LEAD', 'DECIDER', 'CLERK', 'MANAGER', 'PROCESS_ADMIN')),
  primary key (person_id, role)
);
