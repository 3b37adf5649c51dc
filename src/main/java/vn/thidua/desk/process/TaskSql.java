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
            select task_id_ from act_ru_identitylink
            where type_ = 'candidate' and (user_id_ = :me or group_id_ in (:groups))
            """;

    private static final String VISIBLE =
            "t.id_ in (select id_ from act_ru_task where assignee_ = :me union all %s)".formatted(CANDIDATE);

    private static final String LED =
            "t.id_ in (select task_id_ from act_ru_identitylink where type_ = 'candidate' and group_id_ in (:led))";

    /** What tasks are about; the database leaves it out where a query makes no use of it. */
    static final String ABOUT = """
            left join task_subject about on about.task_id = t.id_
            """;

    /** Inside of coalesce the database does not guess that next to no task has the words, and joins many quickly. */
    private static final String WORDS = """
             and coalesce(about.words like all (array(
               select '%' || word || '%' from regexp_split_to_table(fold_vietnamese(:words), ' ') word)), false)
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
                with offered as (
                  select task_id_, bool_or(user_id_ = :me or group_id_ in (:groups)) as mine, bool_or(group_id_ in (:led)) as led
                  from act_ru_identitylink
                  where type_ = 'candidate' and (user_id_ = :me or group_id_ in (:groups) or group_id_ in (:led))
                  group by task_id_
                ), seen as (
                  select t.id_, t.due_date_, true as held, false as offered, false as led
                  from act_ru_task t where %1$s and t.assignee_ = :me
                  union all
                  select t.id_, t.due_date_, false, o.mine and t.assignee_ is distinct from :me, o.led
                  from offered o join act_ru_task t on t.id_ = o.task_id_ where %1$s
                )
                select about.process_key, about.process, about.unit, about.movement,
                       count(*) filter (where held) as mine,
                       count(*) filter (where offered) as others,
                       count(*) filter (where (held or offered) and t.due_date_ < :now) as overdue,
                       count(*) filter (where led) as led
                from seen t %2$s group by 1, 2, 3, 4
                """.formatted(OWN_TENANT, ABOUT);
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
            case LED -> LED;
        };
    }

    private static String narrowed(TaskQuestion question) {
        return due(question)
                + (question.process().isEmpty() ? "" : " and about.process_key = :process")
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
