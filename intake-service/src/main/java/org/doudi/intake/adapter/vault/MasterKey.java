package org.doudi.intake.adapter.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doudi.intake.application.IntakeConfig;

/// 主密钥: wraps the private keys, and keys the hash of telephones. Each use has a key of its own, derived from it.
@Startup
@Singleton
public class MasterKey {
    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final Aead wrapping;
    private final SecretKeySpec hashing;

    MasterKey(IntakeConfig config) {
        byte[] master = decode(config.masterKey());
        try {
            wrapping = new AesGcmJce(derive(master, "wrapping of private keys"));
            hashing = new SecretKeySpec(derive(master, "hashing of telephones"), HMAC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("主密钥不能使用", e);
        }
    }

    byte[] hash(String phone) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(hashing);
            return mac.doFinal(phone.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    /// Bound to its owner, so that a wrapped key cannot be moved to another person.
    byte[] wrap(UUID subject, String privateKey) {
        try {
            return wrapping.encrypt(privateKey.getBytes(StandardCharsets.UTF_8), owner(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a private key cannot be wrapped", e);
        }
    }

    String unwrap(UUID subject, byte[] wrapped) throws GeneralSecurityException {
        return new String(wrapping.decrypt(wrapped, owner(subject)), StandardCharsets.UTF_8);
    }

    private static byte[] owner(UUID subject) {
        return subject.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decode(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // told below, without the key
        }
        throw new IllegalArgumentException("主密钥（DOUDI_MASTER_KEY）应为32字节的Base64");
    }

    private static byte[] derive(byte[] master, String use) throws GeneralSecurityException {
        return Hkdf.computeHkdf(HMAC, master, new byte[0], use.getBytes(StandardCharsets.UTF_8), BYTES);
    }
}
