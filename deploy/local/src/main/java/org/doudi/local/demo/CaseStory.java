package org.doudi.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LocalException;

/// One case from the window on: each step is what one role asks of one service.
final class CaseStory {
    private static final String CLERK = "clerk1";

    private final Script script;
    private final Desk desk;
    private final String label;
    private final int minute;
    private final Trouble trouble;
    private final Map<String, String> transfers = new HashMap<>();
    private String caseId = "";

    /// @param label  names the case in its requests' keys
    /// @param minute keeps the cases of one hour apart
    CaseStory(Script script, Desk desk, String label, int minute, Trouble trouble) {
        this.script = script;
        this.desk = desk;
        this.label = label;
        this.minute = minute;
        this.trouble = trouble;
    }

    /// 其他系统送来的反映.
    CaseStory reflected(Day day, int hour) {
        step(
                day,
                hour,
                () -> caseId = desk.post(
                                "integrator-demo", ServiceName.INTAKE, "/api/v1/cases", key("reflect"), trouble.sent())
                        .required("caseId")
                        .asText());
        return this;
    }

    /// 12345工单, sent twice as a hotline may: one reflection.
    CaseStory ticketed(Day day, int hour, HotlinePost hotline) {
        step(day, hour, () -> {
            var ticket = trouble.ticket(ticketNo(), time(day, hour));
            hotline.send(ticketNo(), ticket);
            hotline.send(ticketNo(), ticket);
        });
        return this;
    }

    /// 受理 of a ticket: the caller is not here to sign.
    CaseStory accepted(Day day, int hour) {
        step(day, hour, () -> {
            caseId = ticketsCase();
            desk.post(
                    CLERK,
                    ServiceName.INTAKE,
                    path("acceptance"),
                    key("accept"),
                    Map.of("signature", Map.of("kind", "EXEMPT_REMOTE")));
        });
        return this;
    }

    private String ticketsCase() {
        return desk.get(CLERK, ServiceName.REPORTING, "/api/v1/ledger?channel=HOTLINE&limit=200")
                .valueStream()
                .filter(line -> line.path("reference").asText().equals(ticketNo()))
                .findFirst()
                .orElseThrow(() -> new LocalException("演示没有走通：台账上没有工单 " + ticketNo() + "。"))
                .required("caseId")
                .asText();
    }

    private String ticketNo() {
        return "260214090000" + String.format(Locale.ROOT, "%06d", minute);
    }

    /// 不予受理, told at the window.
    CaseStory refusedAtWindow(Day day, int hour) {
        step(
                day,
                hour,
                () -> desk.post(CLERK, ServiceName.INTAKE, "/api/v1/refusals", key("refuse"), trouble.refusal()));
        return this;
    }

    /// 受理登记.
    CaseStory registered(Day day, int hour) {
        return registered(day, hour, trouble.registration());
    }

    /// 受理登记，反映吃拿卡要.
    CaseStory complained(Day day, int hour) {
        return registered(day, hour, trouble.complaint());
    }

    /// 受理登记，匿名.
    CaseStory registeredAnonymously(Day day, int hour) {
        return registered(day, hour, trouble.anonymous());
    }

    private CaseStory registered(Day day, int hour, Map<String, ?> form) {
        step(
                day,
                hour,
                () -> caseId = desk.post(CLERK, ServiceName.INTAKE, "/api/v1/cases", key("register"), form)
                        .required("caseId")
                        .asText());
        return this;
    }

    /// 现场协商: the three parties are called.
    CaseStory consulted(Day day, int hour) {
        return intake(day, hour, CLERK, "consultation", () -> trouble.consultation("ON_SITE"));
    }

    /// A caller of 12345 is not in the hall — A-21.
    CaseStory consultedByPhone(Day day, int hour) {
        return intake(day, hour, CLERK, "consultation", () -> trouble.consultation("PHONE"));
    }

    /// 当场答复, to the reporter's satisfaction.
    CaseStory answeredOnSpot(Day day, int hour) {
        return intake(day, hour, CLERK, "on-site-reply", trouble::reply);
    }

    /// 现场交办.
    CaseStory assigned(Day day, int hour, Instant promisedAt) {
        return intake(day, hour, "chief1", "assignment", () -> trouble.assignment(promisedAt));
    }

    /// 报中心会议研究, explained.
    CaseStory escalated(Day day, int hour) {
        return intake(day, hour, CLERK, "escalation", trouble::escalation);
    }

    CaseStory scheduled(Day day, int hour, Instant meeting) {
        return routing(day, hour, "lead1", "review/schedule", () -> trouble.meeting(meeting));
    }

    CaseStory concluded(Day day, int hour, Conclusion conclusion) {
        return routing(day, hour, "lead1", "review/conclusion", () -> conclusion.body(trouble));
    }

    CaseStory issued(Day day, int hour) {
        step(
                day,
                hour,
                () -> remember(desk.post(
                        CLERK, ServiceName.ROUTING, path("transfers"), key("issue-" + day), trouble.order())));
        return this;
    }

    private void remember(JsonNode issued) {
        var ids = issued.required("transferIds");
        for (var index = 0; index < ids.size(); index++) {
            transfers.put(trouble.units().get(index), ids.get(index).asText());
        }
    }

    /// Who took another unit's place gets its order.
    CaseStory issuedTo(Day day, int hour, String unit) {
        step(
                day,
                hour,
                () -> transfers.put(
                        unit,
                        desk.post(CLERK, ServiceName.ROUTING, path("transfers"), key("issue-" + unit), trouble.order())
                                .required("transferIds")
                                .required(0)
                                .asText()));
        return this;
    }

    /// 退单.
    CaseStory objected(Day day, int hour, String unit, String proposed) {
        return order(
                day,
                hour,
                unit,
                "objection",
                Map.of("dutyClause", "“三定”规定", "proposedUnit", proposed, "reason", "不属于本单位职责。"));
    }

    CaseStory passedOn(Day day, int hour, String unit, String successor) {
        step(
                day,
                hour,
                () -> desk.post(
                        "chief1",
                        ServiceName.ROUTING,
                        "/api/v1/transfers/" + transfers.get(unit) + "/objection/decision",
                        key("pass-" + unit),
                        Map.of("decision", "ACCEPTED", "successor", successor, "reason", "按职责调整承办单位。")));
        return this;
    }

    /// 延时, of which both were told.
    CaseStory extended(Day day, int hour, String unit, Instant until) {
        String told = time(day, hour).toString();
        return order(
                day,
                hour,
                unit,
                "extension",
                Map.of(
                        "reason",
                        "需调取外地档案。",
                        "requestedDueAt",
                        until.toString(),
                        "reporterInformedAt",
                        told,
                        "windowInformedAt",
                        told));
    }

    CaseStory foundImpossible(Day day, int hour, String unit) {
        return order(day, hour, unit, "impossibility", Map.of("reason", "办理中发现房屋已被查封。"));
    }

    /// 办结审核退回.
    CaseStory sentBack(Day day, int hour) {
        return evaluation(day, hour, "completion-returns", Map.of("units", trouble.units(), "reason", "证书尚未发放。"));
    }

    /// 指导准备材料.
    CaseStory guided(Day day, int hour, Instant agreed) {
        return intake(day, hour, CLERK, "materials/guidance", () -> trouble.guidance(agreed));
    }

    CaseStory brought(Day day, int hour) {
        return intake(day, hour, CLERK, "materials/delivery", Map::of);
    }

    /// 补齐承诺 — 四(三).
    CaseStory promised(Day day, int hour, Instant until) {
        return intake(day, hour, CLERK, "tolerances", () -> trouble.promise(until));
    }

    CaseStory endorsed(Day day, int hour) {
        return intake(day, hour, CLERK, tolerance("endorsement"), Map::of);
    }

    CaseStory tolerated(Day day, int hour) {
        return intake(day, hour, coordinator(trouble.units().getFirst()), tolerance("acceptance"), Map::of);
    }

    private String tolerance(String act) {
        return "tolerances/" + trouble.units().getFirst() + "/" + act;
    }

    /// 登记更正.
    CaseStory amended(Day day, int hour) {
        return intake(
                day,
                hour,
                "chief1",
                "amendments",
                () -> Map.of("demand", trouble.demand() + "，并告知办结时间", "reason", "反映人补充诉求，原登记遗漏。"));
    }

    /// 撤回, by telephone.
    CaseStory withdrawn(Day day, int hour) {
        return intake(day, hour, CLERK, "withdrawal", () -> Map.of("statement", "反映人来电表示不再反映。", "how", "PHONE"));
    }

    /// 并单: the same matter was reflected before.
    CaseStory mergedInto(CaseStory master, Day day, int hour) {
        return intake(
                day,
                hour,
                CLERK,
                "merger",
                () -> Map.of("masterCaseId", master.caseId, "basis", List.of("SAME_REPORTER", "SAME_MATTER")));
    }

    CaseStory signed(Day day, int hour, String unit) {
        return order(day, hour, unit, "receipt", Map.of());
    }

    CaseStory done(Day day, int hour, String unit) {
        return order(day, hour, unit, "completion", Map.of("result", trouble.result(), "evidence", List.of("办理结果通知书")));
    }

    CaseStory consolidated(Day day, int hour) {
        return order(day, hour, trouble.units().getFirst(), "consolidation", Map.of("summary", trouble.result()));
    }

    CaseStory basisGiven(Day day, int hour) {
        return routing(day, hour, coordinator(trouble.units().getFirst()), "written-bases", trouble::basis);
    }

    CaseStory cannotReplied(Day day, int hour) {
        return routing(day, hour, CLERK, "cannot-reply", trouble::cannotReply);
    }

    CaseStory reportedToGroup(Day day, int hour) {
        return routing(
                day, hour, "lead1", "working-group/report", () -> Map.of("itemNo", 1, "materials", List.of("会议纪要")));
    }

    CaseStory reportedUp(Day day, int hour) {
        return routing(
                day,
                hour,
                coordinator(trouble.units().getFirst()),
                "superior/report",
                () -> Map.of("itemNo", 1, "superior", "上级业务主管部门", "docNo", "乌请〔2026〕" + minute + "号"));
    }

    CaseStory told(Day day, int hour, String purpose) {
        return intake(
                day,
                hour,
                CLERK,
                "information",
                () -> Map.of("purpose", purpose, "text", "已将办理情况告知反映人。", "method", "PHONE"));
    }

    CaseStory invited(Day day, int hour) {
        return evaluation(day, hour, "rating-invitations", Map.of("method", "SMS"));
    }

    /// @param level 1 满意, 2 基本满意, 3 不满意
    CaseStory rated(Day day, int hour, int level) {
        return evaluation(
                day,
                hour,
                "ratings",
                Map.of("scale", 3, "level", level, "reasons", List.of(), "channel", "PHONE", "rater", "REPORTER"));
    }

    /// 差评申诉.
    CaseStory contested(Day day, int hour, String unit) {
        return evaluation(day, hour, coordinator(unit), "rating-appeals", Map.of("reason", "办理结果已送达，不满意的是另一事项。"));
    }

    CaseStory contestDecided(Day day, int hour, String unit) {
        return evaluation(
                day,
                hour,
                "chief1",
                "rating-appeals/decision",
                Map.of("unit", unit, "decision", "UPHELD", "reason", "经核实，申诉属实。"));
    }

    CaseStory visited(Day day, int hour) {
        return evaluation(
                day,
                hour,
                "follow-ups",
                Map.of("method", "PHONE", "satisfaction", "SATISFIED", "text", "反映人对重办结果表示满意。"));
    }

    /// 归档 by the window; what nobody files by hand the system files a day later.
    CaseStory archived(Day day, int hour) {
        step(day, hour, () -> desk.post(CLERK, ServiceName.REPORTING, path("archiving"), key("archiving"), Map.of()));
        return this;
    }

    private CaseStory intake(Day day, int hour, String who, String what, Supplier<Map<String, ?>> body) {
        step(day, hour, () -> desk.post(who, ServiceName.INTAKE, path(what), key(what + day), body.get()));
        return this;
    }

    private CaseStory routing(Day day, int hour, String who, String what, Supplier<Map<String, ?>> body) {
        step(day, hour, () -> desk.post(who, ServiceName.ROUTING, path(what), key(what + day), body.get()));
        return this;
    }

    private CaseStory evaluation(Day day, int hour, String what, Map<String, ?> body) {
        return evaluation(day, hour, CLERK, what, body);
    }

    private CaseStory evaluation(Day day, int hour, String who, String what, Map<String, ?> body) {
        step(day, hour, () -> desk.post(who, ServiceName.EVALUATION, path(what), key(what + day), body));
        return this;
    }

    private CaseStory order(Day day, int hour, String unit, String what, Map<String, ?> body) {
        step(
                day,
                hour,
                () -> desk.post(
                        coordinator(unit),
                        ServiceName.ROUTING,
                        "/api/v1/transfers/" + transfers.get(unit) + "/" + what,
                        key(what + unit + day),
                        body));
        return this;
    }

    private void step(Day day, int hour, Runnable doing) {
        script.at(time(day, hour), doing);
    }

    private Instant time(Day day, int hour) {
        return day.at(hour, minute);
    }

    private String path(String what) {
        return "/api/v1/cases/" + caseId + "/" + what;
    }

    private String key(String step) {
        return "demo-" + label + "-" + step.replace('/', '.');
    }

    private static String coordinator(String unit) {
        return "coord-" + unit.toLowerCase(Locale.ROOT);
    }
}
