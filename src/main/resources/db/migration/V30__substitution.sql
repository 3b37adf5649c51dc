-- Who signs for an absent person, from when until when and in which capacity (NĐ 30/2020/NĐ-CP, Điều 13). Nothing is
-- ever changed: an early end is a row of its own.
create table substitution (
    id              uuid        primary key,
    absent_id       text        not null,
    role            text        not null check (role in ('HEAD', 'APPRAISAL_LEAD', 'DECIDER')),
    unit_code       text        not null,
    substitute_id   text        not null check (substitute_id <> absent_id),
    substitute_unit text        not null,
    capacity        text        not null check (capacity in ('KT', 'TL', 'TUQ', 'IN_PERSON')),
    first_day       date        not null,
    last_day        date        not null check (last_day >= first_day and last_day < first_day + interval '1 year'),
    scope           text        not null check (length(scope) <= 500),
    document_number text,
    document_date   date,
    reason          text        not null check (length(reason) <= 500),
    appointed_by    text        not null,
    appointed_at    timestamptz not null,
    check ((document_number is null) = (document_date is null)),
    check (capacity not in ('TL', 'TUQ') or document_number is not null and scope <> '')
);

create index substitution_substitute on substitution (substitute_id);
create index substitution_absent on substitution (absent_id);

create table substitution_end (
    substitution_id uuid        primary key references substitution,
    ended_by        text        not null,
    ended_at        timestamptz not null,
    reason          text        not null check (length(reason) between 1 and 500)
);

-- What a substitute did, with the signature block as it was at that moment.
create table substituted_act (
    id              bigint      generated always as identity primary key,
    substitution_id uuid        not null references substitution,
    task_id         text        not null unique,
    case_key        text        not null,
    step            text        not null,
    signature       text        not null,
    acted_at        timestamptz not null
);

create index substituted_act_case on substituted_act (case_key);

-- A substitution holds while both are where they were: the authority of an absent person who left the office is gone.
create view standing_in as
select s.*
from substitution s
         join person substitute on substitute.id = s.substitute_id and substitute.active
                                       and substitute.unit_code = s.substitute_unit
         join person absent on absent.id = s.absent_id and absent.active and absent.unit_code = s.unit_code
where exists (select from person_role r where r.person_id = s.absent_id and r.role = s.role)
  and (s.capacity = 'KT' or exists (select from person_role r where r.person_id = s.substitute_id and r.role = 'HEAD'))
  and not exists (select from substitution_end e where e.substitution_id = s.id);

create trigger substitution_append_only
    before update or delete or truncate on substitution
    for each statement execute function refuse_change();
create trigger substitution_end_append_only
    before update or delete or truncate on substitution_end
    for each statement execute function refuse_change();
create trigger substituted_act_append_only
    before update or delete or truncate on substituted_act
    for each statement execute function refuse_change();

-- The signature blocks of a proposal and of a decision, as they were when somebody signed; empty for older ones.
alter table proposal add column signed_as text not null default '';
alter table award_round add column resolved_as text not null default '';
