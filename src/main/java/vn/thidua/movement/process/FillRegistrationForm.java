package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.Registering;
import vn.thidua.organisation.Person;

/** A unit fills in the document's own registration form, or declines. */
@Component
class FillRegistrationForm implements TaskForm {

    private final Registering registering;
    private final RegistrationView view;

    FillRegistrationForm(Registering registering, RegistrationView view) {
        this.registering = registering;
        this.view = view;
    }

    @Override
    public String formId() {
        return "fill-registration";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var unit = view.unit(task.businessKey());
        var registration = view.registration(unit.registrationId().toString());
        var rule = view.rule(registration);
        var values = new LinkedHashMap<String, Object>();
        values.put("heading", view.heading(registration));
        values.put("unit", view.unitName(unit.unitCode()));
        values.put("lastDay", day(registration.lastDay()));
        values.put("clause", LaunchView.quoted(rule.term().clause()));
        values.put("returnReason", unit.returnReason());
        values.put("collectivePledge", rule.collectivePledge().text());
        values.put("individualPledge", rule.individualPledge().text());
        values.put("collectiveOptions", collectives(unit.id()));
        values.put("personOptions", people(unit.id()));
        values.put("collectives", rows("collective", unit.collectives()));
        values.put("individuals", rows("person", view.personIds(unit)));
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        if (form.text("action").equals("DECLINE")) {
            registering.decline(id, task.personId());
        } else {
            registering.fill(
                    id,
                    chosen(form, "collectives", "collective"),
                    chosen(form, "individuals", "person"),
                    task.personId());
        }
    }

    private List<Map<String, Object>> collectives(UUID id) {
        return registering.collectives(id).stream()
                .map(unit -> new FormOption(unit.name(), unit.code()).asMap())
                .toList();
    }

    private List<Map<String, Object>> people(UUID id) {
        return registering.people(id).stream()
                .map(person -> new FormOption(label(person), person.id()).asMap())
                .toList();
    }

    private String label(Person person) {
        return "%s - %s, %s".formatted(person.fullName(), person.position(), view.unitName(person.unitCode()));
    }

    private static List<Map<String, Object>> rows(String key, List<String> values) {
        return values.stream()
                .<Map<String, Object>>map(value -> Map.of(key, value))
                .toList();
    }

    private static List<String> chosen(SubmittedForm form, String list, String key) {
        return form.rows(list).stream().map(row -> row.text(key)).toList();
    }
}
