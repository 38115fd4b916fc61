package org.doudi.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.doudi.decide.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A refusal as RFC 9457 has it, in Chinese.
///
/// @param code   stable, for programs
/// @param clause the clause of the plan, or 接口约定
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"type", "title", "status", "code", "clause"})
public record Problem(String type, String title, int status, String code, String clause, List<Violation> violations) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /// One field that is wrong.
    public record Violation(String field, String message) {}

    /// A rule that says no.
    public static Problem of(Refusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case INVALID -> 400;
                    case FORBIDDEN -> 403;
                    case UNKNOWN -> 404;
                    case CONFLICT -> 409;
                    case TOO_MANY -> 429;
                };
        String title = String.valueOf(refusal.getMessage());
        List<Violation> violations = refusal.field().stream()
                .map(field -> new Violation(field, title))
                .toList();
        return of(status, refusal.code(), refusal.clause(), title, violations);
    }

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
