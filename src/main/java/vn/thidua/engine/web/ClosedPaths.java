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

    private static final Pattern CLOSED = Pattern.compile(
            "/camunda/?|/camunda/app/?|/camunda/app/(admin|welcome)(/.*)?|/camunda/api/welcome(/.*)?|/camunda/api/admin(?!/auth/user/)(/.*)?"
                    + "|/camunda/app/[^/]+/[^/]+/setup(/.*)?");

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
