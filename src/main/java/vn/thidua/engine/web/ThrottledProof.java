package vn.thidua.engine.web;

import org.springframework.stereotype.Component;
import vn.thidua.engine.PasswordProof;
import vn.thidua.refusal.Refused;

/** Counts wrong passwords of people who are logged in apart from wrong logins: neither holds up the other. */
@Component
class ThrottledProof implements PasswordProof {

    private static final String FIELD = "current";

    private final People people;
    private final LoginThrottle throttle;

    ThrottledProof(People people, LoginThrottle throttle) {
        this.people = people;
        this.throttle = throttle;
    }

    @Override
    public void mustBeOf(String personId, String password) {
        var place = "logged in: " + personId;
        var wait = throttle.wait(place, personId);
        if (!wait.isZero()) {
            throw new Refused(
                    "too-many-passwords",
                    "Nhập sai mật khẩu nhiều lần; hãy chờ %d giây rồi thử lại.".formatted(wait.toSeconds() + 1),
                    FIELD);
        }
        if (!people.isPasswordOf(personId, password)) {
            throttle.failed(place, personId);
            throw new Refused("password-wrong", "Mật khẩu hiện tại không đúng; hãy nhập lại.", FIELD);
        }
        throttle.succeeded(place, personId);
    }
}
