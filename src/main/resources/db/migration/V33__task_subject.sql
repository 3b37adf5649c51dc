-- What each open task is about: looked up once when the task comes, not for each task of every list. words is what a
-- search for tasks goes through. The engine's tables come after the migrations; TaskSubjects ties this one to them.
create table task_subject (
    task_id  varchar(64) primary key,
    unit     text        not null,
    movement text        not null,
    words    text        not null
);

-- A case may tell one of its parts about another unit than it is itself about.
create function case_tells(task_execution text, task_instance text, about text) returns text
    language plpgsql stable as $$
begin
    return (select coalesce(text_, '') from act_ru_variable
            where execution_id_ in (task_execution, task_instance) and name_ = about
            order by execution_id_ = task_instance limit 1);
end $$;

create function note_task_subject(task text) returns void
    language plpgsql as $$
begin
    insert into task_subject (task_id, unit, movement, words)
    select t.id_, coalesce(told.unit, ''), coalesce(told.movement, ''),
           fold_vietnamese(concat_ws(' ', t.name_, p.name_, told.unit, told.movement))
    from act_ru_task t
    join act_re_procdef p on p.id_ = t.proc_def_id_
    cross join lateral (select case_tells(t.execution_id_, t.proc_inst_id_, 'unitName') as unit,
                               case_tells(t.execution_id_, t.proc_inst_id_, 'movementName') as movement) told
    where t.id_ = task
    on conflict do nothing;
end $$;

create function note_new_task() returns trigger
    language plpgsql as $$
begin
    perform note_task_subject(new.id_);
    return null;
end $$;
