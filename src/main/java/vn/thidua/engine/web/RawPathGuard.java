package vn.thidua.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses every path that could be written another way. Filters behind this one compare paths as text, so a path must
 * have exactly one spelling.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RawPathGuard extends OncePerRequestFilter {

    /** Letters, digits and harmless signs; a percent sign only for bytes above ASCII and for blanks. */
    private static final Pattern CANONICAL =
            Pattern.compile("(/([A-Za-z0-9_~!$&'()*+,=:@.-]|%20|%[89A-Fa-f][0-9A-Fa-f])*)+");

    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}(/|$)|/[^/]*\\.(/|$)|//");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!CANONICAL.matcher(path).matches() || DOT_SEGMENT.matcher(path).find()) {
            DoorAnswer.send(response, 400, "path-not-canonical", "Địa chỉ không hợp lệ.");
            return;
        }
        chain.doFilter(request, response);
    }
}
