package vn.thidua.organisation.process;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.TaskGuard;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.RelatedCases;
import vn.thidua.organisation.SharedSteps;
import vn.thidua.organisation.StandIn;
import vn.thidua.organisation.SubstitutedActs;

/**
 * Lets nobody complete in another's place a step of a case in which they had a hand before, and keeps in which capacity
 * a substitute did what they did. Every process is guarded, whoever drew it.
 */
@Component
class SubstituteGuard implements TaskGuard {

    private final Organisation organisation;
    private final SubstitutedActs acts;
    private final ObjectProvider<RelatedCases> related;
    private final ObjectProvider<SharedSteps> shared;
    private final TaskService tasks;
    private final HistoryService history;

    SubstituteGuard(
            Organisation organisation,
            SubstitutedActs acts,
            ObjectProvider<RelatedCases> related,
            ObjectProvider<SharedSteps> shared,
            TaskService tasks,
            HistoryService history) {
        this.organisation = organisation;
        this.acts = acts;
        this.related = related;
        this.shared = shared;
        this.tasks = tasks;
        this.history = history;
    }

    @Override
    public void completing(FormTask task) {
        organisation
                .findPerson(task.personId())
                .filter(person -> !person.standingIn().isEmpty())
                .ifPresent(person -> heldFor(person, task).ifPresent(held -> complete(person, held, task)));
    }

    private void complete(Person person, StandIn held, FormTask task) {
        earlierStep(person, held, task.businessKey()).ifPresent(step -> {
            throw acts.secondHand(held, step);
        });
        var step = tasks.createTaskQuery().taskId(task.taskId()).singleResult().getName();
        acts.record(person, held, task.taskId(), task.businessKey(), step);
    }

    /** For whom the person does the task; nobody when a role of their own lets them. */
    private Optional<StandIn> heldFor(Person person, FormTask task) {
        var groups = candidateGroups(task.taskId());
        var own = person.roles().stream().map(role -> role.groupAt(person.unitCode()));
        return own.anyMatch(groups::contains)
                ? Optional.empty()
                : person.standingIn().stream()
                        .filter(held -> groups.contains(held.group()))
                        .findFirst();
    }

    /** What the person did before in the case or in those decided with it, but as one of many or in this same place. */
    private Optional<String> earlierStep(Person person, StandIn held, String caseKey) {
        var inPlace = acts.tasksOf(person.id(), held);
        return done(casesOf(caseKey), person.id()).stream()
                .filter(done -> !inPlace.contains(done.getId()) && !isShared(done))
                .map(HistoricTaskInstance::getName)
                .findFirst();
    }

    private boolean isShared(HistoricTaskInstance done) {
        return shared.stream().anyMatch(steps -> steps.steps().contains(done.getTaskDefinitionKey()));
    }

    private Set<String> casesOf(String caseKey) {
        var keys = new HashSet<>(Set.of(caseKey));
        related.forEach(cases -> keys.addAll(cases.decidedWith(caseKey)));
        return keys;
    }

    private List<HistoricTaskInstance> done(Set<String> caseKeys, String personId) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKeyIn(caseKeys.toArray(String[]::new))
                .taskAssignee(personId)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .asc()
                .list();
    }

    private Set<String> candidateGroups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
