package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.reporting.application.CaseDetail;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Item;
import org.doudi.reporting.domain.view.MergedRating;
import org.doudi.reporting.domain.view.Order;
import org.doudi.reporting.domain.view.Rating;
import org.doudi.reporting.domain.view.Tolerance;

/// 办件详情: its line, items, orders, clocks, ratings, and who owes what next.
record CaseJson(
        LedgerJson ledger,
        List<ItemJson> items,
        List<OrderJson> orders,
        List<ClockJson> clocks,
        List<RatingJson> ratings,
        List<MergedRatingJson> mergedRatings,
        List<ToleranceJson> tolerances,
        List<DutyJson> next) {

    static CaseJson of(CaseDetail detail, Legend legend) {
        Names names = legend.names();
        Names.AsOf received = names.at(detail.line().receivedAt());
        return new CaseJson(
                LedgerJson.of(new LedgerRow(detail.caseId(), detail.line(), detail.duties()), legend),
                detail.items().stream().map(item -> ItemJson.of(item, received)).toList(),
                detail.orders().stream()
                        .map(order -> OrderJson.of(order, names))
                        .toList(),
                detail.clocks().stream()
                        .map(clock -> ClockJson.of(clock, names))
                        .toList(),
                detail.ratings().stream().map(RatingJson::of).toList(),
                detail.mergedRatings().stream().map(MergedRatingJson::of).toList(),
                detail.tolerances().stream()
                        .map(tolerance -> ToleranceJson.of(tolerance, received))
                        .toList(),
                detail.duties().stream().map(duty -> DutyJson.of(duty, legend)).toList());
    }

    /// 事项.
    record ItemJson(int itemNo, int round, Term state, Optional<Term> outcome, List<Names.Unit> units) {
        static ItemJson of(Item item, Names.AsOf names) {
            return new ItemJson(
                    item.itemNo(),
                    item.round(),
                    Term.of(item.state()),
                    Term.of(item.outcome()),
                    names.of(item.units()));
        }
    }

    /// 转办单.
    record OrderJson(
            UUID transferId,
            String transferNo,
            int itemNo,
            int round,
            Term kind,
            Names.Unit unit,
            Term role,
            Optional<Instant> promisedAt,
            Instant issuedAt,
            Optional<Term> receipt,
            Optional<Instant> receivedAt,
            Optional<Instant> completedAt) {
        static OrderJson of(Order order, Names names) {
            return new OrderJson(
                    order.transferId(),
                    order.transferNo(),
                    order.itemNo(),
                    order.round(),
                    Term.of(order.kind()),
                    names.at(order.issuedAt()).of(order.unit()),
                    Term.of(order.role()),
                    order.promisedAt(),
                    order.issuedAt(),
                    Term.of(order.receipt().map(Order.Receipt::mode)),
                    order.receipt().map(Order.Receipt::at),
                    order.completedAt());
        }
    }

    /// 容缺.
    record ToleranceJson(Names.Unit unit, Instant promisedAt, Term stage) {
        static ToleranceJson of(Tolerance tolerance, Names.AsOf names) {
            return new ToleranceJson(names.of(tolerance.unit()), tolerance.promisedAt(), Term.of(tolerance.stage()));
        }
    }

    /// 时限.
    record ClockJson(
            UUID clockId,
            Term kind,
            String clause,
            Optional<Integer> itemNo,
            Optional<Integer> round,
            Optional<Names.Unit> unit,
            List<PartyJson> parties,
            Instant startedAt,
            Optional<Integer> limitWorkingDays,
            Instant dueAt,
            Optional<Instant> capAt,
            boolean provisional,
            Clock.Run run,
            Optional<Instant> breachedAt,
            Optional<Clock.Stop> stop) {
        static ClockJson of(Clock clock, Names all) {
            Names.AsOf names = all.at(clock.startedAt());
            return new ClockJson(
                    clock.clockId(),
                    Term.of(clock.kind()),
                    clock.kind().clause(),
                    clock.scope().itemNo(),
                    clock.scope().round(),
                    clock.scope().unit().map(names::of),
                    clock.parties().stream()
                            .map(party -> new PartyJson(names.of(party.unit()), Term.of(party.role())))
                            .toList(),
                    clock.startedAt(),
                    clock.limitWorkingDays(),
                    clock.dueAt(),
                    clock.capAt(),
                    clock.provisional(),
                    clock.run(),
                    clock.breachedAt(),
                    clock.stop());
        }
    }

    /// 被计时方.
    record PartyJson(Names.Unit unit, Term role) {}

    /// 评价; without a level and answered, it is 未评价.
    record RatingJson(
            Term subject,
            int round,
            Optional<Instant> invitedAt,
            Optional<Instant> answeredAt,
            Optional<Term> level,
            Optional<Rating.Typing> typed) {
        static RatingJson of(Rating rating) {
            return new RatingJson(
                    Term.of(rating.subject()),
                    rating.round(),
                    rating.invitedAt(),
                    rating.answer().map(Rating.Answer::at),
                    Term.of(rating.level()),
                    rating.answer().map(Rating.Answer::typed));
        }
    }

    /// 并入的反映人评价, in no figure.
    record MergedRatingJson(UUID caseId, int itemNo, int round, Instant answeredAt, Term level, Rating.Typing typed) {
        static MergedRatingJson of(MergedRating rating) {
            return new MergedRatingJson(
                    rating.duplicate().value(),
                    rating.itemNo(),
                    rating.round(),
                    rating.at(),
                    Term.of(rating.level()),
                    rating.typed());
        }
    }
}
