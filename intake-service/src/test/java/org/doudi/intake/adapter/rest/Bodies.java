package org.doudi.intake.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What people and programs send, complete and good; tests take pieces away.
final class Bodies {
    static final String NAME = "乌云其木格";
    static final String PHONE = "19900001234";
    static final String PROBLEM = "二手房过户三次未办成，原开发商已注销，联系人张某某";

    static final String PROMISED = tomorrow();
    static final Map<String, ?> REFLECTION = reflection(PHONE);
    static final Map<String, ?> ACCEPTANCE = Map.of(
            "scopeCodes", List.of("REPEAT_VISITS"),
            "causeCodes", List.of("COORDINATION"),
            "windowOpinion", "联系不动产登记中心现场协商",
            "signature", Map.of("kind", "WET"));
    static final Map<String, ?> REMOTE_ACCEPTANCE = with(ACCEPTANCE, "signature", Map.of("kind", "EXEMPT_REMOTE"));
    static final Map<String, ?> CASE = Map.of("reflection", REFLECTION, "acceptance", ACCEPTANCE);
    static final Map<String, ?> SENT = Map.of("reflection", REFLECTION);
    static final Map<String, ?> REFUSAL = Map.of(
            "reason", "PRIVATE_DISPUTE",
            "text", "邻里纠纷",
            "properChannel", "嘎鲁图镇人民调解委员会",
            "handOver", Map.of("to", "嘎鲁图镇司法所"),
            "toldHow", "IN_PERSON");
    static final Map<String, ?> WALK_IN_REFUSAL = Map.of("reflection", REFLECTION, "refusal", REFUSAL);
    static final Map<String, ?> CONSULTATION = Map.of(
            "mode",
            "ON_SITE",
            "contacts",
            List.of(
                    contact("DUTY_CHIEF", "chief1", "ZWZX"),
                    contact("WINDOW_STAFF", "window-bdc", "BDC"),
                    contact("CHIEF_REPRESENTATIVE", "coord-bdc", "BDC")));
    static final Map<String, ?> ARRIVAL = contact("CHIEF_REPRESENTATIVE", "coord-bdc", "BDC");
    static final Map<String, ?> CLASSIFICATION =
            Map.of("category", "HARD", "tier", "ON_SITE", "causeCodes", List.of("COORDINATION"));
    static final Map<String, ?> SATISFIED = Map.of(
            "text", "材料可由税务局代开，今日办结",
            "repliedBy", List.of("clerk1", "window-bdc"),
            "satisfaction", "SATISFIED",
            "kind", "DONE",
            "result", "已办结");
    static final Map<String, ?> DISSATISFIED =
            Map.of("text", "需等待上级答复", "repliedBy", List.of("clerk1"), "satisfaction", "DISSATISFIED");
    static final Map<String, ?> ASSIGNMENT =
            Map.of("unit", "BDC", "requirement", "今日办结过户", "promisedAt", PROMISED, "reporterAgreed", true);
    static final Map<String, ?> ESCALATION = Map.of("reason", "CANNOT_REPLY", "explanation", "涉及多个部门，已向您说明，报中心研究");
    static final Map<String, ?> GUIDANCE = Map.of(
            "items", List.of("张三的契税完税证明"), "unit", "BDC", "guidedBy", List.of("coord-bdc"), "agreedAt", PROMISED);
    static final Map<String, ?> DELIVERY = Map.of("items", List.of("张三的契税完税证明"));
    static final Map<String, ?> MATERIALS_ENDING = Map.of("ending", "GUIDED", "text", "张三改日再来");
    static final Map<String, ?> AMENDMENT = Map.of("problem", "张三第四次来，仍未受理", "reason", "张三补充说明，原登记有误");
    static final Map<String, ?> COMMITMENT = Map.of(
            "unit", "BDC", "items", List.of("张三的契税完税证明"), "promisedAt", PROMISED, "signature", Map.of("kind", "WET"));
    static final Map<String, ?> TOLERANCE_REASON = Map.of("reason", "张三缺少的是关键材料，不符合容缺受理");
    static final Map<String, Object> MERGER =
            Map.of("masterCaseId", "00000000-0000-0000-0000-000000000001", "basis", List.of("SAME_REPORTER"));
    static final Map<String, ?> WITHDRAWAL = Map.of("statement", "张三来电：事情已自行办妥，不再反映", "how", "PHONE");
    static final Map<String, ?> INFORMATION = Map.of("purpose", "PROGRESS", "text", "您的事项已报中心研究", "method", "PHONE");
    static final Map<String, ?> ROSTER =
            Map.of("days", List.of(Map.of("day", PROMISED.substring(0, 10), "shifts", List.of())));
    static final Map<String, ?> SITTING = Map.of("kind", "SITTING");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /// One promise for the whole run.
    private static String tomorrow() {
        return Instant.now()
                .plus(Duration.ofDays(1))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    static Map<String, ?> reflection(String phone) {
        return Map.of(
                "reporter",
                Map.of(
                        "type",
                        "ENTERPRISE",
                        "name",
                        NAME,
                        "phone",
                        phone,
                        "organisation",
                        Map.of("name", "乌审旗样例牧业有限公司", "uscc", "91150626MADEMX011K")),
                "problem",
                PROBLEM,
                "demand",
                "尽快办理过户",
                "suggestion",
                "请几个窗口一次说清",
                "matter",
                Map.of("code", "BDC-01", "name", "转移登记"),
                "involvedUnits",
                List.of("BDC"),
                "visitCount",
                3);
    }

    /// A copy with one field changed, however deep: `reflection.reporter.phone`.
    @SuppressWarnings("unchecked")
    static Map<String, ?> with(Map<String, ?> body, String path, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(body);
        String[] steps = path.split("\\.", 2);
        copy.put(
                steps[0],
                steps.length == 1
                        ? value
                        : with((Map<String, ?>) copy.getOrDefault(steps[0], Map.of()), steps[1], value));
        return copy;
    }

    /// A copy with one field left out.
    @SuppressWarnings("unchecked")
    static Map<String, ?> without(Map<String, ?> body, String path) {
        Map<String, Object> copy = new LinkedHashMap<>(body);
        String[] steps = path.split("\\.", 2);
        if (steps.length == 1) {
            copy.remove(path);
        } else {
            copy.computeIfPresent(steps[0], (_, inner) -> without((Map<String, ?>) inner, steps[1]));
        }
        return copy;
    }

    static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, ?> contact(String role, String person, String unit) {
        return Map.of("role", role, "person", person, "unit", unit);
    }
}
