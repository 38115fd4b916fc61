package org.doudi.e2e;

import static org.doudi.e2e.Actor.CENTRE_LEAD;
import static org.doudi.e2e.Actor.CLERK;
import static org.doudi.e2e.Actor.COORDINATOR;
import static org.doudi.e2e.Actor.INTEGRATOR;
import static org.doudi.e2e.Papers.NONE;
import static org.doudi.e2e.Papers.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.awaitility.Awaitility;

/// Cases that have come so far that the next step is legal.
final class Matters {
    private final Hall hall;

    Matters(Hall hall) {
        this.hall = hall;
    }

    /// A case, and the order that its unit was given last.
    record Ordered(String caseId, String order) {}

    static String id(JsonNode answer) {
        return answer.required("caseId").asText();
    }

    /// @param index of the unit, in the order of the conclusion
    static String order(JsonNode issued, int index) {
        return issued.required("transferIds").required(index).asText();
    }

    /// By another system.
    String sent() {
        return id(hall.does(INTEGRATOR, Act.REGISTER, Papers.SENT));
    }

    String registered() {
        return id(hall.does(CLERK, Act.REGISTER, Papers.REGISTRATION));
    }

    /// 反映工作作风.
    String complaint() {
        return id(hall.does(CLERK, Act.REGISTER, Papers.COMPLAINT));
    }

    String consulting() {
        String caseId = registered();
        hall.does(CLERK, Act.CONSULT, Papers.CONSULTATION, caseId);
        return caseId;
    }

    String escalated() {
        String caseId = consulting();
        hall.does(CLERK, Act.ESCALATE, Papers.ESCALATION, caseId);
        return caseId;
    }

    /// Of these units.
    String escalated(String... units) {
        String caseId = id(hall.does(CLERK, Act.REGISTER, Papers.registrationOf(units)));
        hall.does(CLERK, Act.CONSULT, Papers.CONSULTATION, caseId);
        hall.does(CLERK, Act.ESCALATE, Papers.ESCALATION, caseId);
        return caseId;
    }

    /// 不能办, by a meeting that its unit did not come to.
    String concludedWithout() {
        String caseId = escalated();
        hall.does(CENTRE_LEAD, Act.CONCLUDE, Papers.CONCLUDED_WITHOUT, caseId);
        return caseId;
    }

    /// @param outcome of the review
    String concluded(String outcome, String... units) {
        String caseId = escalated();
        hall.does(CENTRE_LEAD, Act.CONCLUDE, Papers.concluded(outcome, units), caseId);
        return caseId;
    }

    /// The clock of this kind, once it runs.
    String clock(String caseId, String kind) {
        return Awaitility.await(kind + " of " + caseId)
                .until(
                        () -> hall.does(CLERK, Act.SEE_CLOCKS, "", caseId)
                                .valueStream()
                                .filter(clock -> clock.required("kind").asText().equals(kind))
                                .map(clock -> clock.required("clockId").asText())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /// 书面依据 is with the window.
    String basisGiven() {
        String caseId = concluded("CANNOT_BY_POLICY", UNIT);
        hall.does(COORDINATOR, Act.SUBMIT_BASIS, Papers.BASIS, caseId);
        return caseId;
    }

    Ordered issued() {
        return issued(concluded("DOABLE", UNIT));
    }

    /// Once more, too, where it was sent back.
    Ordered issued(String caseId) {
        return new Ordered(caseId, order(hall.does(CLERK, Act.ISSUE, Papers.ORDER, caseId), 0));
    }

    Ordered signed() {
        return signed(issued());
    }

    private Ordered signed(Ordered issued) {
        hall.does(COORDINATOR, Act.SIGN, NONE, issued.order());
        return issued;
    }

    Ordered completed() {
        return completed(issued());
    }

    Ordered completed(Ordered issued) {
        signed(issued);
        hall.does(COORDINATOR, Act.COMPLETE, Papers.COMPLETION, issued.order());
        return issued;
    }

    /// 不满意, and done again.
    String reworked() {
        String caseId = completed().caseId();
        hall.does(CLERK, Act.RATE, Papers.rating(3), caseId);
        completed(issued(caseId));
        return caseId;
    }

    /// Rated well enough at last, but the visit found otherwise.
    String visitedInVain() {
        String caseId = reworked();
        hall.does(CLERK, Act.RATE, Papers.rating(2), caseId);
        hall.does(CLERK, Act.VISIT, Papers.VISITED_IN_VAIN, caseId);
        return caseId;
    }

    /// 已归档: the services have said that it has ended, and the ledger shows it.
    String filed() {
        String caseId = sent();
        hall.does(CLERK, Act.REFUSE, Papers.REFUSAL, caseId);
        hall.does(CLERK, Act.ARCHIVE, Papers.NONE, caseId);
        hall.does(CLERK, Act.SEE_ARCHIVE, "", caseId);
        return caseId;
    }

    /// The only case of somebody, filed.
    String filedOfSomebodyElse() {
        String caseId = id(hall.does(
                INTEGRATOR,
                Act.REGISTER,
                Paper.reading(Papers.SENT)
                        .with("reflection/reporter/phone", "19900006666")
                        .toString()));
        hall.does(CLERK, Act.REFUSE, Papers.REFUSAL, caseId);
        hall.does(CLERK, Act.ARCHIVE, Papers.NONE, caseId);
        return caseId;
    }

    String attached(String caseId) {
        hall.does(CLERK, Act.ATTACH, Papers.FILE, caseId);
        return caseId;
    }
}
