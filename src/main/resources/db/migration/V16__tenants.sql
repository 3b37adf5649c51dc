-- Cases of an installation with one province began before cases had a tenant: they are that province's. The engine shows
-- what has no tenant to everybody. Where the engine's tables are not there yet, there are no cases.
do $$
declare
    province text := (select min(code) from unit where parent_code is null having count(*) = 1);
    part record;
begin
    for part in
        select instance.table_name, min(instance.column_name) as instance_column
        from information_schema.columns instance
                 join information_schema.columns tenant using (table_schema, table_name)
        where table_schema = current_schema and table_name ~ '^act_(ru|hi)_' and tenant.column_name = 'tenant_id_'
          and instance.column_name in ('proc_inst_id_', 'process_instance_id_')
        group by instance.table_name
    loop
        execute format('update %I set tenant_id_ = %L where tenant_id_ is null and %I is not null and %L is not null',
                       part.table_name, province, part.instance_column, province);
    end loop;
end $$;
