package vn.thidua.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.thidua.engine.expression.ModelBeans;
import vn.thidua.engine.form.FormBeans;

/** Finds beans only when a command needs them, since most of them need the engine to exist first. */
@Component
class SpringBeans implements FormBeans, ModelBeans {

    private final ApplicationContext context;
    private final ObjectProvider<TaskForm> taskForms;
    private final ObjectProvider<StartForm> startForms;
    private final ObjectProvider<TaskGuard> guards;
    private final ObjectProvider<StartFollower> followers;

    SpringBeans(
            ApplicationContext context,
            ObjectProvider<TaskForm> taskForms,
            ObjectProvider<StartForm> startForms,
            ObjectProvider<TaskGuard> guards,
            ObjectProvider<StartFollower> followers) {
        this.context = context;
        this.taskForms = taskForms;
        this.startForms = startForms;
        this.guards = guards;
        this.followers = followers;
    }

    @Override
    public Optional<TaskForm> taskForm(String formId) {
        return taskForms.stream().filter(form -> form.formId().equals(formId)).findFirst();
    }

    @Override
    public Optional<StartForm> startForm(String formId) {
        return startForms.stream().filter(form -> form.formId().equals(formId)).findFirst();
    }

    @Override
    public Stream<TaskGuard> guards() {
        return guards.stream();
    }

    @Override
    public Stream<StartFollower> startFollowers() {
        return followers.stream();
    }

    @Override
    public Optional<Object> find(String name) {
        return has(name) ? Optional.of(context.getBean(name)) : Optional.empty();
    }

    @Override
    public boolean has(String name) {
        var type = context.containsBean(name) ? context.getType(name) : null;
        return type != null && ModelBeans.visible(type);
    }
}
