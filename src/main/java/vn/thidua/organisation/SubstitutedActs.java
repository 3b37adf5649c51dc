package vn.thidua.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.refusal.Refused;

/** What substitutes did, as it was at that moment; only ever added to. */
@Repository
public class SubstitutedActs {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    SubstitutedActs(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What was done in somebody's place in these cases, and in these tasks of any case, oldest first. */
    public List<SubstitutedAct> of(Collection<String> caseKeys, Collection<String> taskIds) {
        return jdbc.sql("""
                        select a.*, s.substitute_id, s.capacity, s.absent_id
                        from substituted_act a join substitution s on s.id = a.substitution_id
                        where a.case_key = any (?) or a.task_id = any (?) order by a.id
                        """)
                .params(caseKeys.toArray(String[]::new), taskIds.toArray(String[]::new))
                .query((row, number) -> new SubstitutedAct(
                        row.getString("case_key"),
                        row.getString("step"),
                        row.getString("substitute_id"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("absent_id"),
                        row.getString("signature"),
                        row.getTimestamp("acted_at").toInstant()))
                .list();
    }

    /** Tasks of any case that the person completed in somebody's place, in that role at that unit. */
    public Set<String> tasksOf(String personId, StandIn held) {
        return jdbc.sql("""
                        select a.task_id from substituted_act a join substitution s on s.id = a.substitution_id
                        where s.substitute_id = :person and s.role = :role and s.unit_code = :unit
                        """)
                .param("person", personId)
                .param("role", held.role().name())
                .param("unit", held.unitCode())
                .query(String.class)
                .set();
    }

    /** Keeps what the person does now in somebody's place. */
    public void record(Person person, StandIn held, String taskId, String caseKey, String step) {
        var signature = organisation.signatureOf(person.id(), held.role(), held.unitCode());
        jdbc.sql("""
                        insert into substituted_act (substitution_id, task_id, case_key, step, signature, acted_at)
                        select id, :task, :case, :step, :signature, :now from standing_in
                        where substitute_id = :person and role = :role and unit_code = :unit and absent_id = :absent
                          and :today between first_day and last_day
                        """)
                .param("task", taskId)
                .param("case", caseKey)
                .param("step", step)
                .param("signature", signature.text())
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.id())
                .param("role", held.role().name())
                .param("unit", held.unitCode())
                .param("absent", held.absentId())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** The refusal of a substitute who had a hand in the case before: four eyes see it, not two. */
    public Refused secondHand(StandIn held, String earlierStep) {
        return new Refused(
                "substitute-had-a-hand",
                "Bạn đã làm bước “%s” của hồ sơ này nên không %s %s ở bước này được; hãy trả việc lại cho nhóm."
                        .formatted(
                                earlierStep,
                                held.capacity().verb(),
                                organisation.person(held.absentId()).fullName()));
    }
}
