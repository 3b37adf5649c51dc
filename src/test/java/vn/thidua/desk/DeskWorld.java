package vn.thidua.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.nomination.RecordingNotices;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.OrganisationContext;

/** The demo province with its accounts on an engine that asks its rights, and tasks of any kind; one for all tests. */
public final class DeskWorld {

    /** Now, for the desk. */
    public static final Instant NOW = Instant.parse("2024-03-15T02:00:00Z");

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static @Nullable DeskWorld shared;

    private final OrganisationContext organisation = OrganisationContext.demo();
    private final RecordingNotices notices = new RecordingNotices();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    private DeskWorld() {
        for (var type : List.of(
                ProcessEngine.class,
                IdentityService.class,
                TaskService.class,
                JdbcClient.class,
                PlatformTransactionManager.class,
                Organisation.class)) {
            register(type);
        }
        beans.registerBean(RuntimeService.class, () -> engine().getRuntimeService());
        beans.registerBean(FormService.class, () -> engine().getFormService());
        beans.registerBean(Notices.class, () -> notices);
        beans.registerBean(Clock.class, () -> Clock.fixed(NOW, VIETNAM));
        beans.registerBean(ObjectMapper.class, () -> new ObjectMapper().findAndRegisterModules());
        scan();
        beans.refresh();
        for (var tenant : List.of("ninh-thuan", "ha-nam")) {
            deploy(tenant, "xet-khen-thuong", "Xét khen thưởng");
            deploy(tenant, "bao-cao", "Báo cáo định kỳ");
        }
    }

    /** Made when first needed: hashing everybody's password takes long. */
    public static synchronized DeskWorld shared() {
        if (shared == null) {
            shared = new DeskWorld();
        }
        return shared;
    }

    /** Lazily: what stands on proposals and rounds has none to stand on here. */
    private void scan() {
        var scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan("vn.thidua.desk");
    }

    private <T> void register(Class<T> type) {
        beans.registerBean(type, () -> organisation.get(type), definition -> definition.setDestroyMethodName(""));
    }

    /** A bean of the desk, or what it stands on. */
    public <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    /** What people were told. */
    public List<String> told() {
        return notices.told();
    }

    public ProcessEngine engine() {
        return get(ProcessEngine.class);
    }

    /** One task of a case of its own; gives its id. */
    public String task(Map<String, Object> about) {
        return task("ninh-thuan", "xet-khen-thuong", about);
    }

    /**
     * One task of a case of its own; gives its id.
     *
     * @param about any of step, group, holder, unitName, movementName, and due as days from now
     */
    public String task(String tenant, String process, Map<String, Object> about) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("step", "Thẩm định"));
        variables.put("holder", null);
        variables.putAll(about);
        var instance = engine().getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(tenant)
                .businessKey("ho-so-" + System.nanoTime())
                .setVariables(variables)
                .execute();
        var task = engine().getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        if (about.get("due") instanceof Integer days) {
            task.setDueDate(Date.from(NOW.plusSeconds(days * 86_400L)));
            engine().getTaskService().saveTask(task);
        }
        if (about.get("group") instanceof String group) {
            engine().getTaskService().addCandidateGroup(task.getId(), group);
        }
        return task.getId();
    }

    /** What the engine answers a person who asks it directly. */
    public <T> T as(String person, Supplier<T> action) {
        var identity = engine().getIdentityService();
        var groups = identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(person, groups, List.of("ninh-thuan"));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Ends every case and forgets it. */
    public void clear() {
        var runtime = engine().getRuntimeService();
        runtime.createProcessInstanceQuery().list().forEach(one -> runtime.deleteProcessInstance(one.getId(), "test"));
        var history = engine().getHistoryService();
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(one -> history.deleteHistoricProcessInstance(one.getId()));
    }

    private void deploy(String tenant, String id, String name) {
        var model = Bpmn.createExecutableProcess(id)
                .name(name)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("step")
                .name("${step}")
                .camundaAssignee("${holder}")
                .endEvent()
                .done();
        engine().getRepositoryService()
                .createDeployment()
                .tenantId(tenant)
                .addModelInstance(id + ".bpmn", model)
                .deploy();
    }
}
