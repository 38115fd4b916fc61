package org.doudi.intake.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.intake.domain.Tie;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// Which ties follow from what routing tells.
@ApplicationScoped
public class CaseTieRows implements IndexRows {
    private static final String INSERT =
            "insert into case_tie (stream, tie, unit) values ($1, $2, $3) on conflict do nothing";
    private static final String NO_UNIT = "";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return ties(event.event())
                .map(row -> new IndexWrite(
                        INSERT,
                        Tuple.of(event.metadata().stream().value(), row.tie().name(), row.unit())))
                .toList();
    }

    private static Stream<Row> ties(DomainEvent event) {
        return switch (event) {
            case TransferIssued issued ->
                Stream.concat(
                        Stream.of(Row.of(Tie.ORDERED, issued.toUnit())), several(Optional.of(issued.handlingClass())));
            case TransferReceived received -> Stream.of(Row.of(Tie.RECEIVED, received.unit()));
            case ReviewConcluded concluded -> concluded.items().stream().flatMap(item -> several(item.handlingClass()));
            case WorkingGroupDecided decided -> several(decided.handlingClass());
            case SuperiorReplied replied -> several(replied.handlingClass());
            case ReportedToWorkingGroup _ -> Stream.of(Row.of(Tie.BROUGHT_TO_WORKING_GROUP));
            default -> Stream.empty();
        };
    }

    /// 多部门办理: the Bureau brings the units together — 三.4.
    private static Stream<Row> several(Optional<HandlingClass> handling) {
        return handling.filter(HandlingClass.MULTI::equals).map(_ -> Row.of(Tie.BROUGHT_TO_BUREAU)).stream();
    }

    private record Row(Tie tie, String unit) {
        static Row of(Tie tie) {
            return new Row(tie, NO_UNIT);
        }

        static Row of(Tie tie, OrgCode unit) {
            return new Row(tie, unit.value());
        }
    }
}
