-- Where a plan names an exact number, a unit may propose fewer and says why.
alter table proposal add column reason_for_fewer text not null default '';
