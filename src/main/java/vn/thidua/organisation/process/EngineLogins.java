package vn.thidua.organisation.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Logins;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/** Keeps the engine's users in step with the people who may log in. Callers have checked the acting person's role. */
@Service
class EngineLogins implements Logins {

    private static final int LONGEST_PASSWORD = 64;

    private final IdentityService identities;
    private final Organisation organisation;
    private final EngineAccounts accounts;
    private final EngineGroups groups;

    EngineLogins(IdentityService identities, Organisation organisation, EngineAccounts accounts, EngineGroups groups) {
        this.identities = identities;
        this.organisation = organisation;
        this.accounts = accounts;
        this.groups = groups;
    }

    @Override
    @Transactional
    public void follow() {
        var people = organisation.people().stream().filter(Person::mayLogIn).toList();
        groups.createFor(people);
        removeAllBut(people);
        for (var person : people) {
            accounts.keep(person);
            groups.join(person);
        }
    }

    @Override
    @Transactional
    public void setPassword(String personId, String password) {
        var user = identities.createUserQuery().userId(personId).singleResult();
        if (user == null) {
            throw new Refused(
                    "no-account",
                    "Không có tài khoản “%s”; hãy giao vai trò cho người này trước.".formatted(personId),
                    "id");
        }
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

    private void removeAllBut(List<Person> people) {
        var ids = people.stream().map(Person::id).collect(Collectors.toSet());
        identities.createUserQuery().unlimitedList().stream()
                .map(User::getId)
                .filter(id -> !ids.contains(id))
                .forEach(accounts::remove);
    }
}
