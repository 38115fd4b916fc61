package org.doudi.local.clock;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.local.http.Http;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LocalException;

/// 到期时刻 — the open clocks, as deadline-service knows them, and what reporting-service files by
/// itself (三.7).
@FunctionalInterface
public interface DueClocks {
    /// The earliest instant, not after `until`, at which something is due.
    Optional<Instant> next(Instant until);

    static DueClocks of(Installation installation, Http http, Tokens tokens) {
        return until -> Stream.of(
                        asked(
                                installation,
                                http,
                                tokens,
                                ServiceName.DEADLINE,
                                "/api/v1/clocks/next-due?until="
                                        + URLEncoder.encode(until.toString(), StandardCharsets.UTF_8)),
                        asked(installation, http, tokens, ServiceName.REPORTING, "/api/v1/archiving/next-due"))
                .flatMap(Optional::stream)
                .filter(due -> !due.isAfter(until))
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> asked(
            Installation installation, Http http, Tokens tokens, ServiceName service, String path) {
        try {
            var reply = http.get(
                    installation.url(service) + path, Map.of("Authorization", "Bearer " + tokens.of("doudi-services")));
            return switch (reply.status()) {
                case 200 ->
                    Optional.of(Instant.parse(reply.body().required("dueAt").asText()));
                case 204 -> Optional.empty();
                default ->
                    throw new LocalException(service.id() + " 拒绝了到期时刻的查询（" + reply.status() + "）；原因见日志 "
                            + installation.log(service.id()) + "。");
            };
        } catch (IOException e) {
            throw new LocalException(service.id() + " 没有应答到期时刻的查询；请运行 ./doudi up 补启后重试。", e);
        }
    }
}
