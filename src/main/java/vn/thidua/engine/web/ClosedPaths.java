package vn.thidua.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What nobody needs is not there: the first-administrator set-up, the Admin and Welcome applications and their
 * interfaces, of which only logging in and out is used.
 */
final class ClosedPaths extends OncePerRequestFilter {

    private static final Pattern CLOSED = Pattern.compile(String.join(
            "|",
            "/camunda/?",
            "/camunda/app/?",
            "/camunda/app/(admin|welcome)(/.*)?",
            "/camunda/app/[^/]+/[^/]+/setup(/.*)?",
            "/camunda/api/welcome(/.*)?",
            "/camunda/api/admin(?!/auth/user/)(/.*)?",
            // Waits for work on a thread of its own, where nobody knows who asked.
            "/.+/external-task(/.*)?"));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CLOSED.matcher(request.getRequestURI()).matches()) {
            DoorAnswer.send(response, 404, "path-not-found", "Địa chỉ này không có.");
            return;
        }
        chain.doFilter(request, response);
    }
}
