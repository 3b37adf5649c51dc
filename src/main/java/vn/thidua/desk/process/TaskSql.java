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

    private static final String LED = """
            t.id_ in (select task_id_ from act_ru_identitylink where type_ = 'candidate' and group_id_ in (:led))
            """;

    private static final String PROCESS = "join act_re_procdef p on p.id_ = t.proc_def_id_ ";

    private static final String UNIT = "unitName";
    private static final String MOVEMENT = "movementName";

    /** Process, unit and movement of the tasks of a page, looked up one by one. */
    static final String ABOUT_FEW = PROCESS + lookedUp("unit", UNIT) + lookedUp("movement", MOVEMENT);

    /** The same of as many tasks as there are, joined in one go, which pays from some thousands on. */
    private static final String ABOUT_MANY = PROCESS + joined("unit", UNIT) + joined("movement", MOVEMENT);

    private static final String WORDS = """
             and fold_vietnamese(concat_ws(' ', t.name_, p.name_, unit.name, movement.name)) like all (array(
               select '%' || word || '%' from regexp_split_to_table(fold_vietnamese(:words), ' ') word))
            """;

    private TaskSql() {}

    /** The tasks the question asks for; what they are about is read only where it makes a difference. */
    static String asked(TaskQuestion question) {
        var about =
                question.order() == Order.UNIT || !(question.unit() + question.movement() + question.words()).isEmpty();
        return "from act_ru_task t %s where %s and %s%s"
                .formatted(about ? ABOUT_MANY : PROCESS, OWN_TENANT, tab(question.tab()), narrowed(question));
    }

    /** How many tasks are under a tab. */
    static String count(Tab tab) {
        return "select count(*) from act_ru_task t where %s and %s".formatted(OWN_TENANT, tab(tab));
    }

    /** Whether the person holds the task {@code :id} or may take it. */
    static String mayWorkOn() {
        return "select count(*) > 0 from act_ru_task t where t.id_ = :id and %s and %s".formatted(OWN_TENANT, VISIBLE);
    }

    /** Every task the person sees under any tab. */
    static String anyTab() {
        return "from act_ru_task t %s where %s and (%s or %s)".formatted(ABOUT_MANY, OWN_TENANT, VISIBLE, LED);
    }

    /** What tasks are sorted by, before their ids. */
    static String key(Order order) {
        return switch (order) {
            case DUE -> "coalesce(t.due_date_, 'infinity')";
            case NEWEST -> "t.create_time_";
            case UNIT -> "coalesce(unit.name, '') collate \"vi-x-icu\"";
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
                + (question.process().isEmpty() ? "" : " and p.key_ = :process")
                + (question.unit().isEmpty() ? "" : " and unit.name = :unit")
                + (question.movement().isEmpty() ? "" : " and movement.name = :movement")
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

    /** A case may tell one of its parts about another unit. */
    private static String lookedUp(String alias, String name) {
        return """
                left join lateral (
                  select v.text_ as name from act_ru_variable v
                  where v.execution_id_ in (t.execution_id_, t.proc_inst_id_) and v.name_ = '%s'
                  order by v.execution_id_ = t.proc_inst_id_ limit 1) %s on true
                """.formatted(name, alias);
    }

    private static String joined(String alias, String name) {
        return """
                left join act_ru_variable part_%1$s on part_%1$s.execution_id_ = t.execution_id_
                  and part_%1$s.name_ = '%2$s' and t.execution_id_ <> t.proc_inst_id_
                left join act_ru_variable case_%1$s on case_%1$s.execution_id_ = t.proc_inst_id_
                  and case_%1$s.name_ = '%2$s'
                cross join lateral (select coalesce(part_%1$s.text_, case_%1$s.text_) as name) %1$s
                """.formatted(alias, name);
    }
}
