package org.doudi.local.clock;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.doudi.local.http.Http;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LocalException;

/// 时限 — the open clocks, as deadline-service knows them.
@FunctionalInterface
public interface DueClocks {
    /// The earliest due instant of an open clock that is not after `until`.
    Optional<Instant> next(Instant until);

    static DueClocks of(Installation installation, Http http, Tokens tokens) {
        return until -> {
            var url = installation.url(ServiceName.DEADLINE) + "/api/v1/clocks/next-due?until="
                    + URLEncoder.encode(until.toString(), StandardCharsets.UTF_8);
            try {
                var reply = http.get(url, Map.of("Authorization", "Bearer " + tokens.of("doudi-services")));
                return switch (reply.status()) {
                    case 200 ->
                        Optional.of(Instant.parse(reply.body().required("dueAt").asText()));
                    case 204 -> Optional.empty();
                    default ->
                        throw new LocalException(
                                "时限服务拒绝了查询（" + reply.status() + "）；原因见日志 " + installation.log("deadline") + "。");
                };
            } catch (IOException e) {
                throw new LocalException("时限服务没有应答；请运行 ./doudi up 补启后重试。", e);
            }
        };
    }
}
