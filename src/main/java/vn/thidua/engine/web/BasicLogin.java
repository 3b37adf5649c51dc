package vn.thidua.engine.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** HTTP Basic, for Camunda Modeler and other programs that work in a person's name. */
@Component
class BasicLogin implements AuthenticationProvider {

    private final People people;
    private final LoginThrottle throttle;

    BasicLogin(People people, LoginThrottle throttle) {
        this.people = people;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var address = claim.getDetails() instanceof WebAuthenticationDetails request ? request.getRemoteAddress() : "";
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
