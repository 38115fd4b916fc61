package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.PeriodOpened;
import org.doudi.events.DomainEvent;
import org.doudi.events.LeaderRank;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;
import org.doudi.events.ReportingEvent.LeaderExperienceRecorded;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.events.StaffId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What happens to a month stands in no ledger: it is nobody's reflection.
class MonthIsNoCaseTest {
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final StaffId SOMEBODY = new StaffId("somebody");
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    static Stream<DomainEvent> ofAMonth() {
        return Stream.of(
                new PeriodOpened(
                        PeriodKind.MONTH,
                        FEBRUARY,
                        LocalDate.of(2026, 2, 28),
                        Story.at("2026-02-01T00:00"),
                        List.of(BDC)),
                clock(ClockKind.LEADER),
                clock(ClockKind.MONTHLY),
                new DeadlineBreached(
                        new UUID(1, 2),
                        ClockKind.LEADER,
                        ClockScope.unit(BDC),
                        List.of(new ClockedParty(BDC, PartyRole.UNIT)),
                        Story.at("2026-02-01T00:00"),
                        Story.at("2026-02-28T17:30"),
                        Story.at("2026-02-28T17:31"),
                        "1",
                        List.of()),
                new MonthlySummaryPublished(FEBRUARY, List.of(), List.of(), List.of(), SOMEBODY, Optional.empty()),
                new LeaderExperienceRecorded(
                        BDC,
                        FEBRUARY,
                        Story.at("2026-02-10T10:00"),
                        SOMEBODY,
                        LeaderRank.SECTION,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        SOMEBODY));
    }

    @ParameterizedTest
    @MethodSource("ofAMonth")
    void noCaseBeginsByIt(DomainEvent event) {
        assertThat(Story.fold(Story.of("a month").then(event).log())).isEmpty();
    }

    private static ClockStarted clock(ClockKind kind) {
        return Told.clock(kind, ClockScope.unit(BDC), "2026-02-01T00:00", "2026-02-28T17:30", BDC);
    }
}
