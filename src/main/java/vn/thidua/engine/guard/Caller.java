package vn.thidua.engine.guard;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The kinds of caller at a door, each able to do what those before it can. */
enum Caller {
    ANONYMOUS,
    EVERYONE,
    MANAGER,
    PROCESS_ADMIN,
    NOBODY;

    /** The kind of whoever is logged in on this thread. */
    static Caller current() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null || person instanceof AnonymousAuthenticationToken ? ANONYMOUS : kind(person);
    }

    private static Caller kind(Authentication person) {
        return person.getAuthorities().stream()
                .flatMap(role -> kind(role.getAuthority()))
                .max(Comparator.naturalOrder())
                .orElse(EVERYONE);
    }

    private static Stream<Caller> kind(String role) {
        return switch (role) {
            case "ROLE_manager" -> Stream.of(MANAGER);
            case "ROLE_process-admin" -> Stream.of(PROCESS_ADMIN);
            default -> Stream.of(EVERYONE);
        };
    }
}
