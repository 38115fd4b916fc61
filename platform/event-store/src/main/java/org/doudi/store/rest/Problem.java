package org.doudi.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// A refusal as RFC 9457 has it, in Chinese.
///
/// @param code   stable, for programs
/// @param clause the clause of the plan, or 接口约定
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String code, String clause, List<Violation> violations) {
    private static final String MEDIA_TYPE = "application/problem+json";

    /// One field that is wrong.
    public record Violation(String field, String message) {}

    static Problem of(int status, String code, String clause, String title) {
        return of(status, code, clause, title, List.of());
    }

    static Problem of(int status, String code, String clause, String title, List<Violation> violations) {
        return new Problem("https://doudi.org/problems/" + code, title, status, code, clause, violations);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
