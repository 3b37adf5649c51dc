package vn.thidua.engine.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the place of some filters of the web applications: their starter leaves out what is registered by the same name
 * already. Ours come after Spring Security's.
 */
@Configuration(proxyBeanMethods = false)
class CamundaFilters {

    private static final Filter PASS = (request, response, chain) -> chain.doFilter(request, response);

    /** Reads the login of a session, and creates none for those who have not logged in. */
    @Bean
    FilterRegistrationBean<Filter> camundaAuthentication(CamundaBpmProperties camunda) {
        var registration = registration("Authentication Filter", new LoginOfSession());
        registration.setInitParameters(Map.of(
                AuthenticationFilter.AUTH_CACHE_TTL_INIT_PARAM_NAME,
                String.valueOf(camunda.getWebapp().getAuth().getCache().getTimeToLive())));
        return registration;
    }

    /** {@link SecurityChains} sees to forged requests without a session. */
    @Bean
    FilterRegistrationBean<Filter> camundaCsrf() {
        return registration("CsrfPreventionFilter", PASS);
    }

    /** The flags of the session cookie are set by the server; Camunda's filter would create a session to set them. */
    @Bean
    FilterRegistrationBean<Filter> camundaSessionCookie() {
        return registration("SessionCookieFilter", PASS);
    }

    /** {@link ResponseHeaders} does this for all answers. */
    @Bean
    FilterRegistrationBean<Filter> camundaHeaders() {
        return registration("HttpHeaderSecurity", PASS);
    }

    private static FilterRegistrationBean<Filter> registration(String name, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.addUrlPatterns("/camunda/api/*", "/camunda/app/*");
        registration.setOrder(0);
        return registration;
    }

    private static final class LoginOfSession extends AuthenticationFilter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (((HttpServletRequest) request).getSession(false) != null) {
                super.doFilter(request, response, chain);
                return;
            }
            Authentications.setCurrent(new Authentications());
            try {
                chain.doFilter(request, response);
            } finally {
                Authentications.clearCurrent();
            }
        }
    }
}
