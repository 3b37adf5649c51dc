package vn.thidua.organisation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever starts the demo where to go and whom to log in as. */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoProvince.class)
class DemoPeopleAtStart {

    private static final String ROW = "  %-14s %-20s %-48s %-36s %s%n";

    private final DemoProvince demo;
    private final Organisation organisation;
    private final Environment environment;

    DemoPeopleAtStart(DemoProvince demo, Organisation organisation, Environment environment) {
        this.demo = demo;
        this.organisation = organisation;
        this.environment = environment;
    }

    /** To the terminal and not to the log: it is an answer to whoever typed the command, and holds a password. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.print("""

                Dữ liệu trình diễn: mở http://localhost:%s/ rồi đăng nhập bằng một tên dưới đây, mật khẩu %s

                %s%s
                """.formatted(
                        environment.getProperty("local.server.port", "8080"),
                        demo.password(),
                        ROW.formatted("TÊN ĐĂNG NHẬP", "HỌ VÀ TÊN", "CHỨC VỤ", "ĐƠN VỊ", "VAI TRÒ"),
                        rows()));
    }

    private String rows() {
        return organisation.units().stream()
                .flatMap(unit -> peopleAt(unit).stream().map(person -> row(unit, person)))
                .collect(Collectors.joining());
    }

    private List<Person> peopleAt(Unit unit) {
        return organisation.people().stream()
                .filter(person -> person.unitCode().equals(unit.code()))
                .filter(Person::mayLogIn)
                .toList();
    }

    private static String row(Unit unit, Person person) {
        var roles = person.roles().stream().map(Role::label).collect(Collectors.joining(", "));
        return ROW.formatted(person.id(), person.fullName(), person.position(), unit.name(), roles);
    }
}
