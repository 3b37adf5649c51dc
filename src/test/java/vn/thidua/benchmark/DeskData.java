package vn.thidua.benchmark;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Open tasks by the ten thousand, written straight into the engine's tables with everything it writes for a task of its
 * own: execution, two variables, candidate link, and the grant to the candidates. Of four tasks two wait for the unit's
 * officers, one for its head and one for the appraisers; one in three is held.
 */
final class DeskData {

    static final String OFFICER = "thutai.1.1";
    static final String APPRAISER = "lan.nguyen";

    private static final int NOMINEES = 60;

    private final JdbcClient db;
    private final int units;
    private final int tasks;

    DeskData(JdbcClient db, int units, int tasks) {
        this.db = db;
        this.units = units;
        this.tasks = tasks;
    }

    /** Adds what a run before has not added. */
    void add() {
        new RoundData(db, units, NOMINEES).addOrganisation();
        addAccount();
        addTasks();
        db.sql("analyze").update();
    }

    private void addAccount() {
        run(
                "insert into act_id_user (id_, rev_, first_, last_) values (:officer, 1, 'Nguyễn Văn', '1') on conflict do nothing");
        run("""
            insert into act_id_group (id_, rev_, name_) values ('officer.thu-tai-1', 1, 'Chuyên viên') on conflict do nothing
            """);
        run("""
            insert into act_id_membership select :officer, id_ from act_id_group where id_ in ('officer', 'officer.thu-tai-1')
            on conflict do nothing
            """);
        run("""
            insert into act_id_tenant_member (id_, tenant_id_, user_id_) values ('thu-tai', 'ninh-thuan', :officer)
            on conflict do nothing
            """);
    }

    private void addTasks() {
        run("""
            create temporary table desk_task as
            select 'tt' || n as id, 'tte' || n as execution, 1 + n % :units as unit,
                   case n / :units % 4 when 0 then 'head.thu-tai-' || 1 + n % :units when 1 then 'appraiser.so-noi-vu'
                        else 'officer.thu-tai-' || 1 + n % :units end as grp,
                   case when n / :units % 3 = 0 then 'thutai.' || 1 + n % :units || '.1' end as holder,
                   (select id_ from act_re_procdef where key_ = 'unit-proposal' order by version_ desc limit 1) as process,
                   timestamp '2026-01-01' + n * interval '7 minutes' as due
            from generate_series(1, :tasks) n where not exists (select from act_ru_task where id_ = 'tt1')
            """);
        run("""
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
                sequence_counter_, tenant_id_)
            select execution, 1, execution, execution, gen_random_uuid(), process, 'UserTask_ProposeNominees', true, false,
                   true, false, 1, 16, 1, 'ninh-thuan' from desk_task
            """);
        run("""
            insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_, var_scope_,
                sequence_counter_, is_concurrent_local_, tenant_id_)
            select name || id, 1, 'string', name, execution, execution, process, value, execution, 1, false, 'ninh-thuan'
            from desk_task, lateral (values ('unitName', 'Đơn vị thử tải ' || unit), ('movementName', 'Phong trào thử tải'))
                about (name, value)
            """);
        run("""
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
                priority_, create_time_, due_date_, suspension_state_, tenant_id_)
            select id, 1, execution, execution, process, 'Chọn tập thể, cá nhân đề nghị', 'UserTask_ProposeNominees', holder,
                   50, due - interval '9 days', due, 1, 'ninh-thuan' from desk_task
            """);
        run("""
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_, tenant_id_)
            select 'ttl' || id, 1, grp, 'candidate', id, 'ninh-thuan' from desk_task
            """);
        run("""
            insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
            select 'tta' || id, 1, 1, grp, 7, id, 16386 from desk_task
            """);
        run("drop table desk_task");
    }

    /** A signed proposal of the officer's unit with its nominees and verdicts. */
    UUID proposal() {
        var id = UUID.randomUUID();
        run("""
            update proposal set state = 'WITHDRAWN' where unit_code = 'thu-tai-1'
            """);
        db.sql("""
            insert into proposal (id, round_id, unit_code, state, opened_by, opened_at, document_number, document_date,
                                  signed_by, signed_at)
            select ?, id, 'thu-tai-1', 'SUBMITTED', ?, now(), '1/TTr-TT', current_date, ?, now()
            from award_round order by deadline limit 1
            """).params(id, OFFICER, OFFICER).update();
        db.sql("""
            insert into nominee (id, proposal_id, position, kind, unit_code, person_id, label, state)
            select gen_random_uuid(), ?, n, 'INDIVIDUAL', 'thu-tai-1', 'thutai.1.' || n, 'Ông Nguyễn Văn ' || n, 'PROPOSED'
            from generate_series(1, ?) n
            """).params(id, NOMINEES).update();
        db.sql("""
            insert into verdict (nominee_id, criterion_code, position, clause, source, exclusion, verdict, arithmetic,
                                 explanation, figures, checked_at)
            select id, '000-T' || c, c, repeat('Điều khoản của kế hoạch. ', 8), '000, dòng ' || c, false, 'PASS',
                   '10/10 = 100%', 'Đạt tiêu chí.', '[]', now()
            from nominee, generate_series(1, 12) c where proposal_id = ?
            """).param(id).update();
        return id;
    }

    private void run(String sql) {
        db.sql(sql)
                .param("units", units)
                .param("tasks", tasks)
                .param("officer", OFFICER)
                .update();
    }
}
