package org.doudi.reporting.application.form;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferObjectionDecided;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitPartCompleted;
import org.doudi.events.StaffId;
import org.doudi.events.TransferKind;
import org.doudi.papers.Paper;
import org.doudi.papers.form.TransferOrder;
import org.doudi.papers.form.TransferOrder.Issue;
import org.doudi.papers.form.TransferOrder.Receipt;
import org.doudi.papers.form.TransferOrder.Result;

/// 转办单 — 三.4, and 交办单 — 五(二): what the window sent to a unit, and how it came back so far.
final class OrderForm {
    private final EventMetadata metadata;
    private final TransferIssued issued;
    private final CaseOnPaper matter;

    private OrderForm(EventMetadata metadata, TransferIssued issued, CaseOnPaper matter) {
        this.metadata = metadata;
        this.issued = issued;
        this.matter = matter;
    }

    static IssuedForm of(EventMetadata metadata, TransferIssued issued, CaseOnPaper matter) {
        boolean inTheHall = issued.kind() == TransferKind.ASSIGNMENT;
        return new IssuedForm(
                metadata.id(),
                inTheHall ? FormKind.ASSIGNMENT_ORDER : FormKind.TRANSFER_ORDER,
                Optional.of(issued.toUnit()),
                Optional.of(issued.transferNo().value()),
                issued.issuedAt(),
                new OrderForm(metadata, issued, matter)::paper);
    }

    private Paper paper(Words words) {
        return new TransferOrder(
                        issued.kind() == TransferKind.ASSIGNMENT ? "交办单" : "办不成事反映窗口问题转办单",
                        issued.transferNo().value(),
                        matter.caseNo(),
                        issued.round(),
                        matter.unit(issued.toUnit(), issued.issuedAt()),
                        issued.unitRole().chinese(),
                        matter.reporterForUnits(words),
                        content(words),
                        conclusion(words),
                        words.of(issued.requirement()),
                        limit(),
                        new Issue(issued.issuedBy().value(), issued.issuedAt()),
                        receipt(),
                        clock().map(this::due),
                        OrderExtensions.of(transfer(), matter, words),
                        result(words))
                .paper();
    }

    private UUID transfer() {
        return issued.transferId();
    }

    private String content(Words words) {
        Registration form = matter.form();
        return "问题：" + words.of(form.problem()) + "\n诉求：" + words.of(form.demand());
    }

    /// 研判结论 of its item; none of an order that was given in the hall.
    private String conclusion(Words words) {
        return matter.told(ReviewConcluded.class)
                .flatMap(concluded -> concluded.items().stream())
                .filter(item -> issued.kind() != TransferKind.ASSIGNMENT && item.itemNo() == issued.itemNo())
                .reduce((_, later) -> later)
                .map(item -> item.outcome().chinese() + "；" + words.of(item.measures()))
                .orElse("");
    }

    private String limit() {
        return clock().flatMap(ClockStarted::limitWorkingDays)
                .map(days -> days + "个工作日（" + issued.handlingClass().chinese() + "办理）")
                .orElseGet(() -> issued.promisedAt().isPresent()
                        ? "约定的日期"
                        : "自签收起计（" + issued.handlingClass().chinese() + "办理）");
    }

    /// 办理, or 承诺期限 where one was promised in the hall.
    private Optional<ClockStarted> clock() {
        return matter.told(ClockStarted.class)
                .filter(started -> started.kind() == ClockKind.HANDLE || started.kind() == ClockKind.PROMISE)
                .filter(started ->
                        started.scope().transferId().map(transfer()::equals).orElseGet(() -> isOfTheRound(started)))
                .reduce((_, later) -> later);
    }

    private boolean isOfTheRound(ClockStarted started) {
        return started.scope().itemNo().equals(Optional.of(issued.itemNo()))
                && started.scope().round().equals(Optional.of(issued.round()));
    }

    private Instant due(ClockStarted started) {
        return matter.told(ClockRescheduled.class)
                .filter(moved -> moved.clockId().equals(started.clockId()))
                .reduce((_, later) -> later)
                .map(ClockRescheduled::newDueAt)
                .orElse(started.dueAt());
    }

    private Optional<Receipt> receipt() {
        return matter.told(TransferReceived.class)
                .filter(received -> received.transferId().equals(transfer()))
                .map(received -> new Receipt(
                        received.mode().chinese(), received.receivedBy().map(StaffId::value), received.receivedAt()))
                .reduce((first, _) -> first);
    }

    /// What the unit told last, unless it was sent back since; of an order that is void, that it is.
    private Optional<Result> result(Words words) {
        return refused(words)
                .or(() -> matter.after(metadata, UnitPartCompleted.class)
                        .filter(part -> part.event().transferId().equals(transfer()))
                        .reduce((_, later) -> later)
                        .filter(part -> matter.after(part.metadata(), CompletionReturned.class)
                                .noneMatch(this::returns))
                        .map(part -> new Result(
                                text(part.event(), words),
                                part.event().completedAt(),
                                part.event().by().value())));
    }

    private static String text(UnitPartCompleted part, Words words) {
        return Stream.concat(Stream.of(words.of(part.result())), words.of(part.evidence()).stream())
                .collect(Collectors.joining("\n"));
    }

    private boolean returns(Recorded<CompletionReturned> returned) {
        return returned.event().itemNo() == issued.itemNo()
                && returned.event().round() == issued.round()
                && returned.event().units().contains(issued.toUnit());
    }

    /// 退单 that was accepted.
    private Optional<Result> refused(Words words) {
        return matter.after(metadata, TransferObjectionDecided.class)
                .filter(decided -> decided.event().transferId().equals(transfer())
                        && decided.event().decision() == ObjectionDecision.ACCEPTED)
                .map(decided -> new Result(
                        "同意退单，本单作废：" + words.of(decided.event().reason()),
                        decided.metadata().occurredAt(),
                        decided.event().by().value()))
                .findFirst();
    }
}
