package vn.thidua.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the security headers on every answer, errors included, and gives each page of the web applications one nonce,
 * the same in its header and in its body.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseHeaders extends OncePerRequestFilter {

    /** What the pages of Tasklist and Cockpit need: their AngularJS compiles templates, hence {@code unsafe-eval}. */
    private static final String PAGE_POLICY =
            "base-uri 'self'; default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval' 'self';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                    + " form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** What the application's own pages need: nothing but their own files and our interface. */
    private static final String OWN_PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The page with diagrams: the library that draws them writes style attributes, though no style sheets. */
    private static final String DIAGRAM_PAGE = OwnPages.PREFIX + "dossier.html";

    private static final String OTHER_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String WEB_APPLICATIONS = "/camunda/";

    private final SecureRandom random = new SecureRandom();
    private final WebSettings settings;

    ResponseHeaders(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = request.getRequestURI().startsWith(WEB_APPLICATIONS);
        var nonce = nonce();
        response.setHeader("Content-Security-Policy", policy(request.getRequestURI(), nonce));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (settings.https()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(page ? new RequestWithNonce(request, nonce) : request, response);
    }

    private static String policy(String path, String nonce) {
        if (path.startsWith(WEB_APPLICATIONS)) {
            return PAGE_POLICY.formatted(nonce);
        }
        if (path.equals(DIAGRAM_PAGE)) {
            return OWN_PAGE_POLICY + "; style-src-attr 'unsafe-inline'";
        }
        return path.startsWith(OwnPages.PREFIX) ? OWN_PAGE_POLICY : OTHER_POLICY;
    }

    private String nonce() {
        var bytes = new byte[20];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The web applications look their nonce up in the servlet context, which all requests share. This request sees a
     * context that knows its own nonce.
     */
    private static final class RequestWithNonce extends HttpServletRequestWrapper {

        private final String nonce;

        RequestWithNonce(HttpServletRequest request, String nonce) {
            super(request);
            this.nonce = nonce;
        }

        @Override
        public ServletContext getServletContext() {
            var shared = super.getServletContext();
            return (ServletContext) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("getAttribute")
                                && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                            return nonce;
                        }
                        try {
                            return method.invoke(shared, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
