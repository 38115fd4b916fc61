package org.doudi.console.citizen;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/// What a service says to somebody without an account.
///
/// @param body what was asked for, or the problem; of a list its `items`
/// @param next the place after which the next page of a list begins
record Answer(int status, JsonObject body, Optional<String> next) {
    static Answer problem(int status, String title) {
        return new Answer(status, new JsonObject().put("title", title), Optional.empty());
    }

    boolean isDone() {
        return status / 100 == 2;
    }

    JsonArray items() {
        return body.getJsonArray("items", new JsonArray());
    }

    String trouble() {
        return body.getString("title", "系统暂时不能完成此操作，请过一会儿再试。");
    }
}
