package org.doudi.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Access tokens shaped as the realm shapes them, signed with a key of this test run.
public final class TestTokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final long LIFE_SECONDS = 600;
    private static final String AUDIENCE = "doudi";

    private TestTokens() {}

    /// What a service that runs as a process of its own is told of a realm of these tests. The tokens are that realm's
    /// from now on.
    public static Map<String, String> newRealm() {
        Map<String, String> settings = TestRealm.announced();
        settings.forEach(System::setProperty);
        return settings;
    }

    /// A member of staff: account, department, realm roles.
    public static String of(String user, String org, String... roles) {
        return signed(Map.of("org", org, "centre", "150626"), claims(user, roles));
    }

    /// A service account: it belongs to no department.
    public static String ofClient(String client, String... roles) {
        return signed(Map.of(), claims("service-account-" + client, roles));
    }

    /// A token that was given for somebody else's interface.
    public static String forAudience(String audience, String user, String... roles) {
        return signed(Map.of("aud", List.of(audience)), claims(user, roles));
    }

    /// A token that another realm gave, whoever signed it.
    public static String ofIssuer(String issuer, String user, String... roles) {
        return signed(Map.of("iss", issuer), claims(user, roles));
    }

    /// A token whose time was over so many seconds ago.
    public static String expired(long seconds, String user, String... roles) {
        long end = now() - seconds;
        return signed(Map.of("iat", end - LIFE_SECONDS, "exp", end), claims(user, roles));
    }

    /// A token that names the realm's key and is signed with another.
    public static String forged(String user, String... roles) {
        return signed(TestRealm.newKeys(), Map.of(), claims(user, roles));
    }

    /// A token that nobody signed and that says so.
    public static String unsigned(String user, String... roles) {
        return encoded(Map.of("alg", "none", "typ", "JWT")) + "." + encoded(claims(user, roles)) + ".";
    }

    private static Map<String, Object> claims(String user, String... roles) {
        return Map.of(
                "iss",
                TestRealm.current().issuer(),
                "sub",
                user,
                "preferred_username",
                user,
                "aud",
                List.of(AUDIENCE),
                "iat",
                now(),
                "exp",
                now() + LIFE_SECONDS,
                "realm_access",
                Map.of("roles", List.of(roles)));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String signed(Map<String, Object> special, Map<String, Object> usual) {
        return signed(TestRealm.current().keys(), special, usual);
    }

    private static String signed(KeyPair keys, Map<String, Object> special, Map<String, Object> usual) {
        Map<String, Object> payload = new TreeMap<>(usual);
        payload.putAll(special);
        String unsigned = encoded(Map.of("alg", "RS256", "typ", "JWT", "kid", TestRealm.KEY)) + "." + encoded(payload);
        return unsigned + "." + URL.encodeToString(signature(keys, unsigned.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(Map<String, ?> part) {
        try {
            return URL.encodeToString(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("claims cannot be written as JSON", e);
        }
    }

    private static byte[] signature(KeyPair keys, byte[] text) {
        try {
            Signature rs256 = Signature.getInstance("SHA256withRSA");
            rs256.initSign(keys.getPrivate());
            rs256.update(text);
            return rs256.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token cannot be signed", e);
        }
    }
}
