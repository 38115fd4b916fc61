package org.doudi.routing.adapter.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the requests of the tests carry.
final class Bodies {
    static final Map<String, ?> DESIGNATION = Map.of("kind", "UNIT_HEAD", "person", "head1", "from", "2024-05-01");
    static final Map<String, ?> RELIEF = Map.of("kind", "UNIT_HEAD", "from", "2024-06-01");
    static final Map<String, ?> NAME = Map.of("name", "新名称", "from", "2024-05-01");
    static final Map<String, ?> SCHEDULE = Map.of(
            "scheduledAt",
            tomorrow(),
            "place",
            "二楼会议室",
            "chair",
            "lead1",
            "invitees",
            List.of(Map.of("unit", "BDC", "kind", "BACKBONE", "person", "expert-bdc")));
    static final Map<String, ?> HELD = Map.of(
            "attendees",
            List.of(Map.of("unit", "BDC", "kind", "WINDOW_STAFF", "person", "window-bdc")),
            "absentees",
            List.of(Map.of("unit", "BDC", "kind", "BACKBONE", "reason", "张三的承办人住院")));
    static final Map<String, ?> MINUTES = Map.of("unit", "SWJ", "method", "LETTER");
    static final Map<String, ?> ISSUE = Map.of("itemNo", 1, "requirement", "请依法办理");
    static final Map<String, ?> COMPLETION = Map.of("result", "张三的登记已办妥", "evidence", List.of("登记簿页"));
    static final Map<String, ?> CONSOLIDATION = Map.of("summary", "各单位均已办妥");
    static final Map<String, ?> RESCHEDULE = Map.of("scheduledAt", tomorrow(), "reason", "分管领导出差");
    static final Map<String, ?> OBJECTION =
            Map.of("dutyClause", "三定规定第四条", "proposedUnit", "SWJ", "reason", "张三欠缴契税，属于税务事项");
    static final Map<String, ?> PASSED_ON = Map.of("decision", "ACCEPTED", "successor", "SWJ", "reason", "契税问题先行处理");
    static final Map<String, ?> EXTENSION = Map.of("reason", "张三的档案须到市里调取", "requestedDueAt", tomorrow());
    static final Map<String, ?> EXTENSION_NOTICE = Map.of("notice", "REPORTER", "informedAt", aMinuteAgo());
    static final Map<String, ?> EXTENSION_REFUSAL = Map.of("reason", "材料今天已经调回");
    static final Map<String, ?> PROGRESS = Map.of("text", "已调取张三的登记档案");
    static final Map<String, ?> IMPOSSIBILITY = Map.of("reason", "张三的房屋已被查封");
    static final Map<String, ?> BASIS = Map.of(
            "itemNo", 1,
            "legalBasis", List.of(Map.of("law", "不动产登记暂行条例", "article", "第二十二条", "quote", "不予登记")),
            "reasons", "缺少原开发商发票",
            "docNo", "乌不登〔2026〕1号",
            "signedBy", "head-bdc");
    static final Map<String, ?> RETURN = Map.of("itemNo", 1, "unit", "BDC", "reason", "条款与事项不符");
    static final Map<String, ?> REPLY = Map.of(
            "itemNo", 1,
            "method", "PHONE",
            "text", "张三：依法不能办理，理由如下",
            "jointExplainer", "window-bdc",
            "jointExplainerUnit", "BDC");
    static final Map<String, ?> COORDINATION =
            Map.of("itemNo", 1, "units", List.of("ZRZY", "BDC"), "settled", "张三的两证同办", "nextStep", "先由自然资源局出具意见");
    static final Map<String, ?> TO_GROUP = Map.of("itemNo", 1, "materials", List.of("研判记录"));
    static final Map<String, ?> GROUP_DECISION = Map.of(
            "itemNo", 1,
            "outcome", "DOABLE",
            "measures", "由不动产登记中心容缺办理",
            "units", List.of(Map.of("unit", "BDC", "role", "SOLE")),
            "handlingClass", "SINGLE");
    static final Map<String, ?> TO_SUPERIOR = Map.of("itemNo", 1, "superior", "自治区自然资源厅", "docNo", "乌自然资发〔2026〕3号");
    static final Map<String, ?> SUPERIOR_SILENCE =
            Map.of("itemNo", 1, "told", "文号乌自然资发〔2026〕3号，请向自治区自然资源厅询问", "method", "PHONE");
    static final Map<String, ?> SUPERIOR_REPLY = Map.of("itemNo", 1, "outcome", "DONE", "text", "已批准");

    private Bodies() {}

    /// One meeting over these cases.
    static Map<String, ?> convening(String... cases) {
        Map<String, Object> body = new HashMap<>(SCHEDULE);
        body.put("cases", List.of(cases));
        return body;
    }

    /// To another day and another room.
    static Map<String, ?> moved() {
        Instant inTwoDays = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        return Map.of("scheduledAt", inTwoDays.toString(), "place", "三楼会议室", "reason", "张局长出差");
    }

    /// Somebody of 不动产登记中心 and of 税务局 is invited.
    static Map<String, ?> conveningBoth(String... cases) {
        Map<String, Object> body = new HashMap<>(convening(cases));
        body.put(
                "invitees",
                List.of(
                        Map.of("unit", "BDC", "kind", "BACKBONE", "person", "expert-bdc"),
                        Map.of("unit", "SWJ", "kind", "BACKBONE", "person", "expert-swj")));
        return body;
    }

    /// The window was told; the party will be.
    static Map<String, ?> extension(Instant until) {
        return Map.of("reason", "张三的档案须到市里调取", "requestedDueAt", until.toString(), "windowInformedAt", aMinuteAgo());
    }

    private static String aMinuteAgo() {
        return Instant.now().minusSeconds(60).toString();
    }

    private static String tomorrow() {
        return Instant.now().plus(Duration.ofDays(1)).toString();
    }

    static Map<String, ?> concluded(String outcome, Unit... units) {
        Map<String, Object> item = new HashMap<>(
                Map.of("outcome", outcome, "units", List.of(units), "basis", "会议研究", "measures", "按职责办理"));
        if (outcome.equals("DOABLE")) {
            item.put("handlingClass", units.length == 1 ? "SINGLE" : "MULTI");
        }
        return Map.of("items", List.of(item));
    }

    static Unit unit(String code, String role) {
        return new Unit(code, role);
    }

    record Unit(String unit, String role) {}
}
