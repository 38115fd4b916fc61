package org.doudi.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases/1?tab=clocks#now", "/ledger?word=%E5%8A%9E", "/login-help", "/citizen"})
    void a_path_of_the_console_is_gone_back_to(String path) {
        assertThat(LocalPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cases",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/cases\\..",
                "\\\\elsewhere.example",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/\t/elsewhere.example",
                "/\n/elsewhere.example",
                "/案件",
                "/login?back=/login",
                "/logout",
                "/services/intake/api/v1/cases",
                "/session"
            })
    void whatever_leads_elsewhere_or_round_in_circles_is_the_first_page(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(LocalPath.START);
    }

    @Test
    void nothing_is_the_first_page_and_so_is_a_path_without_end() {
        assertThat(LocalPath.of(null)).isEqualTo(LocalPath.START);
        assertThat(LocalPath.of("/" + "a".repeat(2_000))).isEqualTo(LocalPath.START);
    }
}
