package vn.thidua.engine.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.thidua.engine.EngineDoor;

/** The people who can log in and the groups they are in now. */
@Component
class People {

    /** Begins an authority that stands for a group. */
    static final String ROLE = "ROLE_";

    /** Begins an authority that stands for a tenant. */
    static final String TENANT = "TENANT_";

    private final IdentityService identity;

    People(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    boolean isPasswordOf(String personId, String password) {
        return EngineDoor.asSystem(() -> identity.checkPassword(personId, password));
    }

    List<String> groupsOf(String personId) {
        return EngineDoor.asSystem(() -> identity.createGroupQuery().groupMember(personId).unlimitedList().stream()
                .map(Group::getId)
                .toList());
    }

    List<String> tenantsOf(String personId) {
        return EngineDoor.asSystem(() -> identity.createTenantQuery().userMember(personId).unlimitedList().stream()
                .map(Tenant::getId)
                .toList());
    }

    /**
     * Somebody who proved who they are: named by person id, each group an authority {@code ROLE_<group>}, each tenant one
     * {@code TENANT_<tenant>}.
     */
    Authentication authenticated(String personId) {
        var authorities = Stream.concat(
                        groupsOf(personId).stream().map(group -> ROLE + group),
                        tenantsOf(personId).stream().map(tenant -> TENANT + tenant))
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(personId, null, authorities);
    }

    /** What changes with the person's password, and nothing for somebody without an account; never to be shown. */
    Optional<String> passwordMark(String personId) {
        return EngineDoor.asSystem(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(personId).singleResult())
                .map(user -> ((UserEntity) user).getPassword()));
    }
}
