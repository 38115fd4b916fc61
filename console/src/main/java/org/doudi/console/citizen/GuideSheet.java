package org.doudi.console.citizen;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// 办法, as the page shows them.
///
/// @param question what was asked; empty where all are shown
/// @param found    none where nothing was looked up
/// @param more     the address of the next page; empty on the last one
public record GuideSheet(String question, Optional<List<Guide>> found, String more) {
    /// 一条办法.
    public record Guide(String title, String matter, String kind, String reason, String solution, String revised) {
        private static Guide of(JsonObject article) {
            return new Guide(
                    article.getString("title", ""),
                    article.getString("matter", ""),
                    article.getJsonObject("kind", new JsonObject()).getString("name", ""),
                    article.getString("reason", ""),
                    article.getString("solution", ""),
                    ChineseDay.of(article.getString("revisedOn")));
        }
    }

    static GuideSheet none(String question) {
        return new GuideSheet(question, Optional.empty(), "");
    }

    static GuideSheet of(String question, Answer answer) {
        List<Guide> guides = answer.items().stream()
                .map(JsonObject.class::cast)
                .map(Guide::of)
                .toList();
        return new GuideSheet(
                question,
                Optional.of(guides),
                answer.next()
                        .map(cursor -> "/citizen/guides?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)
                                + "&cursor=" + cursor)
                        .orElse(""));
    }

    /// How many there are on this page, in words.
    public String count() {
        return found.map(guides -> guides.isEmpty() ? "没有找到。换几个字试试，或者到窗口、打12345问。" : "这一页有" + guides.size() + "条")
                .orElse("");
    }

    public List<Guide> guides() {
        return found.orElse(List.of());
    }
}
