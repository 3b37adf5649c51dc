package vn.thidua.organisation.process;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.InitialPasswords;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/** One engine user per person who may log in. */
@Component
class EngineAccounts {

    private static final int LONGEST_PASSWORD = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final InitialPasswords passwords;
    private final ClaimedTasks tasks;

    EngineAccounts(
            IdentityService identities,
            AuthorizationService authorizations,
            InitialPasswords passwords,
            ClaimedTasks tasks) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.passwords = passwords;
        this.tasks = tasks;
    }

    /** Creates the person's account or brings its name up to date. */
    void keep(Person person) {
        var user = identities.createUserQuery().userId(person.id()).singleResult();
        if (user == null) {
            create(person);
        } else if (rename(user, person)) {
            identities.saveUser(user);
        }
    }

    /** Sets the password of an existing account. */
    void setPassword(String id, String password) {
        var user = identities.createUserQuery().userId(id).singleResult();
        if (user == null) {
            throw new Refused(
                    "no-account", "Không có tài khoản “%s”; hãy giao vai trò cho người này trước.".formatted(id), "id");
        }
        save(user, password);
    }

    /** Takes the account away, with its password and everything the engine granted to it. */
    void remove(String id) {
        tasks.releaseAllBut(Set.of(), id);
        identities.deleteUser(id);
        // A later person with the same id would otherwise inherit these.
        authorizations
                .createAuthorizationQuery()
                .userIdIn(id)
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private void create(Person person) {
        var user = identities.newUser(person.id());
        rename(user, person);
        save(user, passwords.of(person).orElseGet(EngineAccounts::passwordNobodyKnows));
        limitOwnRecordToReading(person.id());
    }

    private void save(User user, String password) {
        if (password.length() > LONGEST_PASSWORD
                || !identities.checkPasswordAgainstPolicy(password, user).isValid()) {
            throw new Refused(
                    "password-too-weak",
                    "Mật khẩu phải có từ 10 đến 64 ký tự, gồm chữ hoa, chữ thường, chữ số, ký tự đặc biệt và không"
                            + " chứa họ tên hay tên đăng nhập; hãy chọn mật khẩu khác.",
                    "password");
        }
        user.setPassword(password);
        identities.saveUser(user);
    }

    /** The engine lets users change and delete themselves; reading is all that Tasklist's header needs. */
    private void limitOwnRecordToReading(String id) {
        var grants = authorizations
                .createAuthorizationQuery()
                .userIdIn(id)
                .resourceType(Resources.USER)
                .list();
        for (var grant : grants) {
            grant.setPermissions(new Permission[] {Permissions.READ});
            authorizations.saveAuthorization(grant);
        }
    }

    /** Given name last: the web applications show first and last name in this order, as a Vietnamese name reads. */
    private static boolean rename(User user, Person person) {
        var split = person.fullName().lastIndexOf(' ');
        var familyAndMiddle = person.fullName().substring(0, Math.max(split, 0));
        var given = person.fullName().substring(split + 1);
        var changed =
                !Objects.equals(user.getFirstName(), familyAndMiddle) || !Objects.equals(user.getLastName(), given);
        user.setFirstName(familyAndMiddle);
        user.setLastName(given);
        return changed;
    }

    /** Satisfies the policy; digits, because letters could happen to spell the person's name, which it refuses. */
    private static String passwordNobodyKnows() {
        return "Zz!" + new BigInteger(128, RANDOM).add(BigInteger.ONE.shiftLeft(128));
    }
}
