package vn.thidua.desk.process;

import vn.thidua.desk.TaskQuestion;
import vn.thidua.desk.TaskQuestion.Order;
import vn.thidua.desk.TaskQuestion.Tab;

/**
 * The parts of queries over the engine's open tasks, each named {@code t}. Parameters: {@code me}, {@code groups},
 * {@code tenants} and {@code led} of a {@link Seat}, {@code now}, and those of a question.
 */
final class TaskSql {

    /** What has no tenant the engine shows to everybody; no case is without one. */
    static final String OWN_TENANT = "(t.tenant_id_ is null or t.tenant_id_ in (:tenants))";

    private static final String CANDIDATE = """
            select task_id_ from act_ru_identitylink where type_ = 'candidate' and user_id_ = :me
            union all
            select task_id_ from act_ru_identitylink where type_ = 'candidate' and group_id_ in (:groups)
            """;

    private static final String VISIBLE =
            "t.id_ in (select id_ from act_ru_task where assignee_ = :me union all %s)".formatted(CANDIDATE);

    private static final String LED_TASKS =
            "select task_id_ from act_ru_identitylink where type_ = 'candidate' and group_id_ in (:led)";

    /** Process, unit and movement of tasks; the database leaves out what a query makes no use of. */
    static final String ABOUT = """
            join act_re_procdef p on p.id_ = t.proc_def_id_
            left join task_subject about on about.task_id = t.id_
            """;

    private static final String WORDS = """
             and about.words like all (array(
               select '%' || word || '%' from regexp_split_to_table(fold_vietnamese(:words), ' ') word))
            """;

    private TaskSql() {}

    /** The tasks the question asks for. */
    static String asked(TaskQuestion question) {
        return "from act_ru_task t %s where %s and %s%s"
                .formatted(ABOUT, OWN_TENANT, tab(question.tab()), narrowed(question));
    }

    /** Whether the person holds the task {@code :id} or may take it. */
    static String mayWorkOn() {
        return "select count(*) > 0 from act_ru_task t where t.id_ = :id and %s and %s".formatted(OWN_TENANT, VISIBLE);
    }

    /** Every task the person sees under any tab, counted for each process, unit and movement. */
    static String overview() {
        return """
                with seat as (
                  select id_ as id, true as held, false as offered, false as led from act_ru_task where assignee_ = :me
                  union all select task_id_, false, true, false from (%s) candidate
                  union all select task_id_, false, false, true from (%s) distributed
                ), seen as (
                  select id, bool_or(held) as held, bool_or(offered) as offered, bool_or(led) as led from seat group by id
                )
                select p.key_ as key, coalesce(p.name_, p.key_) as process, about.unit, about.movement,
                       count(*) filter (where held) as mine,
                       count(*) filter (where offered and not held) as groups,
                       count(*) filter (where (held or offered) and t.due_date_ < :now) as overdue,
                       count(*) filter (where led) as led
                from seen join act_ru_task t on t.id_ = seen.id %s
                where %s group by 1, 2, 3, 4
                """.formatted(CANDIDATE, LED_TASKS, ABOUT, OWN_TENANT);
    }

    /** What tasks are sorted by, before their ids. */
    static String key(Order order) {
        return switch (order) {
            case DUE -> "coalesce(t.due_date_, 'infinity')";
            case NEWEST -> "t.create_time_";
            case UNIT -> "coalesce(about.unit, '') collate \"vi-x-icu\"";
        };
    }

    private static String tab(Tab tab) {
        return switch (tab) {
            case MINE -> "t.assignee_ = :me";
            case GROUP -> "t.assignee_ is distinct from :me and t.id_ in (%s)".formatted(CANDIDATE);
            case OVERDUE -> VISIBLE + " and t.due_date_ < :now";
            case LED -> "t.id_ in (%s)".formatted(LED_TASKS);
        };
    }

    private static String narrowed(TaskQuestion question) {
        return due(question)
                + (question.process().isEmpty() ? "" : " and p.key_ = :process")
                + (question.unit().isEmpty() ? "" : " and about.unit = :unit")
                + (question.movement().isEmpty() ? "" : " and about.movement = :movement")
                + (question.words().isEmpty() ? "" : WORDS);
    }

    private static String due(TaskQuestion question) {
        return switch (question.due()) {
            case ANY -> "";
            case OVERDUE -> " and t.due_date_ < :now";
            case WEEK -> " and t.due_date_ >= :now and t.due_date_ < :now::timestamp + interval '7 days'";
            case NONE -> " and t.due_date_ is null";
        };
    }
}
