package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.thidua.engine.TestPeople.FORGETFUL;
import static vn.thidua.engine.TestPeople.PASSWORD;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Wrong passwords slow down whoever sends them, and nobody else. */
@EngineApplicationTest
class LoginTest {

    private static final String CAREFUL = "phuc.ly";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Test
    void slowsDownOneAddressAndLetsThePersonInFromAnother() throws Exception {
        var browser = new Browser(port);
        browser.get("/camunda/app/tasklist/default/");
        for (int i = 0; i < 12; i++) {
            browser.login(FORGETFUL, "wrong");
        }
        var slowed = browser.login(FORGETFUL, PASSWORD);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
        assertThat(slowed.body()).contains("Đăng nhập sai nhiều lần");

        var elsewhere = new Browser(port, anotherAddressOfThisComputer());
        elsewhere.get("/camunda/app/tasklist/default/");
        assertThat(elsewhere.login(FORGETFUL, PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void endsWhatIsOpenWhenThePasswordChanges() {
        var identity = engine.getIdentityService();
        identity.saveUser(withPassword(identity.newUser(CAREFUL), PASSWORD));
        identity.createMembership(CAREFUL, "officer");
        try {
            var office = Browser.loggedIn(port, CAREFUL);
            var home = Browser.loggedIn(port, CAREFUL);
            assertThat(tasks(office)).isEqualTo(200);
            assertThat(tasks(home)).isEqualTo(200);

            var user = identity.createUserQuery().userId(CAREFUL).singleResult();
            identity.saveUser(withPassword(user, "Vuon-Nho@2024"));

            assertThat(tasks(office)).isEqualTo(401);
            office.get("/camunda/app/tasklist/default/");
            assertThat(office.login(CAREFUL, "Vuon-Nho@2024").statusCode()).isEqualTo(200);
            assertThat(tasks(office)).isEqualTo(200);
            assertThat(tasks(home)).isEqualTo(401);
        } finally {
            identity.deleteUser(CAREFUL);
        }
    }

    private static User withPassword(User user, String password) {
        user.setPassword(password);
        return user;
    }

    private static int tasks(Browser browser) {
        return browser.get("/camunda/api/engine/engine/default/task/count").statusCode();
    }

    @Test
    void keepsPasswordsAsASlowHash() {
        var user = (UserEntity)
                engine.getIdentityService().createUserQuery().userId(FORGETFUL).singleResult();
        assertThat(user.getPassword()).startsWith("{PBKDF2}");
    }

    @Test
    void refusesAPasswordThatIsEasyToGuess() {
        var result = engine.getIdentityService().checkPasswordAgainstPolicy("demo");
        assertThat(result.isValid()).isFalse();
    }

    /** A call to this address also comes from it. */
    private static String anotherAddressOfThisComputer() throws SocketException {
        var address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
                .findFirst();
        assumeThat(address).as("a network besides the loopback").isPresent();
        return address.get().getHostAddress();
    }
}
