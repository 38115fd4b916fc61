package org.doudi.e2e;

import static org.doudi.e2e.Actor.ADMIN;
import static org.doudi.e2e.Actor.AUDITOR;
import static org.doudi.e2e.Actor.BUREAU;
import static org.doudi.e2e.Actor.CENTRE_LEAD;
import static org.doudi.e2e.Actor.CLERK;
import static org.doudi.e2e.Actor.COORDINATOR;
import static org.doudi.e2e.Actor.DISCIPLINE;
import static org.doudi.e2e.Actor.DUTY_CHIEF;
import static org.doudi.e2e.Actor.HOTLINE;
import static org.doudi.e2e.Actor.INTEGRATOR;
import static org.doudi.e2e.Actor.LEADER;
import static org.doudi.e2e.Actor.NOBODY;
import static org.doudi.e2e.Actor.OTHER_COORDINATOR;
import static org.doudi.e2e.Actor.SERVICES;
import static org.doudi.e2e.Actor.WORKING_GROUP;
import static org.doudi.local.install.ServiceName.DEADLINE;
import static org.doudi.local.install.ServiceName.EVALUATION;
import static org.doudi.local.install.ServiceName.INTAKE;
import static org.doudi.local.install.ServiceName.REPORTING;
import static org.doudi.local.install.ServiceName.ROUTING;

import java.util.Set;
import org.doudi.local.install.ServiceName;

/// The table of §1 and §10: what can be asked of the services, and who may. Whoever is not named is refused.
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
enum Act {
    // 受理 — 三.1, 二.
    REGISTER(INTAKE, "POST /api/v1/cases", CLERK, INTEGRATOR),
    FIND_SIMILAR(INTAKE, "POST /api/v1/similar-reflections", CLERK, DUTY_CHIEF),
    REFUSE_AT_WINDOW(INTAKE, "POST /api/v1/refusals", CLERK, DUTY_CHIEF),
    ACCEPT(INTAKE, "POST /api/v1/cases/{id}/acceptance", CLERK),
    REFUSE(INTAKE, "POST /api/v1/cases/{id}/refusal", CLERK, DUTY_CHIEF),
    REVERSE_REFUSAL(INTAKE, "POST /api/v1/cases/{id}/refusal/reversal", DUTY_CHIEF),
    AMEND(INTAKE, "POST /api/v1/cases/{id}/amendments", DUTY_CHIEF),
    ERASE(INTAKE, "POST /api/v1/cases/{id}/erasure", CENTRE_LEAD),
    NAME_COMPLAINED_OF(INTAKE, "POST /api/v1/cases/{id}/recusal", CLERK, DUTY_CHIEF, CENTRE_LEAD),
    MERGE(INTAKE, "POST /api/v1/cases/{id}/merger", CLERK),
    UNDO_MERGER(INTAKE, "POST /api/v1/cases/{id}/merger/undoing", DUTY_CHIEF),
    WITHDRAW(INTAKE, "POST /api/v1/cases/{id}/withdrawal", CLERK, DUTY_CHIEF),
    INFORM(INTAKE, "POST /api/v1/cases/{id}/information", CLERK, DUTY_CHIEF),

    // 现场协商 — 三.2, 五(三).
    CONSULT(INTAKE, "POST /api/v1/cases/{id}/consultation", CLERK, DUTY_CHIEF),
    NOTE_ARRIVAL(INTAKE, "POST /api/v1/cases/{id}/consultation/arrivals", CLERK, DUTY_CHIEF),
    CLASSIFY(INTAKE, "POST /api/v1/cases/{id}/classification", CLERK, DUTY_CHIEF),
    REPLY(INTAKE, "POST /api/v1/cases/{id}/on-site-reply", CLERK, DUTY_CHIEF),
    ASSIGN(INTAKE, "POST /api/v1/cases/{id}/assignment", DUTY_CHIEF),
    ESCALATE(INTAKE, "POST /api/v1/cases/{id}/escalation", CLERK, DUTY_CHIEF),

    // 很难办、容缺受理 — 四(二), 四(三).
    GUIDE(INTAKE, "POST /api/v1/cases/{id}/materials/guidance", CLERK, DUTY_CHIEF),
    TAKE_MATERIALS(INTAKE, "POST /api/v1/cases/{id}/materials/delivery", CLERK, DUTY_CHIEF),
    END_WAITING(INTAKE, "POST /api/v1/cases/{id}/materials/conclusion", CLERK, DUTY_CHIEF),
    PROMISE(INTAKE, "POST /api/v1/cases/{id}/tolerances", CLERK, DUTY_CHIEF),
    ENDORSE(INTAKE, "POST /api/v1/cases/{id}/tolerances/{unit}/endorsement", CLERK, DUTY_CHIEF),
    TOLERATE(INTAKE, "POST /api/v1/cases/{id}/tolerances/{unit}/acceptance", COORDINATOR),
    DECLINE_TOLERANCE(INTAKE, "POST /api/v1/cases/{id}/tolerances/{unit}/refusal", COORDINATOR),
    SUPPLY(INTAKE, "POST /api/v1/cases/{id}/tolerances/{unit}/supply", CLERK, DUTY_CHIEF, COORDINATOR),
    UNDO_TOLERANCE(INTAKE, "POST /api/v1/cases/{id}/tolerances/{unit}/undoing", COORDINATOR),

    // 附件、启封.
    ATTACH(INTAKE, "POST /api/v1/cases/{id}/attachments", CLERK, DUTY_CHIEF, COORDINATOR),
    SEE_FILES(
            INTAKE,
            "GET /api/v1/cases/{id}/attachments",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            AUDITOR,
            COORDINATOR,
            OTHER_COORDINATOR,
            LEADER,
            BUREAU,
            WORKING_GROUP),
    OPEN_FILE(
            INTAKE,
            "POST /api/v1/cases/{id}/attachments/{no}/openings",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            COORDINATOR,
            LEADER,
            BUREAU,
            WORKING_GROUP),
    TAKE_CIPHERTEXT(INTAKE, "GET /api/v1/cases/{id}/attachments/{no}/ciphertext", SERVICES),
    PRINT_ACCEPTANCE(INTAKE, "POST /api/v1/cases/{id}/acceptance-slip", CLERK, DUTY_CHIEF, CENTRE_LEAD),
    OPEN_TEXTS(
            INTAKE,
            "POST /api/v1/openings",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            COORDINATOR,
            LEADER,
            BUREAU,
            WORKING_GROUP,
            INTEGRATOR),

    // 窗口值守 — 五(一).
    PUBLISH_ROSTER(INTAKE, "POST /api/v1/duty/rosters", DUTY_CHIEF, CENTRE_LEAD),
    SIT_DOWN(INTAKE, "POST /api/v1/duty/arrivals", CLERK, DUTY_CHIEF, LEADER, CENTRE_LEAD),
    LEAVE(INTAKE, "POST /api/v1/duty/departures", CLERK, DUTY_CHIEF, LEADER, CENTRE_LEAD),

    // 集中研判 — 三.3.
    CONVENE(ROUTING, "POST /api/v1/meetings", CENTRE_LEAD),
    MOVE_MEETING(ROUTING, "POST /api/v1/meetings/{id}/rescheduling", CENTRE_LEAD),
    DELIVER_MINUTES(ROUTING, "POST /api/v1/cases/{id}/minutes/deliveries", CLERK, CENTRE_LEAD),
    SCHEDULE(ROUTING, "POST /api/v1/cases/{id}/review/schedule", CENTRE_LEAD),
    RESCHEDULE(ROUTING, "POST /api/v1/cases/{id}/review/rescheduling", CENTRE_LEAD),
    HOLD_REVIEW(ROUTING, "POST /api/v1/cases/{id}/review/meeting", CENTRE_LEAD),
    CONCLUDE(ROUTING, "POST /api/v1/cases/{id}/review/conclusion", CENTRE_LEAD),
    SUBMIT_BASIS(ROUTING, "POST /api/v1/cases/{id}/written-bases", COORDINATOR),
    RETURN_BASIS(ROUTING, "POST /api/v1/cases/{id}/written-bases/returns", DUTY_CHIEF),
    REPLY_CANNOT(ROUTING, "POST /api/v1/cases/{id}/cannot-reply", CLERK),
    REPORT_TO_GROUP(ROUTING, "POST /api/v1/cases/{id}/working-group/report", CENTRE_LEAD),
    DECIDE_AS_GROUP(ROUTING, "POST /api/v1/cases/{id}/working-group/decision", WORKING_GROUP),
    REPORT_UP(ROUTING, "POST /api/v1/cases/{id}/superior/report", COORDINATOR),
    NOTE_SUPERIOR_REPLY(ROUTING, "POST /api/v1/cases/{id}/superior/reply", COORDINATOR),
    TELL_OF_SILENCE(ROUTING, "POST /api/v1/cases/{id}/superior/silence", CENTRE_LEAD),

    // 办理 — 三.4, 五(二).
    ISSUE(ROUTING, "POST /api/v1/cases/{id}/transfers", CLERK),
    SIGN(ROUTING, "POST /api/v1/transfers/{id}/receipt", COORDINATOR),
    OBJECT(ROUTING, "POST /api/v1/transfers/{id}/objection", COORDINATOR),
    DECIDE_OBJECTION(ROUTING, "POST /api/v1/transfers/{id}/objection/decision", DUTY_CHIEF),
    REPORT_PROGRESS(ROUTING, "POST /api/v1/transfers/{id}/progress", COORDINATOR),
    EXTEND(ROUTING, "POST /api/v1/transfers/{id}/extension", COORDINATOR),
    NOTE_EXTENSION_TOLD(ROUTING, "POST /api/v1/transfers/{id}/extension/notices", COORDINATOR),
    GRANT_EXTENSION(ROUTING, "POST /api/v1/transfers/{id}/extension/grant", DUTY_CHIEF, BUREAU),
    REFUSE_EXTENSION(ROUTING, "POST /api/v1/transfers/{id}/extension/refusal", DUTY_CHIEF, BUREAU),
    FIND_IMPOSSIBLE(ROUTING, "POST /api/v1/transfers/{id}/impossibility", COORDINATOR),
    COMPLETE(ROUTING, "POST /api/v1/transfers/{id}/completion", COORDINATOR),
    CONSOLIDATE(ROUTING, "POST /api/v1/transfers/{id}/consolidation", COORDINATOR),
    COORDINATE(ROUTING, "POST /api/v1/cases/{id}/coordinations", BUREAU),

    // 催办、督办 — 三.4, 五(一).
    URGE(DEADLINE, "POST /api/v1/cases/{id}/clocks/{clockId}/urgings", CLERK, DUTY_CHIEF, CENTRE_LEAD, BUREAU),

    // 部门、协调专员 — 五(二).
    DESIGNATE(ROUTING, "POST /api/v1/departments/{orgCode}/coordinators", CENTRE_LEAD),
    RELIEVE(ROUTING, "POST /api/v1/departments/{orgCode}/coordinators/relief", CENTRE_LEAD),
    RENAME(ROUTING, "POST /api/v1/departments/{orgCode}/names", ADMIN),

    // 评价 — 三.5.
    RETURN_COMPLETION(EVALUATION, "POST /api/v1/cases/{id}/completion-returns", CLERK),
    INVITE(EVALUATION, "POST /api/v1/cases/{id}/rating-invitations", CLERK),
    SHOW_CODE(EVALUATION, "GET /api/v1/ratings/{code}/qr", CLERK),
    PRINT_SLIP(EVALUATION, "POST /api/v1/cases/{id}/rating-slips", CLERK),
    CHECK_SLIP(EVALUATION, "POST /api/v1/cases/{id}/rating-slips/checks", SERVICES),
    CALL_ABOUT_RATING(EVALUATION, "POST /api/v1/cases/{id}/rating-attempts", CLERK),
    RATE(EVALUATION, "POST /api/v1/cases/{id}/ratings", CLERK, HOTLINE, INTEGRATOR),
    SEE_WHAT_TO_RATE(EVALUATION, "GET /api/v1/ratings/{code}", Actor.values()),
    RATE_BY_CODE(EVALUATION, "POST /api/v1/ratings/{code}", NOBODY),
    VISIT(EVALUATION, "POST /api/v1/cases/{id}/follow-ups", CLERK),
    NAME_LEADER(EVALUATION, "POST /api/v1/cases/{id}/leader", CLERK, DUTY_CHIEF),
    SEND_BACK(EVALUATION, "POST /api/v1/cases/{id}/rework", DUTY_CHIEF),
    CLOSE(EVALUATION, "POST /api/v1/cases/{id}/closure", DUTY_CHIEF),
    APPEAL(EVALUATION, "POST /api/v1/cases/{id}/rating-appeals", COORDINATOR),
    DECIDE_APPEAL(EVALUATION, "POST /api/v1/cases/{id}/rating-appeals/decision", DUTY_CHIEF),

    // 日历、办公时间、时限政策 — §4.1, §9.
    PUBLISH_CALENDAR(DEADLINE, "POST /api/v1/calendars", ADMIN),
    PUBLISH_CALENDAR_FILE(DEADLINE, "POST /api/v1/calendars/files", ADMIN),
    PREVIEW_CALENDAR(DEADLINE, "POST /api/v1/calendars/previews", ADMIN),
    PREVIEW_CALENDAR_FILE(DEADLINE, "POST /api/v1/calendars/files/previews", ADMIN),
    PUBLISH_HOURS(DEADLINE, "POST /api/v1/office-hours", ADMIN),
    PREVIEW_HOURS(DEADLINE, "POST /api/v1/office-hours/previews", ADMIN),
    PUBLISH_POLICY(DEADLINE, "POST /api/v1/policies", ADMIN),
    SUPPOSE(DEADLINE, "POST /api/v1/cases/{id}/what-ifs", DUTY_CHIEF, CENTRE_LEAD, BUREAU, LEADER),
    SUPPOSE_OF_PERIOD(DEADLINE, "POST /api/v1/what-ifs", CENTRE_LEAD, BUREAU, ADMIN),

    // 谁能看什么 — §10.
    SEE_INTAKE(INTAKE, "GET /api/v1/cases/{id}", CLERK, DUTY_CHIEF, CENTRE_LEAD, AUDITOR, INTEGRATOR),
    SEE_INTAKE_WORDS(INTAKE, "GET /api/v1/cases/{id}/words", CLERK, DUTY_CHIEF, CENTRE_LEAD, AUDITOR),
    SEE_NOTICES(INTAKE, "GET /api/v1/cases/{id}/notices", CLERK, DUTY_CHIEF, CENTRE_LEAD, AUDITOR),
    SEE_DUTY(INTAKE, "GET /api/v1/duty", CLERK, DUTY_CHIEF, LEADER, CENTRE_LEAD, AUDITOR),
    SEE_ROUTING(ROUTING, "GET /api/v1/cases/{id}", Who.IN_ROUTING),
    SEE_ROUTING_WORDS(ROUTING, "GET /api/v1/cases/{id}/words", Who.IN_ROUTING),
    SEE_MEETING(
            ROUTING,
            "GET /api/v1/meetings/{id}",
            DUTY_CHIEF,
            CENTRE_LEAD,
            COORDINATOR,
            OTHER_COORDINATOR,
            BUREAU,
            AUDITOR),
    SEE_ORDER(ROUTING, "GET /api/v1/transfers/{id}", Who.IN_ROUTING),
    SEE_DEPARTMENTS(ROUTING, "GET /api/v1/departments", Who.WITH_AN_ACCOUNT),
    SEE_NAMES(ROUTING, "GET /api/v1/departments/{orgCode}/names", Who.WITH_AN_ACCOUNT),
    SEE_COORDINATORS(ROUTING, "GET /api/v1/coordinators", Who.COLLEAGUES),
    SEE_DESIGNATIONS(ROUTING, "GET /api/v1/departments/{orgCode}/coordinators", Who.COLLEAGUES),
    SEE_COORDINATOR(ROUTING, "GET /api/v1/departments/{orgCode}/coordinators/current", Who.COLLEAGUES),
    SEE_CLOCKS(DEADLINE, "GET /api/v1/cases/{id}/clocks", Who.AT_THE_CLOCKS),
    SEE_RECEIPT(DEADLINE, "GET /api/v1/cases/{id}/clocks/{clockId}/receipt", Who.AT_THE_CLOCKS),
    PRINT_RECEIPT(DEADLINE, "GET /api/v1/cases/{id}/clocks/{clockId}/receipt/page", Who.AT_THE_CLOCKS),
    TAKE_RECEIPT(
            DEADLINE,
            "GET /api/v1/cases/{id}/clocks/{clockId}/receipt/page.pdf",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            BUREAU,
            LEADER,
            AUDITOR,
            SERVICES),
    SEE_HOLDERS(DEADLINE, "GET /api/v1/cases/{id}/holders", Who.AT_THE_CLOCKS),
    SEE_URGINGS(DEADLINE, "GET /api/v1/cases/{id}/urgings", COORDINATOR, OTHER_COORDINATOR, LEADER),
    SEE_CALENDAR(DEADLINE, "GET /api/v1/calendars", Who.WITH_AN_ACCOUNT),
    SEE_POLICIES(DEADLINE, "GET /api/v1/policies", Who.WITH_AN_ACCOUNT),
    SEE_RATING(EVALUATION, "GET /api/v1/cases/{id}", CLERK, DUTY_CHIEF, CENTRE_LEAD, LEADER, AUDITOR),
    SEE_RATING_WORDS(EVALUATION, "GET /api/v1/cases/{id}/words", CLERK, DUTY_CHIEF, CENTRE_LEAD, LEADER, AUDITOR),
    SEE_LEDGER(REPORTING, "GET /api/v1/ledger", Who.ON_THE_LEDGER),
    TAKE_LEDGER(REPORTING, "GET /api/v1/ledger.xlsx", Who.AT_THE_LISTS),
    LISTEN(REPORTING, "GET /api/v1/changes", Who.AT_THE_LISTS),
    SEE_FILTERS(REPORTING, "GET /api/v1/ledger-filters", Who.WITH_FILTERS),
    KEEP_FILTER(REPORTING, "POST /api/v1/ledger-filters", Who.WITH_FILTERS),
    DROP_FILTER(REPORTING, "POST /api/v1/ledger-filters/{name}/removal", Who.WITH_FILTERS),
    SEE_CASE(REPORTING, "GET /api/v1/ledger/{caseId}", Who.ON_THE_LEDGER),
    SEE_TIMELINE(REPORTING, "GET /api/v1/cases/{id}/timeline", Who.AT_THE_LISTS),
    SEE_PAPERS(REPORTING, "GET /api/v1/cases/{id}/papers", Who.WITH_PAPERS),
    PRINT_PAPER(REPORTING, "POST /api/v1/cases/{id}/papers/{paperId}", Who.WITH_PAPERS),
    SEE_WORK_ITEMS(
            REPORTING,
            "GET /api/v1/work-items",
            CLERK,
            DUTY_CHIEF,
            COORDINATOR,
            OTHER_COORDINATOR,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            LEADER),
    SEE_LIGHTS(REPORTING, "GET /api/v1/lights", Who.WITH_FIGURES),
    READ_LOG(REPORTING, "GET /api/v1/log", AUDITOR),
    SEE_FIGURES(REPORTING, "GET /api/v1/figures", Who.WITH_FIGURES),
    SEE_FIGURE(REPORTING, "GET /api/v1/figures/{metric}/cases", Who.WITH_FIGURES),

    // 每月 — 三.6, 六(一).
    PUBLISH_SUMMARY(REPORTING, "POST /api/v1/months/{month}/summary", CENTRE_LEAD),
    SEE_SUMMARY(
            REPORTING,
            "GET /api/v1/months/{month}/summary",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            AUDITOR),
    TAKE_SUMMARY(
            REPORTING,
            "GET /api/v1/months/{month}/summary.xlsx",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            AUDITOR),
    PRINT_SUMMARY(
            REPORTING,
            "GET /api/v1/months/{month}/summary.pdf",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            AUDITOR),
    DRAFT_REPORT(
            REPORTING,
            "GET /api/v1/months/{month}/summary.docx",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            AUDITOR),
    IDENTIFY_ISSUE(REPORTING, "POST /api/v1/common-issues", CENTRE_LEAD, BUREAU),
    IMPROVE(REPORTING, "POST /api/v1/common-issues/{issueId}/improvements", CENTRE_LEAD, BUREAU),
    SEE_ISSUES(REPORTING, "GET /api/v1/common-issues", CLERK, DUTY_CHIEF, CENTRE_LEAD, BUREAU, WORKING_GROUP, AUDITOR),
    SEE_ISSUE(
            REPORTING,
            "GET /api/v1/common-issues/{issueId}",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            AUDITOR),
    SEE_DRAFT(REPORTING, "GET /api/v1/months/{month}/summary/draft", DUTY_CHIEF, CENTRE_LEAD, BUREAU, AUDITOR),
    RECORD_VISIT(REPORTING, "POST /api/v1/leader-experiences", COORDINATOR, LEADER, DUTY_CHIEF, CENTRE_LEAD),

    // 知识库、办事指南 — 五(四), 三.6.
    PUBLISH_ARTICLE(REPORTING, "POST /api/v1/articles", CLERK, DUTY_CHIEF, CENTRE_LEAD),
    REVISE_ARTICLE(REPORTING, "POST /api/v1/articles/{id}/revisions", CLERK, DUTY_CHIEF, CENTRE_LEAD),
    RETIRE_ARTICLE(REPORTING, "POST /api/v1/articles/{id}/retirement", DUTY_CHIEF, CENTRE_LEAD),
    SEE_ARTICLES(REPORTING, "GET /api/v1/articles", Who.AT_THE_LISTS),
    SEE_ARTICLE(REPORTING, "GET /api/v1/articles/{id}", Who.AT_THE_LISTS),
    SUGGEST_ARTICLES(REPORTING, "GET /api/v1/articles/suggestions", CLERK, DUTY_CHIEF, CENTRE_LEAD),
    PROPOSE_GUIDE(REPORTING, "POST /api/v1/guide-revisions", CLERK, DUTY_CHIEF, CENTRE_LEAD),
    SETTLE_GUIDE(REPORTING, "POST /api/v1/guide-revisions/{id}/decision", CENTRE_LEAD),
    SEE_GUIDES(
            REPORTING,
            "GET /api/v1/guide-revisions",
            CLERK,
            DUTY_CHIEF,
            CENTRE_LEAD,
            COORDINATOR,
            OTHER_COORDINATOR,
            BUREAU,
            LEADER,
            AUDITOR),

    // 移交纪委监委 — 六(二).
    TRANSFER_BRIEF(REPORTING, "POST /api/v1/discipline-briefs", CENTRE_LEAD),
    RECEIVE_BRIEF(REPORTING, "POST /api/v1/discipline-briefs/{id}/receipt", DISCIPLINE),
    FEED_BACK(REPORTING, "POST /api/v1/discipline-briefs/{id}/feedback", DISCIPLINE, CENTRE_LEAD),
    DRAFT_BRIEF(REPORTING, "GET /api/v1/discipline-briefs/draft", CENTRE_LEAD),
    SEE_BRIEFS(REPORTING, "GET /api/v1/discipline-briefs", CENTRE_LEAD, DISCIPLINE, AUDITOR),
    SEE_BRIEF(REPORTING, "GET /api/v1/discipline-briefs/{id}", CENTRE_LEAD, DISCIPLINE, AUDITOR),
    TAKE_BRIEF(REPORTING, "GET /api/v1/discipline-briefs/{id}/file", CENTRE_LEAD, DISCIPLINE, AUDITOR),
    PRINT_BRIEF(REPORTING, "GET /api/v1/discipline-briefs/{id}/page", CENTRE_LEAD, DISCIPLINE, AUDITOR),
    TAKE_BRIEF_PRINT(REPORTING, "GET /api/v1/discipline-briefs/{id}/page.pdf", CENTRE_LEAD, DISCIPLINE, AUDITOR),
    TAKE_BRIEF_DRAFT(REPORTING, "GET /api/v1/discipline-briefs/{id}/page.docx", CENTRE_LEAD, DISCIPLINE, AUDITOR),

    // 年度考核 — 六(二); 公开指标 — 六(三).
    ISSUE_ASSESSMENTS(REPORTING, "POST /api/v1/assessments/{year}", CENTRE_LEAD),
    SEE_ASSESSMENTS(
            REPORTING,
            "GET /api/v1/assessments/{year}",
            CENTRE_LEAD,
            BUREAU,
            LEADER,
            COORDINATOR,
            OTHER_COORDINATOR,
            AUDITOR),
    DRAFT_ASSESSMENTS(REPORTING, "GET /api/v1/assessments/{year}/draft", CENTRE_LEAD, BUREAU, AUDITOR),
    SEE_PUBLIC_FIGURES(REPORTING, "GET /api/v1/public/figures", Actor.values()),
    SEE_PUBLIC_PAGE(REPORTING, "GET /api/v1/public/figures/page", Actor.values()),
    SEE_PUBLIC_ARTICLES(REPORTING, "GET /api/v1/public/articles", Actor.values()),
    FOLLOW_CASE(REPORTING, "POST /api/v1/public/progress", Actor.values()),

    SEE_OVERSIGHT_DUTIES(REPORTING, "GET /api/v1/oversight-duties", DUTY_CHIEF, CENTRE_LEAD),

    // 问责 — 四(四), 六(二).
    PROPOSE_ACCOUNTABILITY(REPORTING, "POST /api/v1/cases/{id}/accountability", DUTY_CHIEF, CENTRE_LEAD),
    DECIDE_ACCOUNTABILITY(
            REPORTING, "POST /api/v1/cases/{id}/accountability/{accountabilityId}/decision", CENTRE_LEAD, BUREAU),
    CLOSE_ACCOUNTABILITY(
            REPORTING, "POST /api/v1/cases/{id}/accountability/{accountabilityId}/closure", CENTRE_LEAD, BUREAU),
    SEE_ACCOUNTS(REPORTING, "GET /api/v1/accountability", Who.WITH_ACCOUNTS),
    SEE_ACCOUNTABILITY(REPORTING, "GET /api/v1/cases/{id}/accountability", Who.WITH_ACCOUNTS),

    // 归档 — 三.7.
    ARCHIVE(REPORTING, "POST /api/v1/cases/{id}/archiving", CLERK, DUTY_CHIEF),
    SEE_ARCHIVE(REPORTING, "GET /api/v1/cases/{id}/archive", CLERK, DUTY_CHIEF, CENTRE_LEAD, AUDITOR),
    TAKE_ARCHIVE(REPORTING, "GET /api/v1/cases/{id}/archive.zip", CENTRE_LEAD, AUDITOR),

    // 存证.
    SEE_AUDIT_RECEIPT(
            REPORTING,
            "GET /api/v1/cases/{id}/audit-receipt",
            CLERK,
            DUTY_CHIEF,
            COORDINATOR,
            OTHER_COORDINATOR,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            LEADER,
            DISCIPLINE,
            AUDITOR),
    SEE_AUDIT_SLIP(REPORTING, "GET /api/v1/cases/{id}/audit-slip", CLERK, DUTY_CHIEF, CENTRE_LEAD, AUDITOR),
    SEE_CHECKPOINTS(REPORTING, "GET /api/v1/checkpoints", AUDITOR, CENTRE_LEAD, DISCIPLINE),
    SEE_LATEST_CHECKPOINT(REPORTING, "GET /api/v1/checkpoints/latest", AUDITOR, CENTRE_LEAD, DISCIPLINE),
    PROVE_CONSISTENCY(REPORTING, "GET /api/v1/checkpoints/{size}/consistency", AUDITOR, CENTRE_LEAD, DISCIPLINE),
    PROVE_INCLUSION(REPORTING, "GET /api/v1/checkpoints/{size}/inclusion", AUDITOR, CENTRE_LEAD, DISCIPLINE);

    private final ServiceName service;
    private final String operation;
    private final Set<Actor> permitted;

    Act(ServiceName service, String operation, Actor... permitted) {
        this.service = service;
        this.operation = operation;
        this.permitted = Set.of(permitted);
    }

    ServiceName service() {
        return service;
    }

    /// As the service describes it.
    String operation() {
        return operation;
    }

    boolean isQuestion() {
        return operation.startsWith("GET ");
    }

    /// @param of what is asked about, in the order of the path
    String path(String... of) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        for (String one : of) {
            path = path.replaceFirst("\\{[a-zA-Z]+}", one);
        }
        return path;
    }

    Set<Actor> permitted() {
        return permitted;
    }

    /// Groups of readers that several questions have in common.
    private static final class Who {
        private static final Actor[] IN_ROUTING = {
            CLERK, DUTY_CHIEF, COORDINATOR, OTHER_COORDINATOR, CENTRE_LEAD, BUREAU, WORKING_GROUP, AUDITOR
        };
        private static final Actor[] AT_THE_CLOCKS = {CLERK, DUTY_CHIEF, CENTRE_LEAD, BUREAU, LEADER, AUDITOR};
        private static final Actor[] COLLEAGUES = {
            CLERK,
            DUTY_CHIEF,
            COORDINATOR,
            OTHER_COORDINATOR,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            LEADER,
            AUDITOR,
            ADMIN
        };
        private static final Actor[] WITH_AN_ACCOUNT = {
            CLERK,
            DUTY_CHIEF,
            COORDINATOR,
            OTHER_COORDINATOR,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            LEADER,
            DISCIPLINE,
            AUDITOR,
            ADMIN,
            HOTLINE,
            INTEGRATOR,
            SERVICES
        };
        private static final Actor[] ON_THE_LEDGER = {
            CLERK,
            DUTY_CHIEF,
            COORDINATOR,
            OTHER_COORDINATOR,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            LEADER,
            DISCIPLINE,
            AUDITOR,
            HOTLINE,
            INTEGRATOR
        };
        private static final Actor[] AT_THE_LISTS = {
            CLERK,
            DUTY_CHIEF,
            COORDINATOR,
            OTHER_COORDINATOR,
            CENTRE_LEAD,
            BUREAU,
            WORKING_GROUP,
            LEADER,
            DISCIPLINE,
            AUDITOR
        };
        private static final Actor[] WITH_PAPERS = {
            CLERK, DUTY_CHIEF, COORDINATOR, OTHER_COORDINATOR, CENTRE_LEAD, BUREAU, WORKING_GROUP, LEADER
        };
        private static final Actor[] WITH_FILTERS = {
            CLERK, DUTY_CHIEF, COORDINATOR, OTHER_COORDINATOR, CENTRE_LEAD, BUREAU, WORKING_GROUP, LEADER, DISCIPLINE
        };
        private static final Actor[] WITH_ACCOUNTS = {DUTY_CHIEF, CENTRE_LEAD, BUREAU, DISCIPLINE, AUDITOR};
        private static final Actor[] WITH_FIGURES = {
            CLERK, DUTY_CHIEF, COORDINATOR, OTHER_COORDINATOR, CENTRE_LEAD, BUREAU, WORKING_GROUP, LEADER, AUDITOR
        };
    }
}
