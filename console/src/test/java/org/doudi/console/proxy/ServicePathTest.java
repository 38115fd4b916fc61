package org.doudi.console.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases",
                "/api/v1/cases/0190-a/attachments/1/openings",
                "/api/v1/ledger.xlsx",
                "/api/v1/ledger-filters/%E6%88%91%E7%9A%84/removal",
                "/api/v1/months/2026-11/summary"
            })
    void the_interface_is_let_through(String path) {
        assertThat(ServicePath.of(HttpMethod.POST, path, "")).contains(new ServicePath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/api/v1",
                "/api/v1/",
                "/api/v2/cases",
                "/internal/status",
                "/q/metrics",
                "/q/health",
                "/api/v1/../../internal/status",
                "/api/v1/%2e%2e/internal/status",
                "/api/v1/.%2E/internal",
                "/api/v1/a%2f..%2fb",
                "/api/v1/%252e%252e/x",
                "/api/v1//cases",
                "/api/v1/cases;a=b",
                "/api/v1/cases\\x",
                "/api/v1/%5c",
                "/api/v1/%0d%0aX",
                "/api/v1/%zz",
                "/q/openapi/../metrics"
            })
    void nothing_else_is(String path) {
        assertThat(ServicePath.of(HttpMethod.GET, path, "")).isEmpty();
    }

    @Test
    void what_describes_a_service_is_read_only() {
        assertThat(ServicePath.of(HttpMethod.GET, "/q/openapi", "format=json"))
                .contains(new ServicePath("/q/openapi?format=json"));
        assertThat(ServicePath.of(HttpMethod.GET, "/asyncapi.json", "")).isPresent();
        assertThat(ServicePath.of(HttpMethod.POST, "/q/openapi", "")).isEmpty();
    }
}
