package vn.thidua.engine.web;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who is let in at which path. Whatever is not named here is not there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class SecurityChains {

    private static final AuthenticationEntryPoint LOGIN_NEEDED = (request, response, e) ->
            DoorAnswer.send(response, 401, "login-needed", "Bạn chưa đăng nhập; hãy đăng nhập rồi làm lại.");

    /** Camunda Modeler asks for name and password only when it is challenged for Basic. */
    private static final AuthenticationEntryPoint BASIC_NEEDED = (request, response, e) -> {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Thi Dua\", charset=\"UTF-8\"");
        LOGIN_NEEDED.commence(request, response, e);
    };

    private static final AccessDeniedHandler FORBIDDEN = (request, response, e) ->
            DoorAnswer.send(response, 403, "forbidden", "Bạn không có quyền làm việc này; hãy tải lại trang.");

    private static final AuthenticationEntryPoint NOT_THERE =
            (request, response, e) -> DoorAnswer.send(response, 404, "path-not-found", "Địa chỉ này không có.");

    /** What a browser needs before somebody has logged in. */
    private static final RequestMatcher[] PUBLIC = {
        path(HttpMethod.GET, "/camunda/app/**"),
        path(HttpMethod.GET, "/camunda/lib/**"),
        path(HttpMethod.GET, "/camunda/assets/**"),
        path(HttpMethod.GET, "/camunda/favicon.ico"),
        path(HttpMethod.GET, "/camunda/api/engine/engine/"),
        path(HttpMethod.GET, "/camunda/api/admin/auth/user/default"),
        path(HttpMethod.GET, "/camunda/api/cockpit/plugin/*/static/**"),
        path(HttpMethod.GET, "/camunda/api/tasklist/plugin/*/static/**"),
        path(HttpMethod.POST, "/camunda/api/admin/auth/user/default/login/*"),
        path(HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout")
    };

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, BasicLogin login, @Lazy IdentityService identity)
            throws Exception {
        return common(http.securityMatcher(under("/engine-rest/")))
                .addFilterBefore(new ClosedPaths(), BasicAuthenticationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .authenticationProvider(login)
                .httpBasic(basic -> basic.authenticationEntryPoint(BASIC_NEEDED))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(BASIC_NEEDED))
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .addFilterAfter(new EngineLogin(identity), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webApplications(HttpSecurity http, People people, LoginThrottle throttle) throws Exception {
        return withoutForgery(common(http.securityMatcher(under("/camunda/"))))
                .addFilterBefore(new ClosedPaths(), CsrfFilter.class)
                .addFilterBefore(new WebSessionLogin(people), AuthorizationFilter.class)
                .addFilterAfter(new WebLoginGuard(throttle), AuthorizationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(LOGIN_NEEDED))
                .authorizeHttpRequests(paths -> paths.requestMatchers(PUBLIC)
                        .permitAll()
                        // Cockpit's own queries do not pass the engine's guard.
                        .requestMatchers(under("/camunda/api/cockpit/"))
                        .hasAnyRole("manager", "process-admin")
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ownInterface(HttpSecurity http, People people, BasicLogin login) throws Exception {
        return withoutForgery(common(http.securityMatcher(under("/api/"))))
                .authenticationProvider(login)
                .httpBasic(basic -> basic.authenticationEntryPoint(LOGIN_NEEDED))
                .addFilterBefore(new WebSessionLogin(people), AuthorizationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(LOGIN_NEEDED))
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain everythingElse(HttpSecurity http, BasicLogin login) throws Exception {
        return common(http)
                .csrf(AbstractHttpConfigurer::disable)
                .authenticationProvider(login)
                .httpBasic(basic -> basic.authenticationEntryPoint(NOT_THERE))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(NOT_THERE)
                        .accessDeniedHandler((request, response, e) -> NOT_THERE.commence(request, response, null)))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                path(HttpMethod.GET, "/"),
                                path(HttpMethod.GET, OwnPages.PREFIX + "**"),
                                path(HttpMethod.GET, "/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(path(HttpMethod.GET, "/actuator/prometheus"))
                        .hasRole("process-admin")
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Paths have one spelling only, see {@link RawPathGuard}. */
    private static RequestMatcher under(String prefix) {
        return request -> request.getRequestURI().startsWith(prefix);
    }

    /** Matches the whole path, whichever servlet serves it. */
    private static RequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }

    /** No session is ever created here, and {@link ResponseHeaders} writes the headers. */
    private static HttpSecurity common(HttpSecurity http) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(errors -> errors.accessDeniedHandler(FORBIDDEN));
    }

    /** A change by cookie needs the token of the cookie in a header, which another site cannot set, and our origin. */
    private static HttpSecurity withoutForgery(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(request -> request.getHeader("Authorization") != null))
                .addFilterBefore(new SameOrigin(), CsrfFilter.class)
                .addFilterAfter(new CsrfCookie(), CsrfFilter.class);
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").path("/"));
        return tokens;
    }
}
