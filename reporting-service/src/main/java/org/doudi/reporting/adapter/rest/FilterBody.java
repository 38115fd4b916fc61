package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;

/// 常用筛选, to be kept.
///
/// @param query as it stands in the address of the list; every parameter is one that the list knows
record FilterBody(
        @NotNull @Size(min = 1, max = 40) @Pattern(regexp = "[^\\p{Cntrl}/]+")
        String name,

        @NotNull @Size(max = 600) String query) {

    /// Refused where the list would refuse it.
    void check() {
        LedgerQuery asked = new LedgerQuery();
        Stream.of(query.split("&", -1)).filter(part -> !part.isEmpty()).forEach(part -> put(asked, part));
        asked.filter(Instant.EPOCH);
    }

    private static void put(LedgerQuery asked, String part) {
        String[] pair = part.split("=", 2);
        if (pair.length != 2) {
            throw malformed(part);
        }
        asked.put(pair[0], Optional.of(decoded(pair[1])));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed(value);
        }
    }

    private static Refusal malformed(String part) {
        return Refusal.invalid("filter.malformed", "接口约定", "筛选条件 " + part + " 应为 名称=取值");
    }
}
