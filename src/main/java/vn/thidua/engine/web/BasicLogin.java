package vn.thidua.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** HTTP Basic, for Camunda Modeler and other programs that work in a person's name. */
@Component
class BasicLogin implements AuthenticationProvider {

    private final People people;
    private final LoginThrottle throttle;
    private final HttpServletRequest request;

    /** @param request Spring's proxy of the current request */
    BasicLogin(People people, LoginThrottle throttle, HttpServletRequest request) {
        this.people = people;
        this.throttle = throttle;
        this.request = request;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var address = request.getRemoteAddr();
        var person = claim.getName();
        if (!throttle.wait(address, person).isZero()) {
            throw new BadCredentialsException("Too many wrong logins");
        }
        if (!people.isPasswordOf(person, String.valueOf(claim.getCredentials()))) {
            throttle.failed(address, person);
            throw new BadCredentialsException("Wrong name or password");
        }
        throttle.succeeded(address, person);
        return people.authenticated(person);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
