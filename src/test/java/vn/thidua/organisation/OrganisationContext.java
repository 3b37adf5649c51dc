package vn.thidua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.thidua.engine.PasswordProof;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.engine.StartFollower;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.engine.TaskGuard;
import vn.thidua.engine.form.FormBeans;
import vn.thidua.engine.form.FormPlugin;
import vn.thidua.refusal.Refused;

/** This module alone, wired as in the application, on a plain engine and a PostgreSQL database of its own. */
public final class OrganisationContext implements AutoCloseable {

    /** The demo profile's password in tests. */
    public static final String PASSWORD = "CCHC-tdkt-2023";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private OrganisationContext(Map<String, Object> settings, String... profiles) {
        var database = ProcessTestEngine.database();
        context.getEnvironment().setActiveProfiles(profiles);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(DataSource.class, () -> database);
        context.register(Wiring.class);
        context.refresh();
    }

    /** An empty organisation with the demo profile. */
    public static OrganisationContext empty() {
        return new OrganisationContext(Map.of("thidua.demo.password", PASSWORD), "demo");
    }

    /** The demo province. */
    public static OrganisationContext demo() {
        var organisation = empty();
        organisation.imports().units("units.csv", resource("/demo/units.csv"), ImportScope.INSTALLATION, true);
        organisation.imports().people("people.csv", resource("/demo/people.csv"), ImportScope.INSTALLATION, true);
        return organisation;
    }

    /** An empty organisation outside the demo profile. */
    public static OrganisationContext production(Map<String, Object> settings) {
        return new OrganisationContext(settings);
    }

    /** Makes it 9 o'clock of that day, until the next call; 1 June 2023 to begin with. */
    public void moveTo(LocalDate day) {
        get(DayClock.class).today = day;
    }

    /** A bean of the module or a service of the engine. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The module's public reading side. */
    public Organisation organisation() {
        return get(Organisation.class);
    }

    /** Imports people given as rows of a CSV file, below the usual header. */
    public ImportResult importPeople(String... rows) {
        return importPeople(ImportScope.INSTALLATION, rows);
    }

    ImportResult importPeople(ImportScope scope, String... rows) {
        var text = "id,fullName,position,unit,woman,active,roles\n" + String.join("\n", rows);
        return imports().people("people.csv", text.getBytes(StandardCharsets.UTF_8), scope, true);
    }

    /** Imports units given as rows of a CSV file, below the usual header. */
    public ImportResult importUnits(String... rows) {
        return importUnits(ImportScope.INSTALLATION, rows);
    }

    ImportResult importUnits(ImportScope scope, String... rows) {
        var text = "code,name,kind,parent,validFrom,validTo,successor\n" + String.join("\n", rows);
        return imports().units("units.csv", text.getBytes(StandardCharsets.UTF_8), scope, true);
    }

    @Override
    public void close() {
        context.close();
    }

    private OrganisationImport imports() {
        return get(OrganisationImport.class);
    }

    static byte[] resource(String path) {
        try (var file = OrganisationContext.class.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessEngine engine(
            DataSource dataSource, PlatformTransactionManager transactions, ObjectProvider<TaskGuard> guards) {
        var configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName("organisation-" + System.identityHashCode(dataSource));
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("full");
        configuration.setAuthorizationEnabled(true);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setEnablePasswordPolicy(true);
        configuration.setUserResourceWhitelistPattern("[a-z0-9.-]{1,64}");
        configuration.setGroupResourceWhitelistPattern("[a-z0-9.-]{1,64}");
        configuration.setTenantResourceWhitelistPattern("[a-z0-9-]{1,64}");
        configuration.getProcessEnginePlugins().add(new FormPlugin(new GuardsOnly(guards)));
        return configuration.buildProcessEngine();
    }

    @TestConfiguration
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan("vn.thidua.organisation")
    static class Wiring {

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }

        @Bean
        JdbcClient jdbc(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean(destroyMethod = "close")
        ProcessEngine engine(
                DataSource dataSource, PlatformTransactionManager transactions, ObjectProvider<TaskGuard> guards) {
            return OrganisationContext.engine(dataSource, transactions, guards);
        }

        @Bean
        DayClock clock() {
            return new DayClock();
        }

        /** Of a test's process. */
        @Bean
        SharedSteps votes() {
            return () -> Set.of("vote");
        }

        /** As the application's, but without slowing down. */
        @Bean
        PasswordProof proof(IdentityService identities) {
            return (person, password) -> {
                if (!identities.checkPassword(person, password)) {
                    throw new Refused("password-wrong", "Mật khẩu hiện tại không đúng; hãy nhập lại.", "current");
                }
            };
        }

        @Bean
        IdentityService identities(ProcessEngine engine) {
            return engine.getIdentityService();
        }

        @Bean
        AuthorizationService authorizations(ProcessEngine engine) {
            return engine.getAuthorizationService();
        }

        @Bean
        FilterService filters(ProcessEngine engine) {
            return engine.getFilterService();
        }

        @Bean
        TaskService tasks(ProcessEngine engine) {
            return engine.getTaskService();
        }

        @Bean
        HistoryService history(ProcessEngine engine) {
            return engine.getHistoryService();
        }
    }

    /** No forms, but whoever guards tasks. */
    private record GuardsOnly(ObjectProvider<TaskGuard> all) implements FormBeans {

        @Override
        public Optional<TaskForm> taskForm(String formId) {
            return Optional.empty();
        }

        @Override
        public Optional<StartForm> startForm(String formId) {
            return Optional.empty();
        }

        @Override
        public Stream<TaskGuard> guards() {
            return all.stream();
        }

        @Override
        public Stream<StartFollower> startFollowers() {
            return Stream.empty();
        }
    }

    private static final class DayClock extends Clock {

        private volatile LocalDate today = LocalDate.of(2023, 6, 1);

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 0).atZone(getZone()).toInstant();
        }
    }
}
