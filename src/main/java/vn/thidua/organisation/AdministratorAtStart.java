package vn.thidua.organisation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the configured administrator in; a start without anybody who could administer ends here. */
@Component
@Profile("!demo")
@Order(FirstImport.ORDER + 1)
@EnableConfigurationProperties(Administrator.class)
class AdministratorAtStart implements ApplicationRunner {

    private final Administrator administrator;
    private final Organisation organisation;
    private final Logins logins;

    AdministratorAtStart(Administrator administrator, Organisation organisation, Logins logins) {
        this.administrator = administrator;
        this.organisation = organisation;
        this.logins = logins;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisation
                .findPerson(administrator.id())
                .filter(person -> person.holds(Role.PROCESS_ADMIN))
                .orElseThrow(() -> new IllegalStateException("""
                        thidua.admin.id=%s không phải là người đang công tác giữ vai trò PROCESS_ADMIN. Lần khởi động \
                        đầu tiên hãy đặt thidua.organisation.units và thidua.organisation.people trỏ tới hai tệp CSV \
                        có người đó.""".formatted(administrator.id())));
        logins.setPassword(administrator.id(), administrator.password());
    }
}
