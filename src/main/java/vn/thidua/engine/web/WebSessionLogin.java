package vn.thidua.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises whoever logged in at the web applications by their session. Never creates one, and ends those of people who
 * were removed or have got another password since, wherever they are open.
 */
final class WebSessionLogin extends OncePerRequestFilter {

    /** Where the web applications keep who is logged in. */
    static final String SESSION_KEY = "authenticatedUser";

    private static final String MARK = "passwordMark ";

    private final People people;

    WebSessionLogin(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        personId(request)
                .filter(person -> goesOn(request.getSession(false), person))
                .map(people::authenticated)
                .ifPresent(person -> {
                    var context = SecurityContextHolder.createEmptyContext();
                    context.setAuthentication(person);
                    SecurityContextHolder.setContext(context);
                });
        chain.doFilter(request, response);
    }

    /** The first request after the login remembers the mark; of several at once that find another, one ends the session. */
    private boolean goesOn(HttpSession session, String personId) {
        var now = people.passwordMark(personId).orElse(null);
        try {
            var before = session.getAttribute(MARK + personId);
            if (now == null || before != null && !before.equals(now)) {
                session.invalidate();
                return false;
            }
            session.setAttribute(MARK + personId, now);
            return true;
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
    }

    static Optional<String> personId(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Authentications) session.getAttribute(SESSION_KEY))
                .map(logins -> logins.getAuthenticationForProcessEngine("default"))
                .map(login -> login.getIdentityId());
    }
}
