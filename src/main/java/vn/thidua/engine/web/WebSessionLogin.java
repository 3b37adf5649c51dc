package vn.thidua.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises whoever logged in at the web applications by their session. Never creates one. */
final class WebSessionLogin extends OncePerRequestFilter {

    /** Where the web applications keep who is logged in. */
    static final String SESSION_KEY = "authenticatedUser";

    private final People people;

    WebSessionLogin(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        personId(request).flatMap(people::stillKnown).ifPresent(person -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(person);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    static Optional<String> personId(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Authentications) session.getAttribute(SESSION_KEY))
                .map(logins -> logins.getAuthenticationForProcessEngine("default"))
                .map(login -> login.getIdentityId());
    }
}
