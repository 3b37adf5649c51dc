package vn.thidua.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** A page asks for several things at once; each of these requests may find that the password is another now. */
class WebSessionLoginTest {

    private static final String PERSON = "lan.nguyen";

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void letsARequestGoOnAsNobodyWhenAnotherOneEndedTheSessionMeanwhile() throws Exception {
        var logins = new Authentications();
        logins.addOrReplace(new UserAuthentication(PERSON, "default"));
        session.setAttribute(WebSessionLogin.SESSION_KEY, logins);
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var chain = new MockFilterChain();

        new WebSessionLogin(new People(endingTheSession())).doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).as("went on").isNotNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private IdentityService endingTheSession() {
        var query = mock(UserQuery.class);
        Mockito.when(query.userId(PERSON)).thenReturn(query);
        Mockito.when(query.singleResult()).then(asked -> {
            session.invalidate();
            var user = new UserEntity(PERSON);
            user.setDbPassword("hash");
            return user;
        });
        var identities = mock(IdentityService.class);
        Mockito.when(identities.createUserQuery()).thenReturn(query);
        return identities;
    }
}
