package org.doudi.reporting.adapter;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/// An installation that signs its checkpoints; the tests say when.
public class Signed implements QuarkusTestProfile {
    static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "doudi.audit.signing-key", base64(KEYS.getPrivate().getEncoded()),
                "doudi.audit.public-key", base64(KEYS.getPublic().getEncoded()),
                "doudi.audit.every", "P1D");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
