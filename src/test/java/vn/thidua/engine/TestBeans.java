package vn.thidua.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.engine.expression.ModelBeans;
import vn.thidua.engine.form.FormBeans;

/** The beans of a test, found by name and by form as the application finds Spring's. */
final class TestBeans implements FormBeans, ModelBeans {

    private final Map<String, Object> beans = new ConcurrentHashMap<>();

    void put(String name, Object bean) {
        beans.put(name, bean);
    }

    @Override
    public Optional<TaskForm> taskForm(String formId) {
        return only(all(TaskForm.class), TaskForm::formId, formId);
    }

    @Override
    public Optional<StartForm> startForm(String formId) {
        return only(all(StartForm.class), StartForm::formId, formId);
    }

    @Override
    public Stream<TaskGuard> guards() {
        return all(TaskGuard.class);
    }

    @Override
    public Stream<StartFollower> startFollowers() {
        return all(StartFollower.class);
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.ofNullable(beans.get(name)).filter(bean -> ModelBeans.visible(bean.getClass()));
    }

    @Override
    public boolean has(String name) {
        return find(name).isPresent();
    }

    private <T> Stream<T> all(Class<T> type) {
        return beans.values().stream().filter(type::isInstance).map(type::cast);
    }

    private static <T> Optional<T> only(Stream<T> beans, Function<T, String> id, String formId) {
        return beans.filter(bean -> id.apply(bean).equals(formId)).findFirst();
    }
}
