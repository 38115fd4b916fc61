package org.doudi.intake.application.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.ExtensionRefused;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjected;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.TransferKind;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.intake.domain.notice.Occasion.Party;

/// 研判、办理. How a “cannot” ends is told by the window alone (三.3), so the reporter gets no notice
/// of it; that it is done, the window tells once it has looked at it.
final class RoutingHappenings {
    private RoutingHappenings() {}

    static Stream<Happening> of(RoutingEvent event, EventMetadata cause) {
        return switch (event) {
            case TransferIssued issued -> issued(issued, cause);
            case TransferReceived received -> Stream.of(Happening.moot(received.unit(), NoticeTemplate.ORDER_ISSUED));
            case TransferObjected objected ->
                Stream.of(Happening.told(
                        cause, NoticeTemplate.OBJECTION_FILED, NoticeFigures.of(objected.unit()), Party.DUTY_CHIEF));
            case TransferObjectionDecided decided ->
                Stream.of(
                        Happening.moot(decided.unit(), NoticeTemplate.OBJECTION_FILED),
                        department(cause, decision(decided.decision()), decided.unit()));
            case ExtensionRequested requested ->
                Stream.of(Happening.told(
                        cause,
                        NoticeTemplate.EXTENSION_REQUESTED,
                        figures(requested.unit(), requested.requestedDueAt()),
                        Party.WINDOW,
                        Party.DUTY_CHIEF));
            case ExtensionTookEffect extended ->
                Stream.of(Happening.told(
                        cause, NoticeTemplate.EXTENDED, NoticeFigures.due(extended.newDueAt()), Party.REPORTER));
            case ExtensionRefused refused -> refused(refused, cause);
            case HandlingCompleted _ ->
                Stream.of(Happening.moot(
                        NoticeTemplate.IN_HAND,
                        NoticeTemplate.EXTENDED,
                        NoticeTemplate.LIMIT_STANDS,
                        NoticeTemplate.EXTENSION_REQUESTED));
            case CompletionReturned returned ->
                departments(cause, NoticeTemplate.COMPLETION_RETURNED, returned.units());
            case ReviewConcluded concluded ->
                concluded.items().stream()
                        .filter(item -> item.outcome() == ReviewOutcome.CANNOT_BY_POLICY)
                        .flatMap(item -> basis(cause, item.itemNo(), item.units()));
            case WorkingGroupDecided decided
            when decided.outcome() == WorkingGroupOutcome.CANNOT_BY_POLICY ->
                basis(cause, decided.itemNo(), decided.units());
            case SuperiorReplied replied
            when replied.outcome() == SuperiorOutcome.CANNOT_BY_POLICY ->
                basis(cause, replied.itemNo(), replied.units());
            case WrittenBasisReopened reopened -> departments(cause, NoticeTemplate.BASIS_OWED, reopened.units());
            case WrittenBasisReturned returned ->
                Stream.of(department(cause, NoticeTemplate.BASIS_RETURNED, returned.unit()));
            default -> Stream.empty();
        };
    }

    /// 来单, and to the reporter, once for each round of an item, that it is in hand. An order of the
    /// hall he agreed to himself (五(三)).
    private static Stream<Happening> issued(TransferIssued event, EventMetadata cause) {
        NoticeFigures figures = new NoticeFigures(
                event.promisedAt(), Optional.of(event.transferNo()), Optional.empty(), Optional.of(event.toUnit()));
        Happening ordered =
                Happening.told(cause, NoticeTemplate.ORDER_ISSUED, figures, Party.department(event.toUnit()));
        String round = cause.stream() + "/" + event.itemNo() + "/" + event.round();
        return event.kind() == TransferKind.ASSIGNMENT
                ? Stream.of(ordered)
                : Stream.of(ordered, Happening.told(round, NoticeTemplate.IN_HAND, NoticeFigures.NONE, Party.REPORTER));
    }

    /// Whoever was told of the new limit is told that the old one stands; who was not yet, is not told
    /// of it at all.
    private static Stream<Happening> refused(ExtensionRefused event, EventMetadata cause) {
        return Stream.of(
                Happening.moot(NoticeTemplate.EXTENDED),
                Happening.moot(event.unit(), NoticeTemplate.EXTENSION_REQUESTED),
                Happening.told(cause, NoticeTemplate.LIMIT_STANDS, NoticeFigures.due(event.dueAt()), Party.REPORTER),
                Happening.told(
                        cause,
                        NoticeTemplate.EXTENSION_REFUSED,
                        figures(event.unit(), event.dueAt()),
                        Party.department(event.unit())));
    }

    /// 书面依据 — 三.3. A case may have several items that cannot be done, with the same unit.
    private static Stream<Happening> basis(EventMetadata cause, int itemNo, List<UnitAssignment> units) {
        return units.stream()
                .map(UnitAssignment::unit)
                .map(unit -> Happening.told(
                        cause.id() + "/" + itemNo + "/" + unit,
                        NoticeTemplate.BASIS_OWED,
                        NoticeFigures.of(unit),
                        Party.department(unit)));
    }

    private static NoticeTemplate decision(ObjectionDecision decision) {
        return switch (decision) {
            case ACCEPTED -> NoticeTemplate.OBJECTION_ACCEPTED;
            case REJECTED -> NoticeTemplate.OBJECTION_REJECTED;
        };
    }

    static Stream<Happening> departments(EventMetadata cause, NoticeTemplate template, List<OrgCode> units) {
        return units.stream().map(unit -> department(cause, template, unit));
    }

    private static Happening department(EventMetadata cause, NoticeTemplate template, OrgCode unit) {
        return Happening.told(cause.id() + "/" + unit, template, NoticeFigures.of(unit), Party.department(unit));
    }

    private static NoticeFigures figures(OrgCode unit, Instant dueAt) {
        return new NoticeFigures(Optional.of(dueAt), Optional.empty(), Optional.empty(), Optional.of(unit));
    }
}
