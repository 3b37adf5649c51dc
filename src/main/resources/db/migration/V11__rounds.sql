-- A movement over several years has a round for each of them, and a quota belongs to one year of an award.
alter table award_round add column year integer;
update award_round set year = (
    select (content::jsonb ->> 'year')::integer from movement_plan
    where code = plan_code and version = plan_version);
alter table award_round alter column year set not null;

drop index award_round_one_under_way;
create unique index award_round_one_under_way on award_round (plan_code, award_code, year) where stage <> 'DECIDED';

-- Where the document sets no number there is no bound; until now a number above every quota stood for it.
alter table quota_ledger alter column maximum drop not null, alter column remaining drop not null;
update quota_ledger set maximum = null where maximum > 100000;

-- Why fewer were approved than an exact number asks for.
alter table quota_ledger add column fewer_reason text;

-- Who stands behind a line, the same in every round: the person's id or the unit's code.
alter table ranking add column subject text;
update ranking set subject = coalesce(
    (select coalesce(person_id, nominee.unit_code) from nominee where nominee.id::text = nominee_id), nominee_id);
alter table ranking alter column subject set not null;

-- How the deadline comes about, a sentence a line; rounds of before say nothing.
alter table award_round add column deadline_explanation text not null default '';
alter table award_round alter column deadline_explanation drop default;

-- Where collectives are chosen before anybody proposes: who has a part in choosing, and whom they chose.
create table selection_part (
    id        uuid primary key,
    round_id  uuid not null references award_round,
    chooser   text not null check (chooser in ('RANKING_DESK', 'PARENT')),
    unit_code text not null,
    reason    text not null default '',
    chosen_by text,
    chosen_at timestamptz,
    unique (round_id, chooser, unit_code),
    check ((chosen_by is null) = (chosen_at is null))
);

create table selected_collective (
    round_id  uuid not null references award_round,
    unit_code text not null,
    subject   text not null,
    part_id   uuid not null references selection_part,
    reason    text not null,
    primary key (round_id, unit_code)
);

-- An award that a body outside decides: the list is forwarded with a paper, and its answer is recorded.
alter table award_round drop constraint award_round_stage_check;
alter table award_round add constraint award_round_stage_check check (stage in
    ('OPEN', 'CLOSED', 'SUBMITTED', 'RETURNED', 'RESOLVED', 'FORWARDED', 'ISSUED', 'DECIDED'));
alter table award_round add column forwarding_number text;
alter table award_round add column forwarding_date date;
alter table award_round add constraint forwarding_whole
    check ((forwarding_number is null) = (forwarding_date is null));

-- The numbers of a body outside are its own, and one of its decisions may answer several rounds.
drop index award_round_decision_number;
create unique index award_round_decision_number
    on award_round (issue_unit, decision_number, (extract(year from decision_date)))
    where forwarding_number is null;
