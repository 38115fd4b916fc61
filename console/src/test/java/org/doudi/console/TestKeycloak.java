package org.doudi.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A realm that signs in whoever asks, without a page: what the code and the refresh token stand for is written in
/// them. It keeps to the protocol where the console's safety hangs on it: the client's secret, the verifier that fits
/// the challenge, the nonce.
final class TestKeycloak implements AutoCloseable {
    static final String SECRET = "a secret of the console's tests";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final String REALM = "/realms/doudi";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";

    private final HttpServer server;
    private final KeyPair keys;
    private final AtomicInteger given = new AtomicInteger();

    TestKeycloak() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext(PROTOCOL + "/auth", this::signIn);
        server.createContext(PROTOCOL + "/token", this::tokens);
        server.createContext(PROTOCOL + "/certs", exchange -> answer(exchange, 200, certs()));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    /// `user` and `life` (seconds) are the test's own: what a person would type in.
    private void signIn(HttpExchange exchange) throws IOException {
        var asked = query(exchange.getRequestURI().getRawQuery());
        var code = JSON.createObjectNode();
        asked.forEach(code::put);
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?state=" + asked.get("state") + "&code="
                                + URL.encodeToString(JSON.writeValueAsBytes(code)));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void tokens(HttpExchange exchange) throws IOException {
        var asked = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var basic = Base64.getEncoder().encodeToString(("doudi-console:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, JSON.createObjectNode().put("error", "unauthorized_client"));
            return;
        }
        boolean renewing = "refresh_token".equals(asked.get("grant_type"));
        String written =
                renewing ? asked.getOrDefault("refresh_token", "").split("\\.", -1)[1] : asked.getOrDefault("code", "");
        var person = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(written));
        boolean allowed = renewing
                ? !person.path("user").asText().startsWith("leaving")
                : challenge(asked.getOrDefault("code_verifier", ""))
                                .equals(person.path("code_challenge").asText())
                        && person.path("code_challenge_method").asText().equals("S256");
        answer(exchange, allowed ? 200 : 400, allowed ? tokensOf(person) : refusal());
    }

    private static ObjectNode refusal() {
        return JSON.createObjectNode().put("error", "invalid_grant");
    }

    private ObjectNode tokensOf(ObjectNode person) {
        long life = person.path("life").asLong(300);
        String user = person.path("user").asText("clerk1");
        var claims = JSON.createObjectNode()
                .put("iss", issuer())
                .put("sub", "id-of-" + user)
                .put("preferred_username", user)
                .put("iat", now())
                .put("exp", now() + life)
                .put("serial", given.incrementAndGet())
                .put("org", "BDC")
                .put("centre", "150626");
        claims.withObjectProperty("realm_access").withArrayProperty("roles").add("clerk");
        var id = claims.deepCopy().put("aud", "doudi-console").put("typ", "ID").put("org_name", "不动产登记中心");
        if (person.hasNonNull("nonce")) {
            id.put("nonce", person.path("nonce").asText());
        }
        var lasting = person.deepCopy().put("exp", now() + 1800);
        lasting.remove("nonce");
        return JSON.createObjectNode()
                .put("access_token", signed(claims.deepCopy().put("aud", "doudi")))
                .put("id_token", signed(id))
                .put("refresh_token", signed(lasting))
                .put("token_type", "Bearer")
                .put("expires_in", life);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return URL.encodeToString(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode certs() {
        var key = (RSAPublicKey) keys.getPublic();
        var certs = JSON.createObjectNode();
        certs.withArrayProperty("keys")
                .addObject()
                .put("kid", "key")
                .put("kty", "RSA")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("n", URL.encodeToString(unsigned(key.getModulus())))
                .put("e", URL.encodeToString(unsigned(key.getPublicExponent())));
        return certs;
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private String signed(JsonNode claims) {
        try {
            var head = JSON.createObjectNode().put("alg", "RS256").put("kid", "key");
            String text = URL.encodeToString(JSON.writeValueAsBytes(head)) + "."
                    + URL.encodeToString(JSON.writeValueAsBytes(claims));
            var rs256 = Signature.getInstance("SHA256withRSA");
            rs256.initSign(keys.getPrivate());
            rs256.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + URL.encodeToString(rs256.sign());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (_, last) -> last));
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
