package org.doudi.reporting.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.IntakeEvent.ReReflection;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.ledger.LedgerLine.About;
import org.doudi.reporting.domain.ledger.LedgerLine.Consultation;
import org.doudi.reporting.domain.ledger.LedgerLine.Ending;
import org.doudi.reporting.domain.ledger.LedgerLine.Late;
import org.doudi.reporting.domain.ledger.LedgerLine.Progress;
import org.doudi.reporting.domain.ledger.LedgerLine.Related;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Closure;
import org.doudi.reporting.domain.view.Evaluation;
import org.doudi.reporting.domain.view.Filing;
import org.doudi.reporting.domain.view.Handling;
import org.doudi.reporting.domain.view.OnSite;
import org.doudi.reporting.domain.view.Order;
import org.doudi.reporting.domain.view.Routing;

/// 登记台账 — 三.1, §3: from all that is known of a case to its line.
public final class Ledger {
    private Ledger() {}

    public static LedgerLine lineOf(CaseView view) {
        OnSite onSite = view.onSite();
        return new LedgerLine(
                onSite.number(),
                view.state(),
                view.origin().channel(),
                onSite.reception().reference(),
                onSite.reception().ticket(),
                onSite.reception().receivedAt(),
                onSite.acceptance().map(OnSite.Acceptance::acceptedAt),
                about(onSite),
                view.units(),
                consultation(view),
                lastOrder(view.routing()).map(order -> progress(view, order)).orElse(NOT_ISSUED),
                late(view),
                ending(view),
                related(onSite),
                onSite.reception().marks(),
                archiveNo(view));
    }

    private static Optional<String> archiveNo(CaseView view) {
        return view.state() == CaseState.ARCHIVED
                ? view.filed().archive().map(Filing.Archive::archiveNo)
                : Optional.empty();
    }

    private static final Progress NOT_ISSUED =
            new Progress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static Optional<Related> related(OnSite onSite) {
        Optional<ReReflection> reopenOf = onSite.acceptance().flatMap(OnSite.Acceptance::reopenOf);
        return onSite.master().isEmpty() && onSite.duplicates().isEmpty() && reopenOf.isEmpty()
                ? Optional.empty()
                : Optional.of(new Related(onSite.master(), onSite.duplicates(), reopenOf));
    }

    private static About about(OnSite onSite) {
        return new About(
                onSite.acceptance().map(OnSite.Acceptance::scopes).orElse(List.of()),
                onSite.classification().map(OnSite.Classification::category),
                onSite.reception().matter());
    }

    private static Consultation consultation(CaseView view) {
        OnSite onSite = view.onSite();
        return new Consultation(
                onSite.resolved().map(OnSite.Resolved::kind),
                onSite.escalated().map(escalated -> escalated.reason().chinese()),
                view.routing().review().scheduledAt(),
                view.routing().review().concludedAt(),
                view.routing().items().stream()
                        .flatMap(item -> item.outcome().stream())
                        .toList());
    }

    private static Optional<Order> lastOrder(Routing routing) {
        return routing.orders().isEmpty()
                ? Optional.empty()
                : Optional.of(routing.orders().getLast());
    }

    private static Progress progress(CaseView view, Order last) {
        return new Progress(
                Optional.of(last.issuedAt()),
                view.routing().orders().stream()
                        .filter(order -> order.beside(last) && order.role() != UnitRole.CO)
                        .flatMap(order -> order.receipt().stream())
                        .map(Order.Receipt::at)
                        .findFirst(),
                dueAt(view, last),
                view.routing().handlings().stream()
                        .filter(last::endedIn)
                        .map(Handling::completedAt)
                        .findFirst());
    }

    private static Optional<Instant> dueAt(CaseView view, Order last) {
        ClockKind kind = last.kind() == TransferKind.ASSIGNMENT ? ClockKind.PROMISE : ClockKind.HANDLE;
        return view.clocks().stream()
                .filter(clock -> clock.kind() == kind && clock.over(last.itemNo(), last.round()))
                .map(Clock::dueAt)
                .findFirst();
    }

    private static List<Late> late(CaseView view) {
        return Breach.of(view).stream()
                .map(breach -> new Late(
                        breach.kind(), breach.party().unit(), breach.party().role()))
                .distinct()
                .toList();
    }

    private static Ending ending(CaseView view) {
        Evaluation evaluation = view.evaluation();
        Optional<OnSite.Refused> refused = view.onSite().refused();
        return new Ending(
                last(evaluation.ratings().stream().flatMap(rating -> rating.answer().stream()))
                        .map(Judgement::of),
                evaluation.reworks(),
                last(evaluation.followUps().stream().flatMap(visit -> visit.satisfaction().stream())),
                evaluation.closure().map(Closure::kind),
                refused.map(OnSite.Refused::reason));
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((_, later) -> later);
    }
}
