package org.doudi.console.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/// A refusal of the console itself, in the form that all services use (RFC 9457), in Chinese.
///
/// @param code stable, for programs
public record Problem(int status, String code, String title) {
    /// As which it is sent.
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String CLAUSE = "接口约定";

    /// Nobody is signed in, or no longer.
    public static Problem sessionEnded() {
        return new Problem(401, "session.ended", "请先登录，或登录已失效，请重新登录");
    }

    /// Keycloak does not answer as it should.
    public static Problem signingInFails() {
        return new Problem(503, "session.unavailable", "登录服务暂时没有应答，请稍后重试");
    }

    /// Nothing that the console serves.
    public static Problem unknown() {
        return new Problem(404, "request.http-404", "没有这个地址");
    }

    /// The body, as JSON.
    public String json() {
        return new JsonObject()
                .put("type", "https://doudi.org/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("code", code)
                .put("clause", CLAUSE)
                .encode();
    }

    /// Answers with it.
    public void answer(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(json());
    }
}
