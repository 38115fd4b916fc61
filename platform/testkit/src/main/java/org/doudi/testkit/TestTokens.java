package org.doudi.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/// Access tokens shaped as the realm shapes them, signed with a key of this test run.
public final class TestTokens {
    static final String SIGNING_KEY = "test.signing-key";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final long LIFE_SECONDS = 600;

    private TestTokens() {}

    /// A member of staff: account, department, realm roles.
    public static String of(String user, String org, String... roles) {
        return signed(Map.of("org", org, "centre", "150626"), user, "doudi", roles);
    }

    /// A service account: it belongs to no department.
    public static String ofClient(String client, String... roles) {
        return signed(Map.of(), "service-account-" + client, "doudi", roles);
    }

    /// A token that was given for somebody else's interface.
    public static String forAudience(String audience, String user, String... roles) {
        return signed(Map.of(), user, audience, roles);
    }

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    private static String signed(Map<String, String> claims, String user, String audience, String... roles) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> payload = new java.util.TreeMap<>(Map.of(
                "sub",
                user,
                "preferred_username",
                user,
                "aud",
                List.of(audience),
                "iat",
                now,
                "exp",
                now + LIFE_SECONDS,
                "realm_access",
                Map.of("roles", List.of(roles))));
        payload.putAll(claims);
        String unsigned = encoded(Map.of("alg", "RS256", "typ", "JWT")) + "." + encoded(payload);
        return unsigned + "." + URL.encodeToString(signature(unsigned.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(Map<String, ?> part) {
        try {
            return URL.encodeToString(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("claims cannot be written as JSON", e);
        }
    }

    private static byte[] signature(byte[] text) {
        String key = ConfigProvider.getConfig().getValue(SIGNING_KEY, String.class);
        try {
            Signature rs256 = Signature.getInstance("SHA256withRSA");
            rs256.initSign(KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key))));
            rs256.update(text);
            return rs256.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token cannot be signed", e);
        }
    }
}
