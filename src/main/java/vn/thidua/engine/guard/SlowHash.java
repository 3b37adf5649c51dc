package vn.thidua.engine.guard;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Keeps passwords as PBKDF2 with HMAC-SHA-256, 310,000 rounds and a salt of their own. */
final class SlowHash implements PasswordEncryptor {

    private final PasswordEncoder pbkdf2 = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public String encrypt(String password) {
        return pbkdf2.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return pbkdf2.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2";
    }
}
