package vn.thidua.movement.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.RegistrationClosing;
import vn.thidua.movement.RegistrationRegister;

/** The receiver sees all registrations and reports them under number and day. */
@Component
class ReportRegistrationsForm implements TaskForm {

    private final RegistrationClosing closing;
    private final RegistrationRegister register;
    private final RegistrationView view;

    ReportRegistrationsForm(RegistrationClosing closing, RegistrationRegister register, RegistrationView view) {
        this.closing = closing;
        this.register = register;
        this.view = view;
    }

    @Override
    public String formId() {
        return "report-registrations";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var registration = view.registration(task.businessKey());
        var units = register.units(registration.id());
        return Map.of(
                "title", view.movementName(registration),
                "clause", LaunchView.quoted(view.rule(registration).clause()),
                "totals", view.totals(units),
                "units", view.rows(registration, units),
                "content", "Kết quả đăng ký: " + view.totals(units));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var document = new OfficialDocument(form.text("documentNumber"), form.date("documentDate"));
        closing.report(UUID.fromString(task.businessKey()), document, form.text("content"), task.personId());
    }
}
