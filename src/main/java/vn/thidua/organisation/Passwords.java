package vn.thidua.organisation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.engine.PasswordProof;
import vn.thidua.refusal.Refused;

/** Passwords as people change them: their own, or as an administrator somebody's who has none or forgot it. */
@Service
public class Passwords {

    private final Logins logins;
    private final PasswordProof proof;
    private final ApplicationEventPublisher events;

    Passwords(Logins logins, PasswordProof proof, ApplicationEventPublisher events) {
        this.logins = logins;
        this.proof = proof;
        this.events = events;
    }

    /**
     * Changes the password of somebody who knows the one before.
     *
     * @throws Refused when the one before is wrong, the new one is the same or breaks the password policy
     */
    @Transactional
    public void change(String personId, String current, String next) {
        proof.mustBeOf(personId, current);
        if (next.equals(current)) {
            throw new Refused(
                    "password-same", "Mật khẩu mới trùng mật khẩu hiện tại; hãy chọn mật khẩu khác.", "password");
        }
        logins.setPassword(personId, next);
    }

    /**
     * Gives somebody a password, and tells that person so: nobody's name is to be used behind their back. The caller has
     * checked that the administrator may.
     *
     * @throws Refused when the person has no account or the password breaks the password policy
     */
    @Transactional
    public void reset(String personId, String password, String by) {
        logins.setPassword(personId, password);
        events.publishEvent(new PasswordReset(personId, by));
    }
}
