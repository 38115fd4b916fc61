package org.doudi.local.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.doudi.local.install.Installation;
import org.doudi.local.server.LocalException;

/// Access tokens of the demo users and the service accounts, renewed shortly before they expire.
public final class Tokens {
    /// The clients that log in as themselves.
    public static final Set<String> SERVICE_ACCOUNTS = Set.of("hotline-12345", "integrator-demo", "doudi-services");

    private static final String CONSOLE = "doudi-console";
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Installation installation;
    private final Http http;
    private final Map<String, Token> cache = new ConcurrentHashMap<>();

    private record Token(String value, Instant renewAt) {}

    public Tokens(Installation installation, Http http) {
        this.installation = installation;
        this.http = http;
    }

    /// @param who a demo user, or a service account's client
    public String of(String who) {
        return cache.compute(
                        who, (name, old) -> old != null && Instant.now().isBefore(old.renewAt()) ? old : fetch(name))
                .value();
    }

    private Token fetch(String who) {
        try {
            var reply = http.postForm(installation.issuer() + "/protocol/openid-connect/token", form(grant(who)));
            if (!reply.succeeded()) {
                throw new LocalException("取不到“" + who + "”的令牌；请核对用户名（演示用户见 ./doudi up 打印的表），多次试错会锁定账号几分钟。");
            }
            var life = Duration.ofSeconds(reply.body().path("expires_in").asLong());
            return new Token(
                    reply.body().path("access_token").asText(),
                    Instant.now().plus(life).minus(MARGIN));
        } catch (IOException e) {
            throw new LocalException("身份认证服务没有应答；请先运行 ./doudi up。", e);
        }
    }

    private Map<String, String> grant(String who) {
        var secrets = installation.secrets();
        return SERVICE_ACCOUNTS.contains(who)
                ? Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        who,
                        "client_secret",
                        secrets.password("client." + who))
                : Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        CONSOLE,
                        "client_secret",
                        secrets.password("client." + CONSOLE),
                        "username",
                        who,
                        "password",
                        secrets.password("demo"));
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
