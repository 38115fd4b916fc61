package org.doudi.console.citizen;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// 进度, as the page shows it.
///
/// @param next    empty where nothing comes next
/// @param due     最迟, a day in Chinese; empty where none is set
/// @param lateness of that day, a sentence; empty where there is nothing to say
/// @param holder  现在由谁办; empty where the case is over
/// @param rating  能不能评价, in words
/// @param rateable that it may be rated now
public record ProgressSheet(
        String number,
        String state,
        String next,
        String due,
        String lateness,
        String holder,
        String received,
        String accepted,
        List<Step> steps,
        String rating,
        boolean rateable) {
    /// 一步.
    public record Step(String day, String words) {}

    static ProgressSheet of(JsonObject view) {
        JsonObject rating = view.getJsonObject("rating", new JsonObject());
        return new ProgressSheet(
                view.getString("number", ""),
                view.getString("state", ""),
                view.getString("next", ""),
                ChineseDay.of(view.getString("dueOn")),
                lateness(view),
                String.join("、", texts(view.getJsonArray("holders"))),
                ChineseDay.of(view.getString("receivedOn")),
                ChineseDay.of(view.getString("acceptedOn")),
                steps(view.getJsonArray("steps")),
                rating.getString("name", ""),
                rating.getString("code", "").equals("OPEN"));
    }

    private static String lateness(JsonObject view) {
        if (view.getBoolean("late", false)) {
            return "已经过了这一天，还没有办好。您可以到窗口或者打12345催办。";
        }
        return view.getBoolean("provisional", false) ? "这一天是暂定的：那一年的放假安排还没有公布。" : "";
    }

    private static List<String> texts(JsonArray list) {
        return list.stream().map(String.class::cast).toList();
    }

    private static List<Step> steps(JsonArray list) {
        return list.stream()
                .map(JsonObject.class::cast)
                .map(step -> new Step(ChineseDay.of(step.getString("on")), step.getString("words", "")))
                .toList();
    }
}
