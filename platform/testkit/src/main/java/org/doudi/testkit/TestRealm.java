package org.doudi.testkit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.doudi.local.server.Ports;
import org.eclipse.microprofile.config.ConfigProvider;

/// The realm as a service sees it: an issuer, and the page of its keys. It answers from the first token on and not
/// before, so every test of a whole service shows that it starts without it.
record TestRealm(String issuer, KeyPair keys) {
    static final String KEY = "key-of-the-tests";
    private static final String SIGNING_KEY = "test.signing-key";
    private static final String ISSUER = "DOUDI_OIDC_URL";
    private static final String CERTS = "/protocol/openid-connect/certs";
    private static final Map<String, TestRealm> OPEN = new ConcurrentHashMap<>();

    /// What a service is told of a realm that does not answer yet.
    static Map<String, String> announced() {
        return Map.of(
                ISSUER,
                "http://127.0.0.1:" + Ports.free() + "/realms/doudi",
                SIGNING_KEY,
                Base64.getEncoder().encodeToString(newKeys().getPrivate().getEncoded()));
    }

    /// The realm of the service under test; it answers from now on.
    static TestRealm current() {
        return OPEN.computeIfAbsent(setting(ISSUER), issuer -> {
            TestRealm realm = new TestRealm(issuer, keys(setting(SIGNING_KEY)));
            realm.open();
            return realm;
        });
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

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static KeyPair keys(String encoded) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
            return new KeyPair(
                    rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the tests cannot be read", e);
        }
    }

    private void open() {
        URI address = URI.create(issuer);
        byte[] page = keyPage().getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
            server.createContext(address.getPath() + CERTS, exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, page.length);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(page);
                }
            });
            Thread.ofPlatform().daemon().start(server::start).join();
        } catch (BindException e) {
            // opened already by the same tests in another class loader
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String keyPage() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(KEY, number(key.getModulus()), number(key.getPublicExponent()));
    }

    /// Without the sign's byte (RFC 7518, 2).
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
