package org.doudi.routing.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.Recounted;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.DepartmentRenamed;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.routing.domain.BusinessDay;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// The rows that orders, meetings, departments and limits are looked up in.
@ApplicationScoped
public class RoutingIndexRows implements IndexRows {
    private static final Set<ClockKind> HELD_HERE = EnumSet.of(ClockKind.SIGN, ClockKind.HANDLE);
    private static final String ORDER =
            "insert into transfer_index (transfer_id, stream, unit) values ($1, $2, $3) on conflict do nothing";
    private static final String MEETING =
            "insert into meeting_case (meeting_id, stream) values ($1, $2) on conflict do nothing";
    private static final String DEPARTMENT = """
            insert into department (centre, org_code, name, kind, valid_from) values ($1, $2, $3, $4, $5)
            on conflict do nothing""";

    /// A department keeps its kind.
    private static final String RENAMED = """
            insert into department (centre, org_code, name, kind, valid_from)
            select centre, org_code, $3, kind, $4 from department where centre = $1 and org_code = $2
            order by valid_from desc limit 1
            on conflict (centre, org_code, valid_from) do update set name = excluded.name""";

    private static final String LIMIT = """
            insert into clock_limit (clock_id, stream, kind, item_no, round, transfer_id, due_at, cap_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing""";

    private static final String MOVED =
            "update clock_limit set due_at = $2, cap_at = coalesce($3, cap_at) where clock_id = $1";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return switch (event.event()) {
            case TransferIssued issued -> List.of(order(issued, event.metadata()));
            case ReviewScheduled scheduled -> List.of(onAgenda(scheduled, event.metadata()));
            case DepartmentRegistered registered -> List.of(department(registered, event.metadata()));
            case DepartmentRenamed renamed -> List.of(renamed(renamed, event.metadata()));
            case ClockStarted started
            when HELD_HERE.contains(started.kind()) -> List.of(limit(started, event.metadata()));
            case ClockRescheduled moved
            when HELD_HERE.contains(moved.kind()) ->
                List.of(moved(
                        moved.clockId(), moved.newDueAt(), moved.recounted().flatMap(Recounted::capAt)));
            case ClockResumed resumed
            when HELD_HERE.contains(resumed.kind()) ->
                List.of(moved(resumed.clockId(), resumed.dueAt(), Optional.empty()));
            default -> List.of();
        };
    }

    private static IndexWrite moved(UUID clockId, Instant dueAt, Optional<Instant> capAt) {
        return new IndexWrite(
                MOVED,
                Tuple.of(
                        clockId,
                        dueAt.atOffset(ZoneOffset.UTC),
                        capAt.map(cap -> cap.atOffset(ZoneOffset.UTC)).orElse(null)));
    }

    private static IndexWrite limit(ClockStarted started, EventMetadata metadata) {
        return new IndexWrite(
                LIMIT,
                Tuple.of(
                                started.clockId(),
                                metadata.stream().value(),
                                started.kind().name(),
                                started.scope().itemNo().orElseThrow(),
                                started.scope().round().orElseThrow())
                        .addValue(started.scope().transferId().orElse(null))
                        .addValue(started.dueAt().atOffset(ZoneOffset.UTC))
                        .addValue(started.capAt()
                                .map(cap -> cap.atOffset(ZoneOffset.UTC))
                                .orElse(null)));
    }

    private static IndexWrite onAgenda(ReviewScheduled scheduled, EventMetadata metadata) {
        return new IndexWrite(
                MEETING, Tuple.of(scheduled.meetingId(), metadata.stream().value()));
    }

    private static IndexWrite order(TransferIssued issued, EventMetadata metadata) {
        return new IndexWrite(
                ORDER,
                Tuple.of(
                        issued.transferId(),
                        metadata.stream().value(),
                        issued.toUnit().value()));
    }

    private static IndexWrite department(DepartmentRegistered registered, EventMetadata metadata) {
        return new IndexWrite(
                DEPARTMENT,
                Tuple.of(
                        metadata.centre(),
                        registered.orgCode().value(),
                        registered.name(),
                        registered.kind(),
                        registered.from().atOffset(ZoneOffset.UTC)));
    }

    private static IndexWrite renamed(DepartmentRenamed renamed, EventMetadata metadata) {
        return new IndexWrite(
                RENAMED,
                Tuple.of(
                        metadata.centre(),
                        renamed.orgCode().value(),
                        renamed.name(),
                        BusinessDay.startOf(renamed.from()).atOffset(ZoneOffset.UTC)));
    }
}
