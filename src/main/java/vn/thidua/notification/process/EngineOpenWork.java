package vn.thidua.notification.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Errand;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.OpenWork;

/** Reads the engine's own tables: one statement, however many tasks there are. */
@Component
class EngineOpenWork implements OpenWork {

    /** Created in the time; nobody took it from its group. */
    private static final String CREATED = """
            t.create_time_ > :from and t.create_time_ <= :until and (t.assignee_ is null
              or not exists (select from act_ru_identitylink where task_id_ = t.id_ and type_ = 'candidate'))
            """;

    private static final String DUE = "t.due_date_ > :from and t.due_date_ <= :until";

    /** Whom the model told of the same lately, in this case or the one it belongs to, is not told again. */
    private static final String TAKE = """
            with fresh as (
              insert into told_task (task_id, kind)
              select t.id_, :kind from act_ru_task t
              where t.suspension_state_ = 1 and %s
                and not exists (select from told_task where task_id = t.id_ and kind = :kind)
              on conflict do nothing
              returning task_id
            ), mine as (
              select t.id_ as task, t.assignee_ as person from fresh join act_ru_task t on t.id_ = fresh.task_id
              where t.assignee_ is not null
              union
              select t.id_, coalesce(l.user_id_, m.user_id_) from fresh
              join act_ru_task t on t.id_ = fresh.task_id and t.assignee_ is null
              join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
              left join act_id_membership m on m.group_id_ = l.group_id_
            ), errand as (
              select mine.person, t.id_, t.name_, t.due_date_, coalesce(e.business_key_, t.proc_inst_id_) as case_key,
                     root.business_key_ as root_key,
                     concat_ws(' – ', coalesce(p.name_, p.key_), nullif(about.unit, '')) as about,
                     exists (select from act_hi_taskinst h
                             where h.proc_inst_id_ = t.proc_inst_id_ and h.task_def_key_ = t.task_def_key_
                               and h.assignee_ = mine.person and h.end_time_ <= t.create_time_) as again
              from mine
              join act_ru_task t on t.id_ = mine.task
              join act_re_procdef p on p.id_ = t.proc_def_id_
              join act_ru_execution e on e.id_ = t.proc_inst_id_
              join act_ru_execution root on root.id_ = e.root_proc_inst_id_
              left join task_subject about on about.task_id = t.id_
              where mine.person is not null
            )
            select * from errand
            where not exists (
              select from notice n
              where n.recipient_id = errand.person and n.case_key in (errand.case_key, errand.root_key) and n.task_id is null
                and n.created_at > now() - :lately::interval
                and (n.kind = :kind or n.kind = 'RETURNED' and :kind = 'NEW_WORK'))
            """;

    private final JdbcClient db;

    EngineOpenWork(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Errand> created(Instant from, Instant until) {
        return take(CREATED, NoticeKind.NEW_WORK, from, until, "10 minutes");
    }

    @Override
    public List<Errand> due(NoticeKind kind, Instant after, Instant before) {
        return take(DUE, kind, after, before, "7 days");
    }

    @Override
    public void forgetDone() {
        db.sql("delete from told_task where not exists (select from act_ru_task where id_ = task_id)")
                .update();
    }

    private List<Errand> take(String which, NoticeKind kind, Instant from, Instant until, String lately) {
        return db.sql(TAKE.formatted(which))
                .param("kind", kind.name())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("lately", lately)
                .query((row, number) -> errand(row, kind))
                .list();
    }

    private static Errand errand(ResultSet row, NoticeKind kind) throws SQLException {
        var due = row.getTimestamp("due_date_");
        return new Errand(
                row.getString("person"),
                row.getString("id_"),
                row.getString("name_"),
                row.getString("about"),
                row.getString("case_key"),
                due == null ? null : due.toLocalDateTime().toLocalDate(),
                kind == NoticeKind.NEW_WORK && row.getBoolean("again"));
    }
}
