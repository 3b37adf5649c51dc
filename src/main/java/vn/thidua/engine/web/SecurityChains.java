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

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, BasicLogin login, @Lazy IdentityService identity)
            throws Exception {
        return common(http.securityMatcher("/engine-rest/**"))
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
        return withoutForgery(common(http.securityMatcher("/camunda/**")))
                .addFilterBefore(new ClosedPaths(), CsrfFilter.class)
                .addFilterBefore(new WebSessionLogin(people), AuthorizationFilter.class)
                .addFilterAfter(new WebLoginGuard(throttle), AuthorizationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(LOGIN_NEEDED))
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                HttpMethod.GET,
                                "/camunda/app/**",
                                "/camunda/lib/**",
                                "/camunda/assets/**",
                                "/camunda/favicon.ico",
                                "/camunda/api/engine/engine/",
                                "/camunda/api/admin/auth/user/default",
                                "/camunda/api/cockpit/plugin/*/static/**",
                                "/camunda/api/tasklist/plugin/*/static/**")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/camunda/api/admin/auth/user/default/login/*",
                                "/camunda/api/admin/auth/user/default/logout")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ownInterface(HttpSecurity http, People people, BasicLogin login) throws Exception {
        return withoutForgery(common(http.securityMatcher("/api/**")))
                .authenticationProvider(login)
                .httpBasic(basic -> basic.authenticationEntryPoint(LOGIN_NEEDED))
                .addFilterBefore(new WebSessionLogin(people), BasicAuthenticationFilter.class)
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
                        .requestMatchers(HttpMethod.GET, "/", "/favicon.ico", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .hasRole("process-admin")
                        .anyRequest()
                        .denyAll())
                .build();
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
