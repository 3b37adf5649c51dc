package vn.thidua.organisation.process;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A password nobody knows, for accounts that have none yet: the engine fails, instead of refusing, where it finds no
 * hash. Hashed only once, because that is slow on purpose and a province has thousands of people.
 */
@Component
class UnknownPassword {

    private final ProcessEngine engine;
    private @Nullable String hash;

    UnknownPassword(ProcessEngine engine) {
        this.engine = engine;
    }

    synchronized User givenTo(User user) {
        if (hash == null) {
            var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            hash = configuration.getPasswordManager().encrypt(new BigInteger(256, new SecureRandom()).toString());
        }
        ((UserEntity) user).setDbPassword(hash);
        return user;
    }
}
