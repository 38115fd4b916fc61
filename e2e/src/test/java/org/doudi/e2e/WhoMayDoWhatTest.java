package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.doudi.e2e.Matters.id;
import static org.doudi.e2e.Matters.order;
import static org.doudi.e2e.Papers.NONE;
import static org.doudi.e2e.Papers.OTHER_UNIT;
import static org.doudi.e2e.Papers.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.doudi.e2e.Matters.Ordered;
import org.doudi.events.Shards;
import org.doudi.events.StreamId;
import org.doudi.local.install.ServiceName;
import org.doudi.testkit.Described;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// 谁能做什么 — §1, row by row: each line is something that the role may do, at a moment at which it is legal. Before
/// the role does it, everybody whom the table (`Act`) does not name tries the same, with a real token or without one;
/// they are refused, and no log grows.
///
/// Not there yet, and so no line: the reporter's own 查询进度; 审计回放.
@ExtendWith(Week.Played.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(2)
class WhoMayDoWhatTest {
    private static final int LAST = Integer.MAX_VALUE;

    private Stack stack;
    private Hall hall;
    private Matters matters;

    @BeforeAll
    void open(Week week) {
        stack = week.stack();
        hall = new Hall(stack);
        matters = new Matters(hall);
    }

    /// 窗口工作人员 — 三.1, 2, 4, 5; 四(一)(二)(三)(五); 五(一).
    @Test
    void theClerk() throws IOException {
        hall.may(CLERK, Act.SIT_DOWN, Papers.SITTING);
        String matter = id(hall.may(CLERK, Act.REGISTER, Papers.REGISTRATION));
        hall.may(CLERK, Act.FIND_SIMILAR, Papers.SIMILAR);
        hall.may(CLERK, Act.REFUSE_AT_WINDOW, Papers.REFUSAL_AT_WINDOW);
        hall.may(CLERK, Act.ACCEPT, Papers.ACCEPTANCE, matters.sent());
        String refused = matters.sent();
        hall.may(CLERK, Act.REFUSE, Papers.REFUSAL, refused);
        hall.may(CLERK, Act.ARCHIVE, NONE, refused);
        hall.may(CLERK, Act.MERGE, Papers.mergerInto(matter), matters.registered());
        hall.may(CLERK, Act.WITHDRAW, Papers.WITHDRAWAL, matters.registered());
        theWindow(CLERK, matter);
        hall.may(CLERK, Act.NAME_COMPLAINED_OF, Papers.COMPLAINED_OF, matters.complaint());

        hall.does(CENTRE_LEAD, Act.CONCLUDE, Papers.concluded("DOABLE", UNIT), matter);
        Ordered done =
                matters.completed(new Ordered(matter, order(hall.may(CLERK, Act.ISSUE, Papers.ORDER, matter), 0)));
        hall.may(CLERK, Act.RETURN_COMPLETION, Papers.COMPLETION_RETURN, matter);
        hall.does(COORDINATOR, Act.COMPLETE, Papers.COMPLETION, done.order());
        JsonNode invited = hall.may(CLERK, Act.INVITE, Papers.INVITATION, matter);
        hall.may(CLERK, Act.SHOW_CODE, "", invited.required("code").asText());
        hall.may(CLERK, Act.PRINT_SLIP, NONE, matter);
        hall.may(CLERK, Act.CALL_ABOUT_RATING, Papers.CALL, matter);
        hall.may(CLERK, Act.RATE, Papers.rating(3), matter);
        matters.completed(matters.issued(matter));
        hall.may(CLERK, Act.VISIT, Papers.VISITED, matter);
        hall.does(CLERK, Act.RATE, Papers.rating(3), matter);
        hall.may(CLERK, Act.NAME_LEADER, Papers.NAMED_LEADER, matter);
        hall.may(CLERK, Act.DELIVER_MINUTES, Papers.MINUTES, matters.concludedWithout());
        hall.may(CLERK, Act.REPLY_CANNOT, Papers.CANNOT_REPLY, matters.basisGiven());
        urges(CLERK, matters.signed().caseId());
        learns(CLERK);
        hall.may(CLERK, Act.PROPOSE_GUIDE, Papers.guide(matters.reworked()));
        hall.may(CLERK, Act.LEAVE, Papers.SITTING);
    }

    /// 纪委监委 — 六(二): it sees what was handed over to it, and says what came of it.
    @Test
    void theDisciplineCommission() throws IOException {
        String matter = matters.registered();
        JsonNode brief = transferred(matter);
        String id = brief.required("briefId").asText();
        hall.may(
                DISCIPLINE,
                Act.RECEIVE_BRIEF,
                Papers.briefReceipt(brief.required("fileHash").asText()),
                id);
        hall.may(DISCIPLINE, Act.FEED_BACK, Papers.briefFeedback(matter), id);
        hall.may(CENTRE_LEAD, Act.FEED_BACK, Papers.briefFeedback(matter), id);
        hall.does(DISCIPLINE, Act.SEE_CASE, "", matter);
    }

    private JsonNode transferred(String matter) throws IOException {
        return hall.may(CENTRE_LEAD, Act.TRANSFER_BRIEF, Papers.brief(matter, today()));
    }

    private LocalDate today() {
        return hall.now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    /// 五(四): what was learnt from a case.
    private String learns(Actor who) throws IOException {
        String from = matters.registered();
        LocalDate soon = today().plusMonths(1);
        String article = hall.may(who, Act.PUBLISH_ARTICLE, Papers.article(from, soon))
                .required("articleId")
                .asText();
        hall.may(who, Act.REVISE_ARTICLE, Papers.revision(from, soon.plusMonths(1)), article);
        return article;
    }

    private static String guide(JsonNode proposed) {
        return proposed.required("revisionId").asText();
    }

    /// 催办、督办 of whoever handles it.
    private void urges(Actor who, String matter) throws IOException {
        hall.may(who, Act.URGE, Papers.URGING, matter, matters.clock(matter, "HANDLE"));
    }

    /// 值班长 — 三.2; 五(三).
    @Test
    void theDutyChief() throws IOException {
        hall.may(DUTY_CHIEF, Act.PUBLISH_ROSTER, Papers.ROSTER);
        hall.may(DUTY_CHIEF, Act.SIT_DOWN, Papers.ON_DUTY);
        hall.may(DUTY_CHIEF, Act.FIND_SIMILAR, Papers.SIMILAR);
        hall.may(DUTY_CHIEF, Act.REFUSE_AT_WINDOW, Papers.REFUSAL_AT_WINDOW);
        String refused = matters.sent();
        hall.may(DUTY_CHIEF, Act.REFUSE, Papers.OTHER_REFUSAL, refused);
        hall.may(DUTY_CHIEF, Act.ARCHIVE, NONE, refused);
        String wronglyRefused = matters.sent();
        hall.does(CLERK, Act.REFUSE, Papers.REFUSAL, wronglyRefused);
        hall.may(DUTY_CHIEF, Act.REVERSE_REFUSAL, Papers.of(Act.REVERSE_REFUSAL), wronglyRefused);
        hall.may(DUTY_CHIEF, Act.WITHDRAW, Papers.WITHDRAWAL, matters.registered());
        hall.may(DUTY_CHIEF, Act.ASSIGN, Papers.assignment(hall.now().plus(Duration.ofDays(20))), matters.consulting());
        String matter = matters.registered();
        hall.may(DUTY_CHIEF, Act.AMEND, Papers.AMENDMENT, matter);
        hall.may(DUTY_CHIEF, Act.NAME_COMPLAINED_OF, Papers.COMPLAINED_OF, matters.complaint());
        theWindow(DUTY_CHIEF, matter);
        String again = matters.registered();
        hall.does(CLERK, Act.MERGE, Papers.mergerInto(matter), again);
        hall.may(DUTY_CHIEF, Act.UNDO_MERGER, Papers.of(Act.UNDO_MERGER), again);

        String order = matters.issued().order();
        hall.does(COORDINATOR, Act.OBJECT, Papers.OBJECTION, order);
        hall.may(DUTY_CHIEF, Act.DECIDE_OBJECTION, Papers.PASSED_ON, order);
        order = matters.signed().order();
        hall.does(COORDINATOR, Act.EXTEND, Papers.EXTENSION, order);
        hall.mayNot(BUREAU, Act.GRANT_EXTENSION, NONE, order);
        hall.may(DUTY_CHIEF, Act.GRANT_EXTENSION, NONE, order);
        hall.mayNot(BUREAU, Act.REFUSE_EXTENSION, Papers.NO_EXTENSION, order);
        hall.may(DUTY_CHIEF, Act.REFUSE_EXTENSION, Papers.NO_EXTENSION, order);
        hall.may(DUTY_CHIEF, Act.RETURN_BASIS, Papers.BASIS_RETURN, matters.basisGiven());
        String bad = matters.reworked();
        hall.does(COORDINATOR, Act.APPEAL, Papers.APPEAL, bad);
        hall.may(DUTY_CHIEF, Act.DECIDE_APPEAL, Papers.APPEAL_DECISION, bad);
        hall.does(CLERK, Act.RATE, Papers.rating(3), bad);
        hall.may(DUTY_CHIEF, Act.NAME_LEADER, Papers.NAMED_LEADER, bad);
        hall.may(DUTY_CHIEF, Act.SEND_BACK, Papers.of(Act.SEND_BACK), matters.visitedInVain());
        hall.may(DUTY_CHIEF, Act.CLOSE, Papers.of(Act.CLOSE), matters.visitedInVain());
        urges(DUTY_CHIEF, matters.signed().caseId());
        hall.may(DUTY_CHIEF, Act.RECORD_VISIT, Papers.VISIT);
        hall.may(DUTY_CHIEF, Act.RETIRE_ARTICLE, Papers.of(Act.RETIRE_ARTICLE), learns(DUTY_CHIEF));
        hall.may(DUTY_CHIEF, Act.PROPOSE_GUIDE, Papers.guide(matters.reworked()));
        hall.may(DUTY_CHIEF, Act.PROPOSE_ACCOUNTABILITY, Papers.ACCUSATION, matters.registered());
        hall.may(DUTY_CHIEF, Act.LEAVE, Papers.ON_DUTY);
    }

    /// What the clerk and the duty chief may both do at the window, until the matter goes to the review.
    private void theWindow(Actor who, String matter) throws IOException {
        hall.may(who, Act.CONSULT, Papers.CONSULTATION, matter);
        hall.may(who, Act.NOTE_ARRIVAL, Papers.ARRIVAL, matter);
        hall.may(who, Act.CLASSIFY, Papers.CLASSIFICATION, matter);
        hall.may(who, Act.ATTACH, Papers.FILE, matter);
        hall.may(who, Act.OPEN_FILE, Papers.PURPOSE, matter, "1");
        hall.may(who, Act.OPEN_TEXTS, Papers.opening(matter));
        hall.may(who, Act.PRINT_ACCEPTANCE, Papers.of(Act.PRINT_ACCEPTANCE), matter);
        hall.may(who, Act.GUIDE, Papers.guidance(hall.now().plus(Duration.ofDays(20))), matter);
        hall.may(who, Act.TAKE_MATERIALS, Papers.DELIVERED, matter);
        hall.may(who, Act.PROMISE, Papers.promise(hall.now().plus(Duration.ofDays(20))), matter);
        hall.may(who, Act.ENDORSE, NONE, matter, UNIT);
        hall.does(COORDINATOR, Act.TOLERATE, NONE, matter, UNIT);
        hall.may(who, Act.SUPPLY, Papers.SUPPLIED, matter, UNIT);
        hall.may(who, Act.REPLY, Papers.DISSATISFIED, matter);
        hall.may(who, Act.INFORM, Papers.INFORMATION, matter);
        hall.may(who, Act.ESCALATE, Papers.ESCALATION, matter);
    }

    /// 协调专员、责任单位 — 三.2, 3, 4; 四(三); 五(二): of its own unit, and of no other.
    @Test
    void theCoordinator() throws IOException {
        String matter = matters.consulting();
        hall.does(CLERK, Act.PROMISE, Papers.promise(hall.now().plus(Duration.ofDays(20))), matter);
        hall.does(CLERK, Act.ENDORSE, NONE, matter, UNIT);
        hall.may(COORDINATOR, Act.TOLERATE, NONE, matter, UNIT);
        hall.may(COORDINATOR, Act.SUPPLY, Papers.SUPPLIED, matter, UNIT);
        hall.does(CLERK, Act.PROMISE, Papers.promise(hall.now().plus(Duration.ofDays(20))), matter);
        hall.does(CLERK, Act.ENDORSE, NONE, matter, UNIT);
        hall.may(COORDINATOR, Act.DECLINE_TOLERANCE, Papers.of(Act.DECLINE_TOLERANCE), matter, UNIT);

        hall.may(COORDINATOR, Act.OBJECT, Papers.OBJECTION, matters.issued().order());
        Ordered order = matters.issued();
        hall.may(COORDINATOR, Act.SIGN, NONE, order.order());
        hall.may(COORDINATOR, Act.REPORT_PROGRESS, Papers.PROGRESS, order.order());
        hall.may(COORDINATOR, Act.EXTEND, Papers.EXTENSION, order.order());
        hall.may(COORDINATOR, Act.NOTE_EXTENSION_TOLD, Papers.told(hall.now()), order.order());
        hall.may(COORDINATOR, Act.ATTACH, Papers.FILE, order.caseId());
        hall.may(COORDINATOR, Act.OPEN_FILE, Papers.PURPOSE, order.caseId(), "1");
        hall.may(COORDINATOR, Act.OPEN_TEXTS, Papers.opening(order.caseId(), "REPORTER_PHONE"));
        hall.mayNot(COORDINATOR, Act.OPEN_TEXTS, Papers.opening(matters.issued().caseId(), "REPORTER_PHONE"));
        hall.may(COORDINATOR, Act.COMPLETE, Papers.COMPLETION, order.order());
        hall.does(CLERK, Act.RATE, Papers.rating(3), order.caseId());
        hall.may(COORDINATOR, Act.APPEAL, Papers.APPEAL, order.caseId());
        hall.may(
                COORDINATOR,
                Act.FIND_IMPOSSIBLE,
                Papers.of(Act.FIND_IMPOSSIBLE),
                matters.signed().order());
        hall.may(COORDINATOR, Act.SUBMIT_BASIS, Papers.BASIS, matters.concluded("CANNOT_BY_POLICY", UNIT));
        String beyond = matters.concluded("BEYOND_AUTHORITY", UNIT);
        hall.may(COORDINATOR, Act.REPORT_UP, Papers.TO_SUPERIOR, beyond);
        hall.may(COORDINATOR, Act.NOTE_SUPERIOR_REPLY, Papers.SUPERIOR_REPLY, beyond);

        JsonNode shared = hall.does(CLERK, Act.ISSUE, Papers.ORDER, matters.concluded("DOABLE", UNIT, OTHER_UNIT));
        hall.mayNot(OTHER_COORDINATOR, Act.SIGN, NONE, order(shared, 0));
        done(COORDINATOR, order(shared, 0));
        done(OTHER_COORDINATOR, order(shared, 1));
        hall.may(COORDINATOR, Act.CONSOLIDATE, Papers.CONSOLIDATION, order(shared, 0));
        hall.may(COORDINATOR, Act.RECORD_VISIT, Papers.visit(hall.now()));
    }

    private void done(Actor unit, String order) {
        hall.does(unit, Act.SIGN, NONE, order);
        hall.does(unit, Act.COMPLETE, Papers.COMPLETION, order);
    }

    private static String meeting(JsonNode convened) {
        return convened.required("meetingId").asText();
    }

    /// 政务服务中心 — 三.2, 3; 五(一)(二).
    @Test
    void theCentreLead() throws IOException {
        hall.may(CENTRE_LEAD, Act.PUBLISH_ROSTER, Papers.ROSTER);
        hall.may(CENTRE_LEAD, Act.SIT_DOWN, Papers.LEADING);
        hall.may(CENTRE_LEAD, Act.LEAVE, Papers.LEADING);
        hall.may(CENTRE_LEAD, Act.DESIGNATE, Papers.DESIGNATION, UNIT);
        hall.does(CENTRE_LEAD, Act.DESIGNATE, Papers.SECOND_DESIGNATION, UNIT);
        hall.may(CENTRE_LEAD, Act.RELIEVE, Papers.RELIEF, UNIT);
        String meeting = meeting(hall.may(CENTRE_LEAD, Act.CONVENE, Papers.convening(hall.now(), matters.escalated())));
        hall.may(CENTRE_LEAD, Act.MOVE_MEETING, Papers.moved(hall.now().plus(Duration.ofHours(1))), meeting);
        hall.may(CENTRE_LEAD, Act.DELIVER_MINUTES, Papers.MINUTES, matters.concludedWithout());
        String matter = matters.attached(matters.escalated());
        hall.may(CENTRE_LEAD, Act.OPEN_TEXTS, Papers.opening(matter));
        hall.may(CENTRE_LEAD, Act.PRINT_ACCEPTANCE, Papers.of(Act.PRINT_ACCEPTANCE), matter);
        hall.may(CENTRE_LEAD, Act.OPEN_FILE, Papers.PURPOSE, matter, "1");
        hall.may(CENTRE_LEAD, Act.SCHEDULE, Papers.meeting(hall.now()), matter);
        hall.may(CENTRE_LEAD, Act.RESCHEDULE, Papers.moved(hall.now().plus(Duration.ofHours(1))), matter);
        hall.may(CENTRE_LEAD, Act.HOLD_REVIEW, Papers.HELD, matter);
        hall.may(CENTRE_LEAD, Act.CONCLUDE, Papers.concluded("UNRESOLVED", UNIT), matter);
        hall.may(CENTRE_LEAD, Act.REPORT_TO_GROUP, Papers.TO_GROUP, matter);
        urges(CENTRE_LEAD, matters.signed().caseId());
        hall.may(CENTRE_LEAD, Act.RECORD_VISIT, Papers.visit(hall.now()));
        hall.may(CENTRE_LEAD, Act.PUBLISH_SUMMARY, NONE, "2026-01");
        generalises(CENTRE_LEAD, matters.concluded("DOABLE", UNIT), matters.concluded("DOABLE", UNIT));
        hall.may(CENTRE_LEAD, Act.ISSUE_ASSESSMENTS, NONE, "2025");
        hall.may(CENTRE_LEAD, Act.RETIRE_ARTICLE, Papers.of(Act.RETIRE_ARTICLE), learns(CENTRE_LEAD));
        String guide = guide(hall.may(CENTRE_LEAD, Act.PROPOSE_GUIDE, Papers.guide(matters.reworked())));
        hall.may(CENTRE_LEAD, Act.SETTLE_GUIDE, Papers.of(Act.SETTLE_GUIDE), guide);
        String accused = matters.registered();
        String account = account(hall.does(DUTY_CHIEF, Act.PROPOSE_ACCOUNTABILITY, Papers.ACCUSATION, accused));
        hall.may(CENTRE_LEAD, Act.DECIDE_ACCOUNTABILITY, Papers.ACCOUNT_DECISION, accused, account);
        hall.may(CENTRE_LEAD, Act.CLOSE_ACCOUNTABILITY, Papers.ACCOUNT_CLOSING, accused, account);
    }

    /// 举一反三 — 三.6.
    private void generalises(Actor who, String one, String other) throws IOException {
        String issue = hall.may(who, Act.IDENTIFY_ISSUE, Papers.issue(one, other))
                .required("issueId")
                .asText();
        hall.may(who, Act.IMPROVE, Papers.of(Act.IMPROVE), issue);
    }

    private static String account(JsonNode proposed) {
        return proposed.required("accountabilityId").asText();
    }

    /// 四(四): where the duty chief may be who is complained of, the centre takes a complaint of conduct, and no other
    /// case.
    @Test
    void theCentreLeadInTheChiefsPlace() throws IOException {
        String complaint = matters.complaint();
        hall.may(CENTRE_LEAD, Act.NAME_COMPLAINED_OF, Papers.COMPLAINED_OF, complaint);
        hall.does(CENTRE_LEAD, Act.CONSULT, Papers.CONSULTATION, complaint);
        hall.does(CENTRE_LEAD, Act.ESCALATE, Papers.ESCALATION, complaint);
        hall.mayNot(CENTRE_LEAD, Act.CONSULT, Papers.CONSULTATION, matters.registered());
    }

    /// 政务服务局 — 三.4: where several units handle one matter.
    @Test
    void theBureau() throws IOException {
        String matter = matters.attached(matters.concluded("DOABLE", UNIT, "LCJ"));
        String order = order(hall.does(CLERK, Act.ISSUE, Papers.ORDER, matter), 0);
        hall.does(COORDINATOR, Act.SIGN, NONE, order);
        hall.may(BUREAU, Act.COORDINATE, Papers.COORDINATION, matter);
        urges(BUREAU, matter);
        hall.may(BUREAU, Act.OPEN_TEXTS, Papers.opening(matter));
        hall.may(BUREAU, Act.OPEN_FILE, Papers.PURPOSE, matter, "1");
        hall.does(COORDINATOR, Act.EXTEND, Papers.EXTENSION, order);
        hall.mayNot(DUTY_CHIEF, Act.GRANT_EXTENSION, NONE, order);
        hall.may(BUREAU, Act.GRANT_EXTENSION, NONE, order);
        hall.mayNot(DUTY_CHIEF, Act.REFUSE_EXTENSION, Papers.NO_EXTENSION, order);
        hall.may(BUREAU, Act.REFUSE_EXTENSION, Papers.NO_EXTENSION, order);
        generalises(BUREAU, matter, matters.concluded("DOABLE", UNIT, "LCJ"));
        String accused = matters.registered();
        String account = account(hall.may(CENTRE_LEAD, Act.PROPOSE_ACCOUNTABILITY, Papers.ACCUSATION, accused));
        hall.mayNot(CENTRE_LEAD, Act.DECIDE_ACCOUNTABILITY, Papers.ACCOUNT_DECISION, accused, account);
        hall.may(BUREAU, Act.DECIDE_ACCOUNTABILITY, Papers.ACCOUNT_DECISION, accused, account);
        hall.may(BUREAU, Act.CLOSE_ACCOUNTABILITY, Papers.ACCOUNT_CLOSING, accused, account);
    }

    /// 工作组 — 三.3: what was reported to it.
    @Test
    void theWorkingGroup() throws IOException {
        String matter = matters.attached(matters.concluded("UNRESOLVED", UNIT));
        hall.mayNot(WORKING_GROUP, Act.OPEN_TEXTS, Papers.opening(matter));
        hall.does(CENTRE_LEAD, Act.REPORT_TO_GROUP, Papers.TO_GROUP, matter);
        hall.may(WORKING_GROUP, Act.OPEN_TEXTS, Papers.opening(matter));
        hall.may(WORKING_GROUP, Act.OPEN_FILE, Papers.PURPOSE, matter, "1");
        hall.may(WORKING_GROUP, Act.DECIDE_AS_GROUP, Papers.decided(UNIT), matter);
    }

    /// 科级以上领导 — 五(一), 六(一): 带班, and what its unit was ordered to do.
    @Test
    void theLeader() throws IOException {
        hall.may(LEADER, Act.SIT_DOWN, Papers.LEADING);
        hall.may(LEADER, Act.LEAVE, Papers.LEADING);
        String matter = matters.attached(matters.signed().caseId());
        hall.may(LEADER, Act.OPEN_TEXTS, Papers.opening(matter));
        hall.may(LEADER, Act.OPEN_FILE, Papers.PURPOSE, matter, "1");
        hall.may(LEADER, Act.RECORD_VISIT, Papers.visit(hall.now()));
    }

    /// 反映人 — 三.5, 五(一): with the code of the invitation and the PIN of the slip, and with no account at all.
    @Test
    void theReporter() throws IOException {
        String matter = matters.completed().caseId();
        String code = hall.does(CLERK, Act.INVITE, Papers.INVITATION, matter)
                .required("code")
                .asText();
        String pin =
                hall.does(CLERK, Act.PRINT_SLIP, NONE, matter).required("pin").asText();
        for (Actor who : Actor.values()) {
            hall.may(who, Act.SEE_WHAT_TO_RATE, "", code);
        }
        hall.may(NOBODY, Act.RATE_BY_CODE, Papers.ratingUnder(pin), code);
        hall.may(SERVICES, Act.CHECK_SLIP, Papers.slip(pin), matter);
        String number = hall.does(CLERK, Act.SEE_CASE, "", matter)
                .required("ledger")
                .required("number")
                .asText();
        for (Actor who : Act.FOLLOW_CASE.permitted()) {
            hall.may(who, Act.FOLLOW_CASE, Papers.slip(number, pin));
        }
    }

    /// 12345热线 — 二(五): sends tickets over Kafka, and rates for its caller what was its own.
    @Test
    void theHotline() throws IOException {
        String matter = ticketed("260214160000000001");
        hall.does(CLERK, Act.ACCEPT, Papers.ACCEPTANCE, matter);
        hall.does(CLERK, Act.CONSULT, Papers.CONSULTATION, matter);
        hall.does(CLERK, Act.REPLY, Papers.SATISFIED, matter);
        hall.mayNot(INTEGRATOR, Act.RATE, Papers.rating(1), matter);
        hall.may(HOTLINE, Act.RATE, Papers.rating(1), matter);
    }

    /// The case that a ticket has become.
    private String ticketed(String number) {
        stack.send("doudi.hotline.tickets.v1", Papers.ticket(number, hall.now()));
        return Awaitility.await("ticket " + number)
                .until(
                        () -> hall.does(HOTLINE, Act.SEE_LEDGER, "?limit=200")
                                .valueStream()
                                .filter(line -> line.path("reference").asText().equals(number))
                                .map(Matters::id)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /// 其他系统 — 二(五): sends reflections, learns why one was refused, and rates for its reporter.
    @Test
    void theOtherSystem() throws IOException {
        String refused = id(hall.may(INTEGRATOR, Act.REGISTER, Papers.SENT));
        hall.does(CLERK, Act.REFUSE, Papers.REFUSAL, refused);
        hall.may(INTEGRATOR, Act.OPEN_TEXTS, Papers.opening(refused, "REFUSAL_TEXT"));
        String matter = matters.sent();
        hall.does(CLERK, Act.ACCEPT, Papers.ACCEPTANCE, matter);
        hall.does(CLERK, Act.CONSULT, Papers.CONSULTATION, matter);
        hall.does(CLERK, Act.REPLY, Papers.SATISFIED, matter);
        hall.mayNot(HOTLINE, Act.RATE, Papers.rating(1), matter);
        hall.may(INTEGRATOR, Act.RATE, Papers.rating(1), matter);
    }

    /// 系统管理员.
    @Test
    void theAdministrator() throws IOException {
        hall.may(ADMIN, Act.RENAME, Papers.NEW_NAME, "RL");
        hall.may(ADMIN, Act.PREVIEW_CALENDAR, Papers.CLOSED_DAY);
        hall.may(ADMIN, Act.PUBLISH_CALENDAR, Papers.CLOSED_DAY);
        hall.may(ADMIN, Act.PREVIEW_CALENDAR_FILE, Papers.OF_THE_FILE);
        hall.may(ADMIN, Act.PUBLISH_CALENDAR_FILE, Papers.OF_THE_FILE);
        hall.may(ADMIN, Act.PREVIEW_HOURS, Papers.SUMMER_HOURS);
        hall.may(ADMIN, Act.PUBLISH_HOURS, Papers.SUMMER_HOURS);
        hall.may(ADMIN, Act.PUBLISH_POLICY, Papers.POLICY);
    }

    /// 谁能看什么 — §10: of the cases that concern it each role is shown what the table says; the auditor everything.
    @Test
    void whatEachMaySee() throws IOException {
        String matter = matters.sent();
        hall.does(CLERK, Act.ACCEPT, Papers.ACCEPTANCE, matter);
        hall.does(CLERK, Act.CONSULT, Papers.CONSULTATION, matter);
        hall.does(CLERK, Act.ESCALATE, Papers.ESCALATION, matter);
        hall.does(CENTRE_LEAD, Act.CONCLUDE, Papers.concluded("UNRESOLVED", UNIT, OTHER_UNIT), matter);
        hall.does(CENTRE_LEAD, Act.REPORT_TO_GROUP, Papers.TO_GROUP, matter);
        hall.does(WORKING_GROUP, Act.DECIDE_AS_GROUP, Papers.decided(UNIT, OTHER_UNIT), matter);
        JsonNode orders = hall.does(CLERK, Act.ISSUE, Papers.ORDER, matter);
        done(COORDINATOR, order(orders, 0));
        done(OTHER_COORDINATOR, order(orders, 1));
        hall.does(COORDINATOR, Act.CONSOLIDATE, Papers.CONSOLIDATION, order(orders, 0));
        String extorted = id(hall.does(CLERK, Act.REGISTER, Papers.registration("RENT_SEEKING")));

        String ticket = ticketed("260214160000000002");
        String meeting = meeting(hall.does(
                CENTRE_LEAD, Act.CONVENE, Papers.conveningBoth(hall.now(), matters.escalated(UNIT, OTHER_UNIT))));

        String urged = matters.concluded("DOABLE", UNIT, OTHER_UNIT);
        hall.does(COORDINATOR, Act.SIGN, NONE, order(hall.does(CLERK, Act.ISSUE, Papers.ORDER, urged), 0));
        hall.does(CLERK, Act.URGE, Papers.URGING, urged, matters.clock(urged, "HANDLE"));
        String filed = matters.filed();
        hall.may(CENTRE_LEAD, Act.ERASE, Papers.of(Act.ERASE), matters.filedOfSomebodyElse());
        String size =
                hall.does(AUDITOR, Act.SEE_LATEST_CHECKPOINT, "").path("size").asText();
        String first = "?position=1&shard=" + new Shards(12).of(StreamId.parse(matter));
        String alike = matters.concluded("DOABLE", UNIT, OTHER_UNIT);
        stack.awaitQuiet();
        String issue = hall.does(CENTRE_LEAD, Act.IDENTIFY_ISSUE, Papers.issue(urged, alike))
                .required("issueId")
                .asText();
        String article = learns(CLERK);
        String brief = transferred(matter).required("briefId").asText();

        for (Act receipt : List.of(Act.SEE_RECEIPT, Act.PRINT_RECEIPT, Act.TAKE_RECEIPT)) {
            for (Actor who : receipt.permitted()) {
                hall.may(who, receipt, "", matter, matters.clock(matter, "WG"));
            }
        }
        hall.may(SERVICES, Act.TAKE_CIPHERTEXT, "", matters.attached(matters.registered()), "1");
        for (Actor who : Act.PRINT_PAPER.permitted()) {
            hall.may(who, Act.PRINT_PAPER, NONE, matter, paper(who, matter));
        }
        for (Actor who : Act.SUPPOSE.permitted()) {
            hall.may(who, Act.SUPPOSE, Papers.of(Act.SUPPOSE), matter);
        }
        for (Actor who : Act.SUPPOSE_OF_PERIOD.permitted()) {
            hall.may(who, Act.SUPPOSE_OF_PERIOD, Papers.of(Act.SUPPOSE_OF_PERIOD));
        }
        for (Act act : EnumSet.allOf(Act.class)) {
            if (act.isQuestion()
                    && !act.path().contains("/ratings/")
                    && !act.path().contains("/receipt")
                    && act != Act.TAKE_CIPHERTEXT) {
                for (Actor who : act.permitted()) {
                    hall.may(
                            who,
                            act,
                            act == Act.PROVE_INCLUSION ? first : query(act),
                            switch (act) {
                                case SEE_NAMES, SEE_DESIGNATIONS, SEE_COORDINATOR -> UNIT;
                                case SEE_FIGURE -> "m1";
                                case SEE_ISSUE -> issue;
                                case SEE_SUMMARY, SEE_DRAFT, TAKE_SUMMARY, PRINT_SUMMARY, DRAFT_REPORT -> "2026-01";
                                case SEE_MEETING -> meeting;
                                case SEE_URGINGS -> urged;
                                case SEE_ARCHIVE, TAKE_ARCHIVE -> filed;
                                case PROVE_CONSISTENCY, PROVE_INCLUSION -> size;
                                case SEE_ARTICLE -> article;
                                case SEE_ASSESSMENTS, DRAFT_ASSESSMENTS -> "2025";
                                case SEE_BRIEF, TAKE_BRIEF, PRINT_BRIEF, TAKE_BRIEF_PRINT, TAKE_BRIEF_DRAFT -> brief;
                                case SEE_ORDER -> order(orders, who == OTHER_COORDINATOR ? 1 : 0);
                                default ->
                                    switch (who) {
                                        case DISCIPLINE -> extorted;
                                        case HOTLINE -> ticket;
                                        default -> matter;
                                    };
                            });
                }
            }
        }
        for (Actor who : Act.KEEP_FILTER.permitted()) {
            hall.may(who, Act.KEEP_FILTER, Papers.of(Act.KEEP_FILTER));
            hall.may(who, Act.DROP_FILTER, NONE, "mine");
        }
        ordinaryCaseIsShownToItsOwnAlone();
    }

    /// The last form of the case that somebody may print: a department's own order.
    private String paper(Actor who, String matter) {
        return hall.does(who, Act.SEE_PAPERS, "", matter)
                .valueStream()
                .reduce((_, later) -> later)
                .orElseThrow()
                .required("paperId")
                .asText();
    }

    private static String query(Act act) {
        return switch (act) {
            case SEE_FIGURES, SEE_FIGURE -> "?month=2026-02";
            case LISTEN -> "?seconds=1";
            case DRAFT_BRIEF -> "?from=2026-02-01&to=2026-02-28";
            default -> "";
        };
    }

    /// One unit's case: another unit, the Bureau, the working group, the discipline commission and other systems do not
    /// see it.
    private void ordinaryCaseIsShownToItsOwnAlone() throws IOException {
        Ordered ordinary = matters.signed();
        List<Actor> strangers = List.of(OTHER_COORDINATOR, BUREAU, WORKING_GROUP, DISCIPLINE, HOTLINE, INTEGRATOR);
        for (Actor stranger : strangers) {
            hall.mayNot(stranger, Act.SEE_CASE, "", ordinary.caseId());
            assertThat(hall.does(stranger, Act.SEE_LEDGER, "?limit=200").findValuesAsText("caseId"))
                    .as("the ledger of " + stranger)
                    .doesNotContain(ordinary.caseId());
        }
        for (Actor stranger : List.of(OTHER_COORDINATOR, BUREAU, WORKING_GROUP)) {
            hall.mayNot(stranger, Act.SEE_ROUTING, "", ordinary.caseId());
            hall.mayNot(stranger, Act.SEE_ROUTING_WORDS, "", ordinary.caseId());
            hall.mayNot(stranger, Act.SEE_ORDER, "", ordinary.order());
            hall.mayNot(stranger, Act.SEE_FILES, "", ordinary.caseId());
            hall.mayNot(stranger, Act.OPEN_TEXTS, Papers.opening(ordinary.caseId()));
        }
    }

    /// What is only legal once an agreed time is past.
    @Test
    @Order(LAST - 3)
    void whenAnAgreedTimeIsPast() throws IOException {
        String awaited = matters.consulting();
        String forgotten = matters.consulting();
        String promised = matters.consulting();
        var soon = hall.now().plus(Duration.ofMinutes(5));
        hall.does(CLERK, Act.GUIDE, Papers.guidance(soon), awaited);
        hall.does(CLERK, Act.GUIDE, Papers.guidance(soon), forgotten);
        hall.does(CLERK, Act.PROMISE, Papers.promise(soon), promised);
        hall.does(CLERK, Act.ENDORSE, NONE, promised, UNIT);
        hall.does(COORDINATOR, Act.TOLERATE, NONE, promised, UNIT);
        stack.awaitQuiet();
        hall.passes("6m");
        hall.does(CLERK, Act.INFORM, Papers.INFORMATION, awaited);
        hall.may(CLERK, Act.END_WAITING, Papers.GUIDED, awaited);
        hall.does(CLERK, Act.INFORM, Papers.INFORMATION, forgotten);
        hall.may(DUTY_CHIEF, Act.END_WAITING, Papers.GUIDED, forgotten);
        hall.may(COORDINATOR, Act.UNDO_TOLERANCE, Papers.of(Act.UNDO_TOLERANCE), promised, UNIT);
    }

    /// 上级未答复, after sixty working days.
    @Test
    @Order(LAST - 2)
    void whenTheAuthorityAboveIsSilent() throws IOException {
        String silent = matters.concluded("BEYOND_AUTHORITY", UNIT);
        hall.does(COORDINATOR, Act.REPORT_UP, Papers.TO_SUPERIOR, silent);
        stack.awaitQuiet();
        hall.passes("100d");
        hall.may(CENTRE_LEAD, Act.TELL_OF_SILENCE, Papers.SILENCE, silent);
    }

    /// The table is whole: whoever is named in it was seen to do it.
    @Test
    @Order(LAST - 1)
    void everyLineOfTheTableWasWalked() {
        assertThat(EnumSet.allOf(Act.class))
                .allSatisfy(act -> assertThat(hall.shown().getOrDefault(act, Set.of()))
                        .as(act.name())
                        .isEqualTo(act.permitted()));
        assertThat(Arrays.stream(Act.values()).filter(act -> act.permitted().contains(AUDITOR)))
                .as("审计 reads, and writes nothing")
                .allMatch(act -> act.isQuestion() || act == Act.FOLLOW_CASE);
    }

    /// What the services publish as an example was sent as it is, and taken.
    @Test
    @Order(LAST - 1)
    void everyExampleWasTaken() {
        assertThat(EnumSet.allOf(Act.class).stream()
                        .filter(act -> act != Act.ATTACH)
                        .filter(act -> Paper.published(act)
                                .filter(paper -> !hall.wasTaken(act, paper))
                                .isPresent()))
                .isEmpty();
    }

    /// And there is nothing else that anybody could ask for.
    @Test
    @Order(LAST)
    void theTableLeavesNothingOut() {
        for (ServiceName service : ServiceName.values()) {
            assertThat(Described.by(stack.service(service)).operations())
                    .as(service.id())
                    .isEqualTo(Arrays.stream(Act.values())
                            .filter(act -> act.service() == service)
                            .map(Act::operation)
                            .collect(Collectors.toSet()));
        }
    }
}
