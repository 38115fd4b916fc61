package org.doudi.bench.servers;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/// An issuer of tokens as Keycloak shapes them (RS256, 2048 bits), whose keys the services fetch and check against.
public final class BenchRealm implements AutoCloseable {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final int LIFE_SECONDS = 7_200;

    private final KeyPair keys;
    private final HttpServer server;

    private BenchRealm(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    public static BenchRealm open() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] page = keyPage((RSAPublicKey) keys.getPublic()).getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
            return new BenchRealm(keys, server);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/doudi";
    }

    /// Of a clerk at the window.
    public String token() {
        return token("clerk", "ZWZX");
    }

    /// Of somebody in an office.
    ///
    /// @param role as in a token, for example `coordinator`
    /// @param unit the code of the own department
    public String token(String role, String unit) {
        // A token is checked against real time.
        long now = Instant.now().getEpochSecond();
        String unsigned = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}") + "."
                + encoded("""
                        {"iss":"%s","sub":"%s1","preferred_username":"%s1","aud":["doudi"],"iat":%d,"exp":%d,\
                        "org":"%s","centre":"150626","realm_access":{"roles":["%s"]}}""".formatted(issuer(), role, role, now, now + LIFE_SECONDS, unit, role));
        try {
            Signature rs256 = Signature.getInstance("SHA256withRSA");
            rs256.initSign(keys.getPrivate());
            rs256.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return unsigned + "." + URL.encodeToString(rs256.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token cannot be signed", e);
        }
    }

    private static String keyPage(RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"bench\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    /// Without the sign's byte (RFC 7518, 2).
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        return URL.encodeToString(Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
