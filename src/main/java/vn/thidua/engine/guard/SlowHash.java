package vn.thidua.engine.guard;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** Keeps passwords as PBKDF2 with HMAC-SHA-256 and a salt of their own. */
final class SlowHash implements PasswordEncryptor {

    private static final int SALT_BYTES = 16;

    private final PasswordEncoder pbkdf2;

    SlowHash(int rounds) {
        pbkdf2 = new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }

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
