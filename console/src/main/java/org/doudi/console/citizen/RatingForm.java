package org.doudi.console.citizen;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// 评价表, as the page shows it. The PIN is never shown again.
///
/// @param level    1 the best; 0 until one is chosen
/// @param once     makes one rating of a form that is sent twice
/// @param caseNo   编号
/// @param matter   反映事项
/// @param until    有效期, a day in Chinese
public record RatingForm(int level, String comment, String once, String caseNo, String matter, String until) {
    private static final List<String> LEVELS = List.of("满意", "基本满意", "不满意");
    private static final int LONGEST = 2_000;

    static RatingForm empty(String once) {
        return new RatingForm(0, "", once, "", "", "");
    }

    static RatingForm of(@Nullable String level, @Nullable String comment, @Nullable String once) {
        int chosen = level != null && level.matches("[1-3]") ? Integer.parseInt(level) : 0;
        String key = once != null && once.matches("[0-9a-f-]{36}") ? once : "";
        return new RatingForm(chosen, comment == null ? "" : comment, key, "", "", "");
    }

    /// What is to be filled in yet, in words.
    Optional<String> missing(@Nullable String pin) {
        if (level == 0) {
            return Optional.of("请先选择满意、基本满意或者不满意。");
        }
        if (pin == null || !pin.strip().matches("[0-9]{6}")) {
            return Optional.of("请输入受理单上的六位密码。");
        }
        return comment.length() > LONGEST ? Optional.of("意见请不要超过2000字。") : Optional.empty();
    }

    RatingForm again(String key) {
        return new RatingForm(level, comment, key, caseNo, matter, until);
    }

    RatingForm about(JsonObject view) {
        return new RatingForm(
                level,
                comment,
                once,
                view.getString("caseNo", ""),
                view.getString("matter", ""),
                ChineseDay.ofInstant(view.getString("until")));
    }

    JsonObject json(String pin) {
        JsonObject json = new JsonObject()
                .put("pin", pin.strip())
                .put("scale", LEVELS.size())
                .put("level", level)
                .put("reasons", new JsonArray())
                .put("channel", "QR");
        return comment.isBlank() ? json : json.put("comment", comment.strip());
    }

    /// What can be chosen.
    public List<Choice> choices() {
        return IntStream.rangeClosed(1, LEVELS.size())
                .mapToObj(at -> new Choice(at, LEVELS.get(at - 1), at == level))
                .toList();
    }

    /// 评价等级.
    public record Choice(int level, String name, boolean chosen) {}
}
