package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.reporting.domain.Told.BDC;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.RecordedBytes;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.DepartmentRenamed;
import org.doudi.events.UnreadableEvent;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// The projection's tables over real PostgreSQL.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ProjectionTest {
    private final Projected projected;

    @Inject
    ProjectionTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void aChunkGivesTheRowsOfItsEventsOneByOne() {
        List<List<RecordedBytes>> chunks = Projected.chunks(overdue(), Stories.in(CaseState.CLOSED), departments());
        projected.empty();
        chunks.forEach(projected::apply);
        List<String> atOnce = projected.rows();

        projected.empty();
        chunks.forEach(chunk -> chunk.forEach(event -> projected.apply(List.of(event))));

        assertThat(projected.rows()).isEqualTo(atOnce);
        assertThat(atOnce).anyMatch(row -> row.startsWith("breach ")).anyMatch(row -> row.startsWith("work_item "));
    }

    @Test
    void aChunkThatComesAgainChangesNothing() {
        List<RecordedBytes> chunk = Projected.chunks(overdue()).getFirst();
        projected.empty();
        projected.apply(chunk);
        List<String> once = projected.rows();

        projected.apply(chunk);

        assertThat(projected.rows()).isEqualTo(once);
    }

    @Test
    void theOrderOfArrivalHasNoGaps() {
        List<RecordedBytes> chunk = Projected.chunks(overdue()).getFirst();
        projected.empty();
        projected.apply(chunk.subList(0, 3));
        projected.apply(chunk.subList(3, chunk.size()));

        String shard = "event_log (" + chunk.getFirst().metadata().shard() + ",";
        for (int seq = 1; seq <= chunk.size(); seq++) {
            String place = shard + seq + ",";
            assertThat(projected.rows()).anyMatch(row -> row.startsWith(place));
        }
    }

    @Test
    void whatCannotBeReadHasNoEffectAtAll() {
        List<RecordedBytes> chunk =
                Projected.chunks(Stories.in(CaseState.REGISTERED)).getFirst();
        RecordedBytes unreadable =
                new RecordedBytes(chunk.getFirst().metadata(), "{".getBytes(StandardCharsets.UTF_8), new byte[32]);
        projected.empty();

        assertThatThrownBy(() -> projected.apply(List.of(chunk.getFirst(), unreadable)))
                .isInstanceOf(UnreadableEvent.class);

        assertThat(projected.rows()).isEmpty();
    }

    @Test
    void whatIsSealedIsInTheLogAlone() {
        projected.holds(Stories.in(CaseState.FOLLOW_UP));

        assertThat(projected.rows())
                .filteredOn(row -> !row.startsWith("event_log "))
                .noneMatch(row -> row.contains(Told.SEALED));
    }

    /// 超期撤销.
    @Test
    void aBreachThatIsWithdrawnLeavesNoRow() {
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", BDC);
        projected.empty();
        projected.holds(overdue());
        assertThat(projected.rows()).anyMatch(row -> row.startsWith("breach "));

        projected.empty();
        projected.holds(overdue()
                .then(
                        Told.withdrawn(handle, handle.clockedParties(), List.of()),
                        Told.stopped(handle, "2026-02-12T17:29")));
        assertThat(projected.rows()).noneMatch(row -> row.startsWith("breach "));
    }

    private static Story overdue() {
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", BDC);
        return Stories.in(CaseState.HANDLING).then(handle, Told.breached(handle));
    }

    private static Story departments() {
        return Story.of("departments")
                .then(new DepartmentRegistered(BDC, "不动产登记", "进驻部门", Story.at("2022-12-02T00:00")))
                .then(new DepartmentRegistered(BDC, "不动产登记中心", "进驻部门", Story.at("2023-12-02T00:00")))
                .then(new DepartmentRenamed(BDC, "不动产事物中心", LocalDate.parse("2024-05-01")))
                .then(new DepartmentRenamed(BDC, "不动产事务中心", LocalDate.parse("2024-05-01")));
    }
}
