package vn.thidua.organisation.process;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.InitialPasswords;
import vn.thidua.organisation.Logins;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/** One engine user per person who may log in. */
@Component
class EngineAccounts {

    private static final int LONGEST_PASSWORD = 64;

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final InitialPasswords passwords;
    private final UnknownPassword unknown;
    private final ClaimedTasks tasks;

    EngineAccounts(
            IdentityService identities,
            AuthorizationService authorizations,
            InitialPasswords passwords,
            UnknownPassword unknown,
            ClaimedTasks tasks) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.passwords = passwords;
        this.unknown = unknown;
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
            throw Logins.noAccount(id);
        }
        save(user, password);
    }

    /** Takes the account away, with its password and everything the engine granted to it. */
    void remove(String id) {
        tasks.releaseAllBut(Set.of(), id);
        identities.deleteUser(id);
        // A later person with the same id would otherwise inherit these.
        deleteGrants(authorizations.createAuthorizationQuery().userIdIn(id));
    }

    private void create(Person person) {
        var user = identities.newUser(person.id());
        rename(user, person);
        passwords
                .of(person)
                .ifPresentOrElse(password -> save(user, password), () -> identities.saveUser(unknown.givenTo(user)));
        letReadOwnRecord(person.id());
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

    /** Tasklist's header shows the name of whoever is logged in; more than reading nobody may do with an account. */
    private void letReadOwnRecord(String id) {
        deleteGrants(authorizations.createAuthorizationQuery().userIdIn(id).resourceType(Resources.USER));
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(id);
        grant.setResource(Resources.USER);
        grant.setResourceId(id);
        grant.setPermissions(new Permission[] {Permissions.READ});
        authorizations.saveAuthorization(grant);
    }

    private void deleteGrants(AuthorizationQuery query) {
        query.list().forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
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
}
