package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.ZRZY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.deadline.application.StatedClocks.Row;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.ReceiptMode;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 计时表 — §4.2, row by row: what starts a clock, when it is due, whom it charges, and what ends it.
class StatedClocksTest {
    private static final String BEFORE = "2025-03-10T10:00";
    private static final String BEGINNING = StatedClocks.BEGINNING;

    static Stream<Row> rows() {
        return StatedClocks.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itRunsFromItsBeginningAgainstItsPartiesAndIsStoppedInTimeAtItsLimit(Row row) {
        Story story = begun(row);
        Clock running = last(story, row);
        assertThat(running.standing()).isEqualTo(Standing.RUNNING);
        assertThat(running.dueAt()).isEqualTo(at(row.due()));
        assertThat(running.startAt()).isEqualTo(at(row.counted()));
        assertThat(running.parties()).isEqualTo(row.parties());

        story.at(row.due(), row.stop());
        assertThat(story.clocks(row.kind()))
                .filteredOn(clock -> clock.id().equals(running.id()))
                .singleElement()
                .satisfies(clock -> assertThat(clock.standing()).isEqualTo(Standing.STOPPED));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSecondLaterItIsTheBreachOfItsPartiesAlone(Row row) {
        Story story = begun(row);
        Clock running = last(story, row);
        story.at(row.due() + ":01", row.stop());

        List<ClockedParty> charged = story.all(DeadlineBreached.class).stream()
                .filter(breach -> breach.clockId().equals(running.id()))
                .flatMap(breach -> breach.clockedParties().stream())
                .toList();
        assertThat(charged).isEqualTo(row.parties());
    }

    /// 归档 has a test of its own: it waits for what was promised.
    @Test
    void everyClockOfTheTableIsThereButOne() {
        Set<ClockKind> listed =
                rows().map(Row::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(ClockKind.class)));

        assertThat(Arrays.stream(ClockKind.values()).filter(kind -> !listed.contains(kind)))
                .containsExactly(ClockKind.ARCHIVE);
    }

    /// §7: a round of its own, with its own limit.
    @Test
    void aReworkIsClockedLikeAFirstRound() {
        Story story = new Story()
                .at("2025-03-10T10:00", Facts.issued(2, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T10:00", Facts.issued(2, SWJ, UnitRole.CO, true))
                .at(BEGINNING, Facts.received(2, ZRZY, UnitRole.LEAD, ReceiptMode.SIGNED));
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-17T17:30");
        story.at("2025-03-17T17:30", Facts.completed(2, ZRZY, SWJ));
        story.expect(ClockKind.HANDLE, Standing.STOPPED, "2025-03-17T17:30");
        assertThat(story.clock(ClockKind.FOLLOWUP).parties()).containsExactly(StatedClocks.THE_WINDOW);
    }

    private static Story begun(Row row) {
        Story story = new Story();
        row.before().forEach(fact -> story.at(BEFORE, fact));
        return story.at(BEGINNING, row.start());
    }

    private static Clock last(Story story, Row row) {
        return story.clocks(row.kind()).getLast();
    }
}
