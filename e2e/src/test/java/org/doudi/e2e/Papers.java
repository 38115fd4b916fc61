package org.doudi.e2e;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What people write down in the walk. Nobody in it is real.
final class Papers {
    static final String NONE = "{}";
    static final String UNIT = "BDC";
    static final String OTHER_UNIT = "SLJ";
    static final String FILE = "?kind=EVIDENCE&name=证明.pdf";
    static final String PURPOSE = """
            {"purpose": "核实情况"}""";

    static final String REFLECTION = """
            {"reporter": {"type": "PERSON", "name": "演示反映人", "phone": "19900007777"},
             "problem": "材料齐全仍未受理", "demand": "希望受理", "involvedUnits": ["BDC"], "visitCount": 2}""";
    static final String SENT = """
            {"reflection": %s}""".formatted(REFLECTION);
    static final String REGISTRATION = registration("COORDINATION");
    static final String COMPLAINT = """
            {"reflection": %s, "acceptance": {"scopeCodes": ["CONDUCT"], "signature": {"kind": "WET"}}}""".formatted(REFLECTION);
    static final String COMPLAINED_OF = """
            {"persons": ["clerk2"]}""";
    static final String SIMILAR = """
            {"phone": "19900007777"}""";
    static final String ACCEPTANCE = """
            {"scopeCodes": ["REPEAT_VISITS"], "signature": {"kind": "EXEMPT_REMOTE"}}""";
    static final String REFUSAL = refusal("PRIVATE_DISPUTE");
    static final String OTHER_REFUSAL = refusal("OTHER_EXCLUDED");
    static final String REFUSAL_AT_WINDOW = """
            {"reflection": %s, "refusal": %s}""".formatted(REFLECTION, REFUSAL);
    static final String AMENDMENT = """
            {"demand": "希望受理，并告知办结时间", "reason": "反映人补充诉求"}""";
    static final String WITHDRAWAL = """
            {"statement": "反映人来电表示不再反映", "how": "PHONE"}""";
    static final String INFORMATION = """
            {"purpose": "PROGRESS", "text": "已将办理情况告知反映人", "method": "PHONE"}""";

    static final String CONSULTATION = """
            {"mode": "ON_SITE", "contacts": [
              {"role": "DUTY_CHIEF", "person": "chief1", "unit": "ZWZX"},
              {"role": "WINDOW_STAFF", "person": "coord-bdc", "unit": "BDC"},
              {"role": "CHIEF_REPRESENTATIVE", "person": "coord-bdc", "unit": "BDC"}]}""";
    static final String ARRIVAL = """
            {"role": "CHIEF_REPRESENTATIVE", "person": "coord-bdc", "unit": "BDC"}""";
    static final String CLASSIFICATION = """
            {"category": "HARD", "tier": "ON_SITE", "causeCodes": ["COORDINATION"]}""";
    static final String DISSATISFIED = """
            {"text": "需核实后答复", "repliedBy": ["clerk1"], "satisfaction": "DISSATISFIED"}""";
    static final String SATISFIED = """
            {"text": "当场办成", "repliedBy": ["clerk1", "coord-bdc"], "satisfaction": "SATISFIED", "kind": "DONE"}""";
    static final String ESCALATION = """
            {"reason": "CANNOT_REPLY", "explanation": "需多方核实，已向反映人说明"}""";
    static final String GUIDED = """
            {"ending": "GUIDED", "text": "反映人改日再来"}""";
    static final String REASON = """
            {"reason": "经核实，情况如此"}""";

    static final String SITTING = duty("SITTING");
    static final String ON_DUTY = duty("ON_DUTY");
    static final String LEADING = duty("LEADING");
    static final String ROSTER = """
            {"days": [{"day": "2027-01-15", "shifts": [
              {"kind": "SITTING", "person": "clerk1", "from": "09:00", "until": "12:00"}]}]}""";

    static final String MINUTES = """
            {"unit": "BDC", "method": "LETTER"}""";
    static final String CONCLUDED_WITHOUT = """
            {"items": [{"outcome": "CANNOT_BY_POLICY", "units": [{"unit": "BDC", "role": "SOLE"}],
             "basis": "会议研究", "measures": "按职责办理"}],
             "attendees": [{"unit": "ZWZX", "kind": "BACKBONE", "person": "lead1"}]}""";
    static final String HELD = """
            {"attendees": [{"unit": "BDC", "kind": "BACKBONE", "person": "coord-bdc"}]}""";

    static final String BASIS = """
            {"itemNo": 1, "reasons": "缺少原开发商发票", "docNo": "乌不登〔2026〕1号", "signedBy": "coord-bdc",
             "legalBasis": [{"law": "不动产登记暂行条例", "article": "第二十二条", "quote": "不予登记"}]}""";
    static final String BASIS_RETURN = """
            {"itemNo": 1, "unit": "BDC", "reason": "条款与事项不符"}""";
    static final String CANNOT_REPLY = """
            {"itemNo": 1, "method": "IN_PERSON", "text": "依法不能办理，依据已当面说明",
             "jointExplainer": "coord-bdc", "jointExplainerUnit": "BDC"}""";
    static final String TO_GROUP = """
            {"itemNo": 1, "materials": ["会议纪要"]}""";
    static final String TO_SUPERIOR = """
            {"itemNo": 1, "superior": "上级业务主管部门", "docNo": "乌请〔2026〕7号"}""";
    static final String SUPERIOR_REPLY = """
            {"itemNo": 1, "outcome": "DONE", "text": "已批准"}""";
    static final String SILENCE = """
            {"itemNo": 1, "told": "文号乌请〔2026〕7号，请向上级业务主管部门询问", "method": "PHONE"}""";

    static final String ORDER = """
            {"itemNo": 1, "requirement": "请依法办理"}""";
    static final String OBJECTION = """
            {"dutyClause": "“三定”规定第四条", "proposedUnit": "SWJ", "reason": "属于税务事项"}""";
    static final String PASSED_ON = """
            {"decision": "ACCEPTED", "successor": "SWJ", "reason": "契税问题先行处理"}""";
    static final String PROGRESS = """
            {"text": "已调取登记档案"}""";
    static final String EXTENSION = """
            {"reason": "须调取外地档案", "requestedDueAt": "2026-03-04T09:30:00Z"}""";
    static final String COMPLETION = """
            {"result": "登记已办妥", "evidence": ["登记簿页"]}""";
    static final String CONSOLIDATION = """
            {"summary": "各单位均已办妥"}""";
    static final String COORDINATION = """
            {"itemNo": 1, "units": ["BDC", "LCJ"], "settled": "两证同办", "nextStep": "先出具意见"}""";

    static final String DESIGNATION = """
            {"kind": "CHIEF_REPRESENTATIVE", "person": "coord-bdc", "from": "2026-02-14"}""";
    static final String SECOND_DESIGNATION = """
            {"kind": "UNIT_HEAD", "person": "head-bdc", "from": "2026-02-14"}""";
    static final String RELIEF = """
            {"kind": "UNIT_HEAD", "from": "2026-03-02"}""";
    static final String CLOSED_DAY = """
            {"year": 2028, "kind": "LOCAL", "docNo": "演示停电", "publishedOn": "2026-01-05",
             "entries": [{"date": "2028-06-01", "kind": "HOLIDAY", "name": "停电"}]}""";
    static final String CALENDAR_FILE = "date,kind,name\n2029-06-01,holiday,停水\n";
    static final String OF_THE_FILE = "?year=2029&kind=LOCAL&docNo=W1&publishedOn=2026-01-05";
    static final String SUMMER_HOURS = """
            {"from": "2027-06-01", "opens": "08:30", "closes": "17:30", "docNo": "演示夏令"}""";
    static final String POLICY = """
            {"version": "2027-06", "from": "2027-06-01", "parameters": {"followup.wd": "4"}}""";
    static final String NEW_NAME = """
            {"name": "演示更名单位", "from": "2026-03-02"}""";

    static final String COMPLETION_RETURN = """
            {"units": ["BDC"], "reason": "证书尚未发放"}""";
    static final String INVITATION = """
            {"method": "SMS"}""";
    static final String CALL = """
            {"outcome": "REACHED", "method": "PHONE"}""";
    static final String VISITED = visit("SATISFIED");
    static final String VISITED_IN_VAIN = visit("DISSATISFIED");
    static final String NAMED_LEADER = """
            {"unit": "BDC", "leader": "leader1"}""";
    static final String APPEAL_DECISION = """
            {"unit": "BDC", "decision": "UPHELD", "reason": "经核实，申诉属实"}""";

    private Papers() {}

    static String registration(String cause) {
        return """
                {"reflection": %s, "acceptance": {"scopeCodes": ["REPEAT_VISITS"], "causeCodes": ["%s"],
                 "signature": {"kind": "WET"}}}""".formatted(REFLECTION, cause);
    }

    static String registrationOf(String... units) {
        return REGISTRATION.replace("[\"BDC\"]", "[\"" + String.join("\", \"", units) + "\"]");
    }

    private static String refusal(String reason) {
        return """
                {"reason": "%s", "text": "不属于受理范围", "properChannel": "人民调解窗口",
                 "handOver": {"to": "值班人员"}, "toldHow": "IN_PERSON"}""".formatted(reason);
    }

    static String mergerInto(String master) {
        return """
                {"masterCaseId": "%s", "basis": ["SAME_REPORTER"]}""".formatted(master);
    }

    static String opening(String caseId) {
        return opening(caseId, "PROBLEM");
    }

    static String opening(String caseId, String field) {
        return """
                {"purpose": "核实情况", "cases": [{"caseId": "%s", "fields": ["%s"]}]}""".formatted(caseId, field);
    }

    /// 指导准备材料, until an agreed time.
    static String guidance(Instant agreed) {
        return """
                {"items": ["原件"], "unit": "BDC", "guidedBy": ["coord-bdc"], "agreedAt": "%s"}""".formatted(agreed);
    }

    /// 补齐承诺.
    static String promise(Instant until) {
        return """
                {"unit": "BDC", "items": ["原件"], "promisedAt": "%s", "signature": {"kind": "WET"}}""".formatted(until);
    }

    static String assignment(Instant promised) {
        return """
                {"unit": "BDC", "requirement": "今日办结", "promisedAt": "%s", "reporterAgreed": true}""".formatted(promised);
    }

    private static String duty(String kind) {
        return """
                {"kind": "%s"}""".formatted(kind);
    }

    static String meeting(Instant at) {
        return """
                {"scheduledAt": "%s", "place": "会议室", "chair": "lead1", "invitees": [
                  {"unit": "BDC", "kind": "BACKBONE", "person": "coord-bdc"}]}""".formatted(at);
    }

    static String convening(Instant at, String caseId) {
        return """
                {"cases": ["%s"], "scheduledAt": "%s", "place": "会议室", "chair": "lead1", "invitees": [
                  {"unit": "BDC", "kind": "BACKBONE", "person": "coord-bdc"}]}""".formatted(caseId, at);
    }

    static String conveningBoth(Instant at, String caseId) {
        return """
                {"cases": ["%s"], "scheduledAt": "%s", "place": "会议室", "chair": "lead1", "invitees": [
                  {"unit": "BDC", "kind": "BACKBONE", "person": "coord-bdc"},
                  {"unit": "SLJ", "kind": "BACKBONE", "person": "coord-slj"}]}""".formatted(caseId, at);
    }

    static String moved(Instant to) {
        return """
                {"scheduledAt": "%s", "reason": "分管领导出差"}""".formatted(to);
    }

    /// 研判结论, of one item; several units are led by the first.
    static String concluded(String outcome, String... units) {
        return """
                {"items": [{"outcome": "%s", "units": [%s], "basis": "会议研究", "measures": "按职责办理"%s}]}""".formatted(outcome, roles(units), outcome.equals("DOABLE") ? handling(units) : "");
    }

    /// 工作组决定.
    static String decided(String... units) {
        return """
                {"itemNo": 1, "outcome": "DOABLE", "measures": "容缺办理", "units": [%s]%s}""".formatted(roles(units), handling(units));
    }

    private static String handling(String... units) {
        return ", \"handlingClass\": \"" + (units.length == 1 ? "SINGLE" : "MULTI") + "\"";
    }

    private static String roles(String... units) {
        String first = units.length == 1 ? "SOLE" : "LEAD";
        return Arrays.stream(units)
                .map(unit ->
                        "{\"unit\": \"%s\", \"role\": \"%s\"}".formatted(unit, unit.equals(units[0]) ? first : "CO"))
                .collect(Collectors.joining(", "));
    }

    static String told(Instant at) {
        return """
                {"notice": "WINDOW", "informedAt": "%s"}""".formatted(at);
    }

    /// 评价: 1 满意, 2 基本满意, 3 不满意.
    static String rating(int level) {
        return """
                {"scale": 3, "level": %d, "channel": "PHONE", "rater": "REPORTER"}""".formatted(level);
    }

    static String ratingUnder(String pin) {
        return """
                {"pin": "%s", "scale": 3, "level": 1}""".formatted(pin);
    }

    private static String visit(String satisfaction) {
        return """
                {"method": "PHONE", "satisfaction": "%s", "text": "已回访"}""".formatted(satisfaction);
    }

    /// 12345工单.
    static String ticket(String number, Instant called) {
        return """
                {"ticketNo": "%s", "type": "求助", "category": {"code": "0301", "name": "政务服务"},
                 "callerName": "演示来电人", "callerPhone": "19900008888", "content": "材料齐全仍未受理",
                 "callTime": "%s", "dispatchedAt": "%s", "urgency": "一般"}""".formatted(number, called, called);
    }

    /// 延时, with both notices given.
    static String extension(Instant until, Instant told) {
        return """
                {"reason": "须调取外地档案", "requestedDueAt": "%s",
                 "reporterInformedAt": "%s", "windowInformedAt": "%s"}""".formatted(until, told, told);
    }

    /// 延时, of which the reporter was not told.
    static String untoldExtension(Instant until, Instant toldWindow) {
        return """
                {"reason": "须调取外地档案", "requestedDueAt": "%s", "windowInformedAt": "%s"}""".formatted(until, toldWindow);
    }
}
