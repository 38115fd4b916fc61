package org.doudi.e2e;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What people write down in the walk: the examples that the services publish, and what the walk needs besides. Nobody
/// in it is real.
final class Papers {
    static final String NONE = "{}";
    static final String UNIT = "BDC";
    static final String OTHER_UNIT = "SLJ";
    static final String FILE = "?kind=EVIDENCE&name=证明.pdf";
    static final String PURPOSE = of(Act.OPEN_FILE);

    static final String REGISTRATION = of(Act.REGISTER);
    static final String SENT = Paper.of(Act.REGISTER).without("acceptance").toString();
    static final String COMPLAINT = Paper.of(Act.REGISTER)
            .with("acceptance/scopeCodes", List.of("CONDUCT"))
            .without("acceptance/causeCodes")
            .toString();
    static final String COMPLAINED_OF = of(Act.NAME_COMPLAINED_OF);
    static final String SIMILAR = of(Act.FIND_SIMILAR);
    static final String ACCEPTANCE = of(Act.ACCEPT);
    static final String REFUSAL = of(Act.REFUSE);
    static final String OTHER_REFUSAL =
            Paper.of(Act.REFUSE).with("reason", "OTHER_EXCLUDED").toString();
    static final String REFUSAL_AT_WINDOW = of(Act.REFUSE_AT_WINDOW);
    static final String AMENDMENT = of(Act.AMEND);
    static final String WITHDRAWAL = of(Act.WITHDRAW);
    static final String INFORMATION = of(Act.INFORM);

    static final String CONSULTATION = of(Act.CONSULT);
    static final String ARRIVAL = of(Act.NOTE_ARRIVAL);
    static final String CLASSIFICATION = of(Act.CLASSIFY);
    static final String SATISFIED = of(Act.REPLY);
    static final String DISSATISFIED = Paper.of(Act.REPLY)
            .with("satisfaction", "DISSATISFIED")
            .without("kind")
            .without("result")
            .toString();
    static final String ESCALATION = of(Act.ESCALATE);
    static final String DELIVERED = of(Act.TAKE_MATERIALS);
    static final String GUIDED = of(Act.END_WAITING);
    static final String SUPPLIED = of(Act.SUPPLY);

    static final String SITTING = of(Act.SIT_DOWN);
    static final String ON_DUTY = duty("ON_DUTY");
    static final String LEADING = duty("LEADING");
    static final String ROSTER = of(Act.PUBLISH_ROSTER);

    static final String MINUTES = of(Act.DELIVER_MINUTES);
    static final String CONCLUDED_WITHOUT = conclusion("CANNOT_BY_POLICY", UNIT)
            .with("attendees", List.of(Map.of("unit", "ZWZX", "kind", "BACKBONE", "person", "lead1")))
            .toString();
    static final String HELD = of(Act.HOLD_REVIEW);

    static final String BASIS = of(Act.SUBMIT_BASIS);
    static final String BASIS_RETURN = of(Act.RETURN_BASIS);
    static final String CANNOT_REPLY = of(Act.REPLY_CANNOT);
    static final String TO_GROUP = of(Act.REPORT_TO_GROUP);
    static final String TO_SUPERIOR = of(Act.REPORT_UP);
    static final String SUPERIOR_REPLY = of(Act.NOTE_SUPERIOR_REPLY);
    static final String SILENCE = of(Act.TELL_OF_SILENCE);

    static final String ORDER = of(Act.ISSUE);
    static final String OBJECTION = of(Act.OBJECT);
    static final String PASSED_ON = of(Act.DECIDE_OBJECTION);
    static final String PROGRESS = of(Act.REPORT_PROGRESS);
    static final String EXTENSION = of(Act.EXTEND);
    static final String NO_EXTENSION = of(Act.REFUSE_EXTENSION);
    static final String COMPLETION = of(Act.COMPLETE);
    static final String CONSOLIDATION = of(Act.CONSOLIDATE);
    static final String URGING = of(Act.URGE);
    static final String COORDINATION = of(Act.COORDINATE);

    static final String DESIGNATION = of(Act.DESIGNATE);
    static final String SECOND_DESIGNATION = Paper.of(Act.DESIGNATE)
            .with("kind", "UNIT_HEAD")
            .with("person", "head-bdc")
            .toString();
    static final String RELIEF = of(Act.RELIEVE);
    static final String CLOSED_DAY = of(Act.PUBLISH_CALENDAR);
    static final String CALENDAR_FILE =
            Paper.of(Act.PUBLISH_CALENDAR_FILE).body().asText();
    static final String OF_THE_FILE = "?year=2029&kind=LOCAL&docNo=W1&publishedOn=2026-01-05";
    static final String SUMMER_HOURS = of(Act.PUBLISH_HOURS);
    static final String POLICY = of(Act.PUBLISH_POLICY);
    static final String NEW_NAME = of(Act.RENAME);

    static final String VISIT = of(Act.RECORD_VISIT);

    static final String ACCUSATION = of(Act.PROPOSE_ACCOUNTABILITY);
    static final String ACCOUNT_DECISION = of(Act.DECIDE_ACCOUNTABILITY);
    static final String ACCOUNT_CLOSING = of(Act.CLOSE_ACCOUNTABILITY);

    static final String COMPLETION_RETURN = of(Act.RETURN_COMPLETION);
    static final String INVITATION = of(Act.INVITE);
    static final String CALL = of(Act.CALL_ABOUT_RATING);
    static final String VISITED = of(Act.VISIT);
    static final String VISITED_IN_VAIN = Paper.of(Act.VISIT)
            .with("satisfaction", "DISSATISFIED")
            .with("text", "证书仍未拿到")
            .toString();
    static final String NAMED_LEADER = of(Act.NAME_LEADER);
    static final String APPEAL = of(Act.APPEAL);
    static final String APPEAL_DECISION = of(Act.DECIDE_APPEAL);

    private Papers() {}

    /// 知识库条目, learnt from a case, to be looked through again by a day.
    static String article(String caseId, LocalDate reviewBy) {
        return article(Act.PUBLISH_ARTICLE, caseId, reviewBy);
    }

    /// The same, revised.
    static String revision(String caseId, LocalDate reviewBy) {
        return article(Act.REVISE_ARTICLE, caseId, reviewBy);
    }

    private static String article(Act act, String caseId, LocalDate reviewBy) {
        return Paper.of(act)
                .with("cases", List.of(caseId))
                .with("reviewBy", reviewBy.toString())
                .toString();
    }

    /// 专项移交 of one case.
    static String brief(String caseId, LocalDate today) {
        return Paper.of(Act.TRANSFER_BRIEF)
                .with("firstDay", today.minusMonths(1).toString())
                .with("lastDay", today.toString())
                .with("cases", List.of(caseId))
                .toString();
    }

    static String briefReceipt(String fileHash) {
        return Paper.of(Act.RECEIVE_BRIEF).with("fileHash", fileHash).toString();
    }

    static String briefFeedback(String caseId) {
        return Paper.of(Act.FEED_BACK).with("feedback/0/caseId", caseId).toString();
    }

    static String guide(String badlyRated) {
        return Paper.of(Act.PROPOSE_GUIDE).with("cases", List.of(badlyRated)).toString();
    }

    /// As it is published.
    static String of(Act act) {
        return Paper.of(act).toString();
    }

    static String registration(String cause) {
        return Paper.of(Act.REGISTER)
                .with("acceptance/causeCodes", List.of(cause))
                .toString();
    }

    static String registrationOf(String... units) {
        return Paper.of(Act.REGISTER)
                .with("reflection/involvedUnits", List.of(units))
                .toString();
    }

    static String mergerInto(String master) {
        return Paper.of(Act.MERGE).with("masterCaseId", master).toString();
    }

    static String opening(String caseId) {
        return Paper.of(Act.OPEN_TEXTS).with("cases/0/caseId", caseId).toString();
    }

    static String opening(String caseId, String field) {
        return Paper.of(Act.OPEN_TEXTS)
                .with("cases/0/caseId", caseId)
                .with("cases/0/fields", List.of(field))
                .toString();
    }

    /// 指导准备材料, until an agreed time.
    static String guidance(Instant agreed) {
        return Paper.of(Act.GUIDE).with("agreedAt", agreed.toString()).toString();
    }

    /// 补齐承诺.
    static String promise(Instant until) {
        return Paper.of(Act.PROMISE).with("promisedAt", until.toString()).toString();
    }

    static String assignment(Instant promised) {
        return Paper.of(Act.ASSIGN).with("promisedAt", promised.toString()).toString();
    }

    private static String duty(String kind) {
        return Paper.of(Act.SIT_DOWN).with("kind", kind).toString();
    }

    /// 领导体验 of just now.
    static String visit(Instant at) {
        return Paper.of(Act.RECORD_VISIT)
                .with("visitedAt", at.toString())
                .without("rectifyBy")
                .toString();
    }

    /// 同类问题: these cases of it.
    static String issue(String... cases) {
        return Paper.of(Act.IDENTIFY_ISSUE).with("cases", List.of(cases)).toString();
    }

    static String meeting(Instant at) {
        return Paper.of(Act.SCHEDULE).with("scheduledAt", at.toString()).toString();
    }

    static String convening(Instant at, String caseId) {
        return meetingOn(at, caseId).toString();
    }

    static String conveningBoth(Instant at, String caseId) {
        return meetingOn(at, caseId)
                .with("invitees", List.of(backbone("BDC", "coord-bdc"), backbone("SLJ", "coord-slj")))
                .toString();
    }

    private static Paper meetingOn(Instant at, String caseId) {
        return Paper.of(Act.CONVENE).with("cases", List.of(caseId)).with("scheduledAt", at.toString());
    }

    private static Map<String, String> backbone(String unit, String person) {
        return Map.of("unit", unit, "kind", "BACKBONE", "person", person);
    }

    static String moved(Instant to) {
        return Paper.of(Act.MOVE_MEETING).with("scheduledAt", to.toString()).toString();
    }

    /// 研判结论, of one item; several units are led by the first.
    static String concluded(String outcome, String... units) {
        return conclusion(outcome, units).toString();
    }

    private static Paper conclusion(String outcome, String... units) {
        Paper paper = Paper.of(Act.CONCLUDE).with("items/0/outcome", outcome).with("items/0/units", roles(units));
        return outcome.equals("DOABLE")
                ? paper.with("items/0/handlingClass", handling(units))
                : paper.without("items/0/handlingClass");
    }

    /// 工作组决定.
    static String decided(String... units) {
        return Paper.of(Act.DECIDE_AS_GROUP)
                .with("units", roles(units))
                .with("handlingClass", handling(units))
                .toString();
    }

    private static String handling(String... units) {
        return units.length == 1 ? "SINGLE" : "MULTI";
    }

    private static List<Map<String, String>> roles(String... units) {
        String first = units.length == 1 ? "SOLE" : "LEAD";
        return Arrays.stream(units)
                .map(unit -> Map.of("unit", unit, "role", unit.equals(units[0]) ? first : "CO"))
                .toList();
    }

    static String told(Instant at) {
        return Paper.of(Act.NOTE_EXTENSION_TOLD)
                .with("informedAt", at.toString())
                .toString();
    }

    /// 评价: 1 满意, 2 基本满意, 3 不满意.
    static String rating(int level) {
        return Paper.of(Act.RATE).with("level", level).toString();
    }

    /// 受理单密码.
    static String slip(String pin) {
        return Paper.of(Act.CHECK_SLIP).with("pin", pin).toString();
    }

    /// 编号和密码.
    static String slip(String number, String pin) {
        return Paper.of(Act.FOLLOW_CASE).with("caseNo", number).with("pin", pin).toString();
    }

    static String ratingUnder(String pin) {
        return Paper.of(Act.RATE_BY_CODE).with("pin", pin).toString();
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
        return untold(until, told).with("reporterInformedAt", told.toString()).toString();
    }

    /// 延时, of which the reporter was not told.
    static String untoldExtension(Instant until, Instant toldWindow) {
        return untold(until, toldWindow).toString();
    }

    private static Paper untold(Instant until, Instant toldWindow) {
        return Paper.of(Act.EXTEND)
                .with("requestedDueAt", until.toString())
                .with("windowInformedAt", toldWindow.toString());
    }
}
