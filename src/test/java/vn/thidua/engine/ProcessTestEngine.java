package vn.thidua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.Assert;
import vn.thidua.database.TestDatabase;
import vn.thidua.engine.decision.DecisionPlugin;
import vn.thidua.engine.expression.ExpressionPlugin;
import vn.thidua.engine.form.FormPlugin;
import vn.thidua.engine.tenant.TenantPlugin;

/**
 * A plain engine without a Spring context, with the application's forms and expressions. What delegates and forms do
 * with a {@code JdbcClient} on the same data source happens in the engine's transaction. Jobs run only when told to.
 */
public final class ProcessTestEngine implements AutoCloseable {

    /** The tenant that everybody works for. */
    public static final String TENANT = "ninh-thuan";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final TestBeans beans = new TestBeans();
    private final PlatformTransactionManager transactions;
    private final ProcessEngine engine;

    private ProcessTestEngine(DataSource dataSource) {
        transactions = new DataSourceTransactionManager(dataSource);
        engine = configuration(dataSource).buildProcessEngine();
    }

    /** A new database with the engine's and the application's tables, copied from a template and so made quickly. */
    public static DataSource database() {
        return TestDatabase.preparedOnce("engine", dataSource -> {
            Flyway.configure().dataSource(dataSource).load().migrate();
            try (var made = on(dataSource)) {
                new TaskSubjects(JdbcClient.create(dataSource), made.engine()).afterPropertiesSet();
            }
        });
    }

    /** An engine whose tables are created in the database if they are not there yet. */
    public static ProcessTestEngine on(DataSource dataSource) {
        return new ProcessTestEngine(dataSource);
    }

    private SpringProcessEngineConfiguration configuration(DataSource dataSource) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("test-" + COUNTER.incrementAndGet());
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("full");
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9._-]+");
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9._-]+");
        configuration.setTenantResourceWhitelistPattern("[a-zA-Z0-9._-]+");
        configuration
                .getProcessEnginePlugins()
                .addAll(List.of(
                        new SpinProcessEnginePlugin(),
                        new DecisionPlugin(),
                        new ExpressionPlugin(beans),
                        new FormPlugin(beans),
                        new TenantPlugin()));
        return configuration;
    }

    /** Registers a delegate, a listener, a model bean, a task form or a start form; also after deploying. */
    public ProcessTestEngine bean(String name, Object bean) {
        beans.put(name, bean);
        return this;
    }

    /** Deploys class path resources: {@code processes/council/council-minutes.bpmn, forms/council/….form}. */
    public void deploy(String... resources) {
        var deployment = engine.getRepositoryService().createDeployment().name("test");
        for (var resource : resources) {
            try {
                deployment.addInputStream(resource, new ClassPathResource(resource).getInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    /** Starts a process as the system does, without a start form. */
    public ProcessInstance start(String processId, String businessKey, Map<String, Object> variables) {
        return as("system", () -> engine.getRuntimeService()
                .startProcessInstanceByKey(processId, businessKey, variables));
    }

    /** Starts a process as a person does, through its start form. */
    public ProcessInstance startAs(String personId, String processId, Map<String, Object> values) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult();
        return as(personId, () -> engine.getFormService().submitStartForm(definition.getId(), values));
    }

    /** What the task's form shows to the person, as the browser gets it. */
    public VariableMap show(Task task, String personId) {
        return as(personId, () -> engine.getFormService().getTaskFormVariables(task.getId()));
    }

    /** Claims the task if nobody has it, and submits its form as that person. */
    public void complete(Task task, String personId, Map<String, Object> values) {
        as(personId, () -> {
            var now = engine.getTaskService()
                    .createTaskQuery()
                    .taskId(task.getId())
                    .singleResult();
            if (now != null && now.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), personId);
            }
            engine.getFormService().submitTaskForm(task.getId(), values);
            return null;
        });
    }

    /** The only open task of that definition key, in any instance. */
    public Task task(String definitionKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(definitionKey)
                .singleResult();
    }

    /** Runs every job that waits for nothing but its turn, and those they bring about; timers stay. */
    public void executeJobs() {
        for (var job = nextJob(); job.isPresent(); job = nextJob()) {
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    /** Lets the timer of that element fire now, whatever its date; fails unless exactly one waits. */
    public void fireTimer(String elementId) {
        var timers = engine.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(elementId)
                .list();
        Assert.state(timers.size() == 1, () -> timers.size() + " timers wait at " + elementId);
        engine.getManagementService().executeJob(timers.get(0).getId());
    }

    /** Ends every instance and forgets it, so that the next test of a class can use the same engine. */
    public void deleteInstances() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test"));
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .list()
                .forEach(
                        instance -> engine.getHistoryService().deleteHistoricProcessInstanceIfExists(instance.getId()));
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** The one transaction manager of engine and tables. */
    public PlatformTransactionManager transactions() {
        return transactions;
    }

    @Override
    public void close() {
        engine.close();
    }

    private Optional<Job> nextJob() {
        return engine
                .getManagementService()
                .createJobQuery()
                .messages()
                .active()
                .withRetriesLeft()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private <T> T as(String personId, Supplier<T> action) {
        engine.getIdentityService().setAuthentication(personId, null, List.of(TENANT));
        try {
            return action.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
