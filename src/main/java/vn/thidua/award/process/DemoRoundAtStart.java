package vn.thidua.award.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundOpening;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.TieRule;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/**
 * Opens the first round of Ninh Thuận in the demo, so that an officer can propose at once. It is opened through the
 * start form, as the lead of the appraising body would do it.
 */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class DemoRoundAtStart implements ApplicationRunner {

    private static final String MOVEMENT = "ninh-thuan-cchc-2023";
    private static final int DAYS_TO_PROPOSE = 30;

    private final RoundRegister register;
    private final RoundOpening opening;
    private final Organisation organisation;
    private final RepositoryService repository;
    private final FormService forms;
    private final IdentityService identity;
    private final Clock clock;

    DemoRoundAtStart(
            RoundRegister register,
            RoundOpening opening,
            Organisation organisation,
            RepositoryService repository,
            FormService forms,
            IdentityService identity,
            Clock clock) {
        this.register = register;
        this.opening = opening;
        this.organisation = organisation;
        this.repository = repository;
        this.forms = forms;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisation.people().stream()
                .filter(person -> person.holds(Role.APPRAISAL_LEAD))
                .map(Person::id)
                .forEach(this::openFirstRound);
    }

    private void openFirstRound(String lead) {
        opening.choices(lead).stream()
                .filter(choice -> choice.plan().code().equals(MOVEMENT))
                .findFirst()
                .filter(choice -> register.all().isEmpty())
                .ifPresent(choice -> open(choice.key(), lead));
    }

    private void open(String award, String lead) {
        identity.setAuthentication(lead, groupsOf(lead), List.of(provinceOf(lead)));
        try {
            forms.submitStartForm(
                    definition(),
                    Map.of(
                            "award",
                            award,
                            "deadline",
                            LocalDate.now(clock).plusDays(DAYS_TO_PROPOSE).toString(),
                            "tieRule",
                            TieRule.PREFER_WOMEN.name(),
                            "confirmed",
                            true));
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private String provinceOf(String person) {
        return organisation.provinceOf(organisation.person(person).unitCode()).code();
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("award-round")
                .latestVersion()
                .singleResult()
                .getId();
    }
}
