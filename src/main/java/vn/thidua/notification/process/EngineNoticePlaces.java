package vn.thidua.notification.process;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.notification.NoticePlace;
import vn.thidua.notification.NoticePlaces;

/** Finds the task or the case of a notice in the engine's own tables. */
@Component
class EngineNoticePlaces implements NoticePlaces {

    /** The task it is about, else the newest of its case, that the recipient has or may take. */
    private static final String PLACES = """
            select n.id, n.case_key, task.id_ as task,
                   exists (select from act_hi_procinst where business_key_ = n.case_key) as is_case
            from notice n left join lateral (
              select t.id_ from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.id_
              where e.business_key_ = n.case_key and e.parent_id_ is null
                and (t.assignee_ = n.recipient_id or t.assignee_ is null and exists (
                  select from act_ru_identitylink l
                  left join act_id_membership m on m.group_id_ = l.group_id_
                  where l.task_id_ = t.id_ and l.type_ = 'candidate' and n.recipient_id in (l.user_id_, m.user_id_)))
              order by t.id_ = n.task_id desc, t.create_time_ desc limit 1
            ) task on true
            where n.id in (:notices)
            """;

    private final JdbcClient db;

    EngineNoticePlaces(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<Long, NoticePlace> of(Collection<Long> noticeIds) {
        if (noticeIds.isEmpty()) {
            return Map.of();
        }
        return db
                .sql(PLACES)
                .param("notices", noticeIds)
                .query((row, number) -> new Found(
                        row.getLong("id"),
                        place(row.getString("task"), row.getString("case_key"), row.getBoolean("is_case"))))
                .list()
                .stream()
                .filter(found -> found.place() != null)
                .collect(toMap(Found::notice, found -> Objects.requireNonNull(found.place())));
    }

    private static @Nullable NoticePlace place(@Nullable String task, String caseKey, boolean isCase) {
        if (task != null) {
            return new NoticePlace(NoticePlace.TASKS + "#/?task=" + task, true);
        }
        if (caseKey.startsWith("/")) {
            return new NoticePlace(caseKey, true);
        }
        return isCase ? new NoticePlace("/thi-dua/dossier.html?case=" + caseKey, false) : null;
    }

    private record Found(long notice, @Nullable NoticePlace place) {}
}
