package vn.thidua.nomination.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Quota.Per;
import vn.thidua.movement.Quota.Rule;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposing;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** The officer names collectives and individuals. */
@Component
class ProposeNomineesForm implements TaskForm {

    private final Proposing proposing;
    private final Nominees nominees;
    private final Organisation organisation;
    private final ProposalView view;

    ProposeNomineesForm(Proposing proposing, Nominees nominees, Organisation organisation, ProposalView view) {
        this.proposing = proposing;
        this.nominees = nominees;
        this.organisation = organisation;
        this.view = view;
    }

    @Override
    public String formId() {
        return "propose-nominees";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        Proposal proposal = view.proposal(task.businessKey());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", view.title(proposal));
        values.put("clauses", clauses(view.award(proposal)));
        values.put("planNotes", view.notes(proposal));
        values.put("numberIsExact", numberIsExact(view.award(proposal)));
        values.put("reasonForFewer", view.reasonForFewer(proposal));
        values.put("returnReason", ProposalView.orEmpty(proposal.reason()));
        values.put("unitOptions", unitOptions(proposal.id()));
        values.put("personOptions", personOptions(proposal.id()));
        values.put("collectives", rows(proposal.id(), NomineeKind.COLLECTIVE));
        values.put("individuals", rows(proposal.id(), NomineeKind.INDIVIDUAL));
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        List<String> units =
                form.rows("collectives").stream().map(row -> row.text("unit")).toList();
        List<String> people =
                form.rows("individuals").stream().map(row -> row.text("person")).toList();
        proposing.nominate(
                ProposalId.of(task.businessKey()),
                units,
                people,
                form.findText("reasonForFewer").orElse(""),
                task.personId());
    }

    private static String clauses(Award award) {
        return Stream.concat(Stream.of(award.clause()), award.quotas().stream().map(Quota::clause))
                .distinct()
                .map(clause -> "> %s (%s)".formatted(clause.text(), clause.source()))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean numberIsExact(Award award) {
        return award.quotas().stream().anyMatch(quota -> quota.rule() == Rule.EXACT && quota.per() != Per.ROUND);
    }

    private List<Map<String, Object>> unitOptions(ProposalId id) {
        return proposing.collectives(id).stream()
                .map(unit -> new FormOption(unit.name(), unit.code()).asMap())
                .toList();
    }

    private List<Map<String, Object>> personOptions(ProposalId id) {
        return proposing.individuals(id).stream()
                .map(person -> new FormOption(label(person), person.id()).asMap())
                .toList();
    }

    private String label(Person person) {
        return "%s - %s, %s"
                .formatted(
                        person.fullName(),
                        person.position(),
                        organisation.unit(person.unitCode()).name());
    }

    private List<Map<String, Object>> rows(ProposalId id, NomineeKind kind) {
        return nominees.of(id, State.PROPOSED).stream()
                .filter(nominee -> nominee.kind() == kind)
                .map(ProposeNomineesForm::row)
                .toList();
    }

    private static Map<String, Object> row(Nominee nominee) {
        return nominee.personId() == null ? Map.of("unit", nominee.unitCode()) : Map.of("person", nominee.personId());
    }
}
