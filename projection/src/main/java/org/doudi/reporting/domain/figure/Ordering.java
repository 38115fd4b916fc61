package org.doudi.reporting.domain.figure;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.ReceiptMode;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Order;
import org.doudi.reporting.domain.view.Order.Objection;

/// 转办单 — 三.4: M11, of the orders that count as received, those that nobody signed; M12, of the objections that were
/// decided, those that were not well founded. Each is the figure of the unit that it was sent to.
final class Ordering {
    private Ordering() {}

    static Stream<Fact> of(CaseView view) {
        return view.routing().orders().stream().flatMap(order -> Stream.concat(received(order), objected(order)));
    }

    private static Stream<Fact> received(Order order) {
        return order.receipt().stream()
                .map(receipt -> Fact.of(
                        Metric.M11,
                        order.transferId().toString(),
                        receipt.at(),
                        Score.of(receipt.mode() == ReceiptMode.DEEMED),
                        List.of(order.unit())));
    }

    private static Stream<Fact> objected(Order order) {
        return order.decidedAt().stream()
                .map(at -> Fact.of(
                        Metric.M12,
                        order.transferId().toString(),
                        at,
                        Score.of(order.objection() == Objection.REJECTED),
                        List.of(order.unit())));
    }
}
