-- What each open task is about: looked up once when the task comes, not for each task of every list. words is what a
-- search for tasks goes through. The engine's tables come after the migrations; TaskSubjects ties this one to them.
create table task_subject (
    task_id     varchar(64) primary key,
    case_key    text        not null,
    process_key text        not null,
    process     text        not null,
    unit        text        not null,
    movement    text        not null,
    words       text        not null
);

-- A case may tell one of its parts about another unit than it is itself about.
create function note_task_subjects(tasks text[]) returns void
    language plpgsql as $$
begin
    insert into task_subject (task_id, case_key, process_key, process, unit, movement, words)
    select t.id_, coalesce(e.business_key_, e.id_), p.key_, coalesce(p.name_, p.key_), coalesce(unit.name, ''),
           coalesce(movement.name, ''), fold_vietnamese(concat_ws(' ', t.name_, p.name_, unit.name, movement.name))
    from act_ru_task t
    join act_ru_execution e on e.id_ = t.proc_inst_id_
    join act_re_procdef p on p.id_ = t.proc_def_id_
    left join lateral (
        select text_ as name from act_ru_variable
        where execution_id_ in (t.execution_id_, t.proc_inst_id_) and name_ = 'unitName'
        order by execution_id_ = t.proc_inst_id_ limit 1) unit on true
    left join lateral (
        select text_ as name from act_ru_variable
        where execution_id_ in (t.execution_id_, t.proc_inst_id_) and name_ = 'movementName'
        order by execution_id_ = t.proc_inst_id_ limit 1) movement on true
    where t.id_ = any (tasks)
    on conflict do nothing;
end $$;

create function note_new_task() returns trigger
    language plpgsql as $$
begin
    perform note_task_subjects(array[new.id_]);
    return null;
end $$;
