package org.doudi.deadline.application;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.MaterialGuidanceGiven;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.IntakeEvent.ToleranceAccepted;
import org.doudi.events.IntakeEvent.ToleranceMaterialsSupplied;

/// 受理与现场协商的计时 — 三.1, 三.2.
final class IntakeClocks {
    /// Each stage's word sets aside and takes up what its own events begin, in whatever order the stages are heard.
    static final Set<ClockKind> BEGUN_HERE = Collections.unmodifiableSet(EnumSet.of(
            ClockKind.RESPONSE, ClockKind.CONSULT, ClockKind.MATERIALS, ClockKind.TOLERANCE, ClockKind.HOTLINE));

    private IntakeClocks() {}

    static Stream<ClockCommand> of(IntakeEvent event, Clocking clocking) {
        return switch (event) {
            case IntakeEvent.ReflectionReceived _ ->
                Stream.of(clocking.startOnce(ClockKind.RESPONSE, Parties.window()));
            case HotlineTicketReceived ticket -> ticket(ticket, clocking);
            case HotlineResultReturned result ->
                result.answered() ? Stream.of(clocking.stop(ClockKind.HOTLINE)) : Stream.empty();
            case IntakeEvent.CaseRegistered _ ->
                Stream.of(
                        clocking.startOnce(ClockKind.RESPONSE, Parties.window()),
                        clocking.start(ClockKind.CONSULT, ClockScope.CASE, Parties.windowAndDutyChief()),
                        // 取消不予受理: it is no end any more.
                        clocking.cancel(ClockScope.CASE, ClockKind.ARCHIVE));
            case IntakeEvent.CaseNotAccepted _ -> Stream.of(clocking.stop(ClockKind.RESPONSE), clocking.archive());
            case IntakeEvent.OnSiteReplied _ -> Stream.of(clocking.stop(ClockKind.RESPONSE));
            case IntakeEvent.OnSiteResolved _ -> Stream.of(clocking.stop(ClockKind.CONSULT));
            case MaterialGuidanceGiven guidance -> guided(guidance, clocking);
            case IntakeEvent.MaterialsBrought _ ->
                Stream.of(
                        clocking.stop(ClockKind.MATERIALS),
                        clocking.start(ClockKind.CONSULT, ClockScope.CASE, Parties.windowAndDutyChief()));
            case ToleranceAccepted accepted ->
                Stream.of(
                        clocking.startUntil(
                                ClockKind.TOLERANCE,
                                ClockScope.unit(accepted.unit()),
                                accepted.promisedAt(),
                                Parties.nobody()),
                        clocking.holdArchive());
            case ToleranceMaterialsSupplied supplied ->
                Stream.of(
                        clocking.stop(ClockKind.TOLERANCE, ClockScope.unit(supplied.unit())),
                        clocking.settlePromise(supplied.unit()));
            case IntakeEvent.ToleranceUndone undone -> Stream.of(clocking.settlePromise(undone.unit()));
            case IntakeEvent.CaseWithdrawn _ ->
                Stream.of(clocking.cancel(ClockScope.CASE, ClockKind.values()), clocking.archive());
            case IntakeEvent.CaseMerged _ -> Stream.of(clocking.setAside(BEGUN_HERE), clocking.archive());
            case IntakeEvent.DuplicateUnlinked _ ->
                Stream.of(clocking.takeUpAgain(BEGUN_HERE), clocking.cancel(ClockScope.CASE, ClockKind.ARCHIVE));
            case IntakeEvent.RecusalOrdered ordered -> Stream.of(new ClockCommand.NoteRecusal(ordered.persons()));
            case EscalatedToReview escalated -> escalated(escalated, clocking);
            case ReporterInformed informed -> informed(informed, clocking);
            case OnSiteConsultationStarted started ->
                Stream.of(clocking.charge(ClockKind.CONSULT, Parties.called(started)));
            case ConsultationPartyArrived arrived ->
                Stream.of(clocking.discharge(
                        ClockKind.CONSULT, Parties.calledDepartment(arrived.unit()), arrived.arrivedAt()));
            case IntakeEvent.MaterialsLapsed _,
                    IntakeEvent.ToleranceCommitmentMade _,
                    IntakeEvent.ToleranceEndorsed _,
                    IntakeEvent.ToleranceRefused _,
                    IntakeEvent.ToleranceLapsed _,
                    IntakeEvent.WithdrawalStated _,
                    IntakeEvent.DuplicateLinked _,
                    IntakeEvent.ClosureNoted _,
                    IntakeEvent.ArchivalNoted _,
                    IntakeEvent.ArchivalOvertaken _,
                    IntakeEvent.RefusalReversed _,
                    IntakeEvent.DuplicateTakenIn _,
                    IntakeEvent.DuplicateLetGo _,
                    IntakeEvent.CaseClassified _,
                    IntakeEvent.AssignmentOrdered _,
                    IntakeEvent.CaseAmended _,
                    IntakeEvent.AttachmentAdded _,
                    IntakeEvent.AttachmentViewed _,
                    IntakeEvent.DutyEvent _,
                    // a notice is no response, so no clock hears of it.
                    IntakeEvent.NoticeEvent _,
                    IntakeEvent.PersonalDataErased _,
                    IntakeEvent.PersonalDataViewed _ -> Stream.empty();
        };
    }

    /// The ticket's own limit runs beside ours — A-21. One that was over before the ticket came is nobody's here.
    private static Stream<ClockCommand> ticket(HotlineTicketReceived ticket, Clocking clocking) {
        Stream<ClockCommand> response = Stream.of(clocking.startOnce(ClockKind.RESPONSE, Parties.window()));
        return Stream.concat(
                response,
                ticket
                        .hotlineDueAt()
                        .filter(due -> due.isAfter(clocking.cause().occurredAt()))
                        .map(due -> clocking.startUntil(ClockKind.HOTLINE, ClockScope.CASE, due, Parties.window()))
                        .stream());
    }

    /// Who was told what is missing and how to get it has been answered — 四(二), A-13.
    private static Stream<ClockCommand> guided(MaterialGuidanceGiven event, Clocking clocking) {
        return Stream.of(
                clocking.stop(ClockKind.RESPONSE),
                clocking.stop(ClockKind.CONSULT),
                clocking.startUntil(ClockKind.MATERIALS, ClockScope.CASE, event.agreedAt(), Parties.nobody()));
    }

    /// Only an explanation that a person gave answers the reporter — 三.2.
    private static Stream<ClockCommand> escalated(EscalatedToReview event, Clocking clocking) {
        Clocking ending =
                switch (event.reason()) {
                    case CONSULT_TIMEOUT, PROMISE_MISSED -> clocking.afterALimit();
                    case UNSATISFIED, CANNOT_REPLY, ORDER_REFUSED -> clocking;
                };
        Stream<ClockCommand> always =
                Stream.of(ending.stop(ClockKind.CONSULT), ending.cancel(ClockScope.CASE, ClockKind.PROMISE));
        return event.reportedBy().isPresent() && event.explanation().isPresent()
                ? Stream.concat(Stream.of(clocking.stop(ClockKind.RESPONSE)), always)
                : always;
    }

    /// 告知: whatever is told answers the reporter; only what tells the result has told the result — 三.5, 五(一).
    private static Stream<ClockCommand> informed(ReporterInformed event, Clocking clocking) {
        Stream<ClockCommand> response = Stream.of(clocking.stop(ClockKind.RESPONSE));
        return switch (event.purpose()) {
            case PROGRESS, EXTENSION -> response;
            case COMPLETION, WORKING_GROUP -> Stream.concat(response, Stream.of(clocking.stop(ClockKind.INFORM)));
            case SUPERIOR ->
                Stream.concat(
                        response,
                        Stream.of(
                                clocking.stop(ClockKind.INFORM),
                                clocking.renew(ClockKind.UP_PROGRESS, Parties.window())));
        };
    }
}
