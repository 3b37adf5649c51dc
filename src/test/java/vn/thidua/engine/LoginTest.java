package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.thidua.engine.TestPeople.FORGETFUL;
import static vn.thidua.engine.TestPeople.PASSWORD;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Wrong passwords slow down whoever sends them, and nobody else. */
@EngineApplicationTest
class LoginTest {

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
