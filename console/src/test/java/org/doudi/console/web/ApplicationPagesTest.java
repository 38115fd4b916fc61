package org.doudi.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/work", "/cases/7", "/queue", "/logins", "/cases/v1.2/clocks"})
    void a_page_of_the_application_is_the_applications(String path) {
        assertThat(ApplicationPages.isItsOwn(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/assets/none",
                "/assets/index-1.js",
                "/services/intake/api/v1/cases",
                "/session",
                "/login",
                "/logout",
                "/citizen",
                "/citizen/ratings/code-1",
                "/q/health/ready",
                "/favicon.ico"
            })
    void what_somebody_else_answers_for_is_not(String path) {
        assertThat(ApplicationPages.isItsOwn(path)).isFalse();
    }
}
