package vn.thidua.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses changes that a page of another site, or of nobody knows which, sends with a person's cookies. */
final class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = Optional.ofNullable(request.getHeader("Origin"))
                .or(() -> Optional.ofNullable(request.getHeader("Referer")));
        if (origin.flatMap(SameOrigin::authority)
                .filter(authority -> authority.equals(request.getHeader("Host")))
                .isEmpty()) {
            DoorAnswer.send(response, 403, "origin-forbidden", "Yêu cầu không đến từ trang này; hãy tải lại trang.");
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> authority(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
