package vn.thidua.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down wrong logins at the web applications. */
final class WebLoginGuard extends OncePerRequestFilter {

    private static final Pattern LOGIN = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/login/[^/]+");

    private final LoginThrottle throttle;

    WebLoginGuard(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isLogin(request.getRequestURI());
    }

    static boolean isLogin(String path) {
        return LOGIN.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var account = Objects.requireNonNullElse(request.getParameter("username"), "");
        var wait = throttle.wait(request.getRemoteAddr(), account);
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            DoorAnswer.send(
                    response,
                    429,
                    "too-many-logins",
                    "Đăng nhập sai nhiều lần; hãy chờ %d giây rồi thử lại.".formatted(wait.toSeconds() + 1));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            throttle.failed(request.getRemoteAddr(), account);
        } else {
            throttle.succeeded(request.getRemoteAddr(), account);
        }
    }
}
