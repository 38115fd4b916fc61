package org.doudi.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What people could not get done, as it is told at a window. Nobody in it is real.
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum Trouble {
    HOUSE("二手房过户，原开发商已注销，无法开具发票", "希望办成过户登记", "NOT_ACCEPTED_OR_APPROVED", "BDC"),
    WELL("打井取水许可和草原手续互为前置，两边都不受理", "希望明确先后并办成", "REPEAT_VISITS", "SLJ", "LCJ"),
    LICENCE("食品经营许可三次补正仍未受理", "希望一次说清所缺材料", "REPEAT_VISITS", "SCJG"),
    PENSION("退休审核时档案出生日期与身份证不一致", "希望按身份证办理退休", "NOT_ACCEPTED_OR_APPROVED", "RSJ"),
    FUND("公积金异地转移材料齐全仍未转出", "希望在承诺期限内办结", "NOT_ACCEPTED_OR_APPROVED", "GJJ"),
    CARD("社保卡激活窗口要求重复提交复印件", "希望当场办成", "REPEAT_VISITS", "RSJ"),
    KICKBACK("办证时窗口人员暗示先请客再办", "希望查清并正常办理", "CONDUCT", "SCJG"),
    RUDE("窗口人员中午提前关窗，态度生硬", "希望得到说明和道歉", "CONDUCT", "SCJG"),
    GRASSLAND("项目用地涉及草原征占用，需上级审批", "希望了解办理进度", "NOT_ACCEPTED_OR_APPROVED", "LCJ"),
    NEIGHBOUR("与邻居因院墙发生纠纷", "希望有人调解", "NOT_ACCEPTED_OR_APPROVED", "SFJ"),
    QUEUE("今天排队等号时间太长", "希望尽快叫号", "NOT_ACCEPTED_OR_APPROVED", "ZWZX");

    private final String problem;
    private final String demand;
    private final String scope;
    private final List<String> units;

    Trouble(String problem, String demand, String scope, String... units) {
        this.problem = problem;
        this.demand = demand;
        this.scope = scope;
        this.units = List.of(units);
    }

    String problem() {
        return problem;
    }

    String demand() {
        return demand;
    }

    /// The lead first.
    List<String> units() {
        return units;
    }

    String result() {
        return "已按规定办理：" + demand;
    }

    /// What an other system sends.
    Map<String, ?> sent() {
        return Map.of("reflection", reflection(), "externalRef", "YWXT-" + name());
    }

    /// What the clerk types in while the reporter sits there, and signs.
    Map<String, ?> registration() {
        return Map.of(
                "reflection",
                reflection(),
                "acceptance",
                Map.of(
                        "scopeCodes",
                        List.of(scope),
                        "causeCodes",
                        List.of("POLICY_EXPLANATION"),
                        "signature",
                        Map.of("kind", "WET")));
    }

    /// 吃拿卡要 — 四(四): who is complained of stands back.
    Map<String, ?> complaint() {
        return Map.of(
                "reflection",
                reflection(),
                "acceptance",
                Map.of(
                        "scopeCodes",
                        List.of(scope),
                        "causeCodes",
                        List.of("RENT_SEEKING"),
                        "complainedOf",
                        List.of(coordinator(units.getFirst())),
                        "signature",
                        Map.of("kind", "WET")));
    }

    /// 匿名反映 — A-28: nobody signs, and the department is named.
    Map<String, ?> anonymous() {
        return Map.of(
                "reflection",
                Map.of(
                        "reporter",
                        Map.of("type", "PERSON", "anonymous", true),
                        "problem",
                        problem,
                        "demand",
                        demand,
                        "involvedUnits",
                        units),
                "acceptance",
                Map.of("scopeCodes", List.of(scope), "signature", Map.of("kind", "EXEMPT_ANONYMOUS")));
    }

    /// 不予受理, with the proper channel and the hand-over.
    Map<String, ?> refusal() {
        return Map.of(
                "reflection",
                reflection(),
                "refusal",
                Map.of(
                        "reason",
                        this == QUEUE ? "QUEUE" : "PRIVATE_DISPUTE",
                        "text",
                        "不属于反映窗口受理范围",
                        "properChannel",
                        this == QUEUE ? "大厅导办台" : "司法局人民调解窗口",
                        "handOver",
                        Map.of("to", "值班人员"),
                        "toldHow",
                        "IN_PERSON"));
    }

    private Map<String, ?> reflection() {
        var reporter = Map.of("type", "PERSON", "name", "演示反映人", "phone", phone());
        return this == QUEUE
                ? Map.of("reporter", reporter, "problem", problem, "demand", demand)
                : Map.of(
                        "reporter",
                        reporter,
                        "problem",
                        problem,
                        "demand",
                        demand,
                        "involvedUnits",
                        units,
                        "visitCount",
                        2);
    }

    /// A number of the demo range; nothing is ever sent to it.
    private String phone() {
        return String.format(Locale.ROOT, "1990000%04d", Math.floorMod(name().hashCode(), 10_000));
    }

    /// The three parties — 三.2.
    ///
    /// @param mode ON_SITE 现场, PHONE 电话
    Map<String, ?> consultation(String mode) {
        var unit = units.getFirst();
        return Map.of(
                "mode",
                mode,
                "contacts",
                List.of(
                        Map.of("role", "DUTY_CHIEF", "person", "chief1", "unit", "ZWZX"),
                        Map.of("role", "WINDOW_STAFF", "person", coordinator(unit), "unit", unit),
                        Map.of("role", "CHIEF_REPRESENTATIVE", "person", coordinator(unit), "unit", unit)));
    }

    Map<String, ?> reply() {
        return Map.of(
                "text",
                result(),
                "repliedBy",
                List.of("clerk1", coordinator(units.getFirst())),
                "satisfaction",
                "SATISFIED",
                "kind",
                this == RUDE ? "CONDUCT_CORRECTED" : "DONE");
    }

    /// 四(二): what is missing, and who showed how to prepare it.
    Map<String, ?> guidance(Instant agreed) {
        var unit = units.getFirst();
        return Map.of(
                "items",
                List.of("加盖公章的原件"),
                "unit",
                unit,
                "guidedBy",
                List.of(coordinator(unit)),
                "agreedAt",
                agreed.toString());
    }

    /// 四(三): what is still missing, until when, and signed.
    Map<String, ?> promise(Instant until) {
        return Map.of(
                "unit",
                units.getFirst(),
                "items",
                List.of("加盖公章的原件"),
                "promisedAt",
                until.toString(),
                "signature",
                Map.of("kind", "WET"));
    }

    Map<String, ?> assignment(Instant promisedAt) {
        return Map.of(
                "unit",
                units.getFirst(),
                "requirement",
                demand,
                "promisedAt",
                promisedAt.toString(),
                "reporterAgreed",
                true);
    }

    Map<String, ?> escalation() {
        return Map.of("reason", "CANNOT_REPLY", "explanation", "需多方核实，已向反映人说明将报中心会议研究。");
    }

    /// 12345工单.
    Map<String, ?> ticket(String number, Instant called) {
        return Map.of(
                "ticketNo",
                number,
                "type",
                "求助",
                "category",
                Map.of("code", "0301", "name", "政务服务"),
                "callerName",
                "演示来电人",
                "callerPhone",
                phone(),
                "content",
                problem,
                "callTime",
                called.toString(),
                "dispatchedAt",
                called.toString(),
                "urgency",
                "一般");
    }

    Map<String, ?> meeting(Instant at) {
        return Map.of("scheduledAt", at.toString(), "place", "旗政务服务中心会议室", "chair", "lead1", "invitees", attendees());
    }

    /// The three kinds of each unit — 三.3.
    List<Map<String, String>> attendees() {
        return units.stream()
                .flatMap(unit -> Stream.of("WINDOW_STAFF", "BACKBONE", "LEADER_IN_CHARGE")
                        .map(kind -> Map.of("unit", unit, "kind", kind, "person", coordinator(unit))))
                .toList();
    }

    Map<String, ?> order() {
        return Map.of("itemNo", 1, "requirement", demand);
    }

    Map<String, ?> basis() {
        return Map.of(
                "itemNo",
                1,
                "legalBasis",
                List.of(Map.of(
                        "law",
                        "关于制止和纠正违反国家规定办理企业职工提前退休有关问题的通知",
                        "article",
                        "第二条第（二）项",
                        "quote",
                        "对职工出生时间的认定，实行居民身份证与职工档案相结合的办法。")),
                "reasons",
                "本人身份证与档案记载的出生时间不一致，应以最先记载的出生时间为准。",
                "docNo",
                "乌人社函〔2026〕1号",
                "signedBy",
                coordinator(units.getFirst()));
    }

    Map<String, ?> cannotReply() {
        return Map.of(
                "itemNo",
                1,
                "method",
                "IN_PERSON",
                "text",
                "经研判确因政策不能办理，依据和其他办法已当面说明。",
                "jointExplainer",
                coordinator(units.getFirst()),
                "jointExplainerUnit",
                units.getFirst());
    }

    private static String coordinator(String unit) {
        return "coord-" + unit.toLowerCase(Locale.ROOT);
    }
}
