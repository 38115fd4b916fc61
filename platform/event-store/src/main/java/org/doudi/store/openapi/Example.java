package org.doudi.store.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// 示例 of one operation. It stands in the resources of its service, in a file that is named as the path is: those of
/// `/api/v1/cases/{id}/merger` in `openapi/cases/id/merger.json`, by method.
///
/// @param request  absent where nothing is sent
/// @param response of the answer that says yes
/// @param unkeyed  sent without `Idempotency-Key`: it is a question, or a repeat changes nothing
record Example(Optional<Object> request, Optional<Object> response, boolean unkeyed) {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    static Optional<Example> of(String path, String method) {
        String file = path.replaceFirst("^/api/v1/", "").replaceAll("[{}]", "");
        return read(file, new TypeReference<Map<String, Example>>() {}).map(byMethod -> byMethod.get(method));
    }

    /// 拒绝, as every operation answers it.
    static Object problem() {
        return read("problem", new TypeReference<Map<String, Object>>() {})
                .orElseThrow(() -> new IllegalStateException("the example of a problem is missing"));
    }

    private static <T> Optional<T> read(String name, TypeReference<T> type) {
        String file = "openapi/" + name + ".json";
        try (InputStream found = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return found == null ? Optional.empty() : Optional.of(JSON.readValue(found, type));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no example", e);
        }
    }
}
