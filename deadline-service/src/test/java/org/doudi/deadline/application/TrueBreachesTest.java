package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.ZJJ;
import static org.doudi.deadline.application.LateRecords.BEGINNING;
import static org.doudi.deadline.application.LateRecords.DUE;
import static org.doudi.deadline.application.LateRecords.THE_WINDOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.doudi.deadline.domain.clock.ClockCommand.Charge;
import org.doudi.deadline.domain.clock.ClockCommand.Discharge;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who is charged in the end follows from what happened, and when; not from when it was recorded, in which order it
/// was seen, or when the timer looked. What is true is told by each test itself, from the times alone.
class TrueBreachesTest {
    private static final List<OrgCode> CALLED = List.of(BDC, SWJ, ZJJ);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 2_000);
    }

    /// A clock that several logs may end: done, done by somebody else, or not owed any more.
    @ParameterizedTest
    @MethodSource("seeds")
    void oneDutyIsBreachedWhereNothingEndedItInTime(long seed) {
        LateRecords records = new LateRecords(seed);
        begin(records, ClockKind.REVIEW, List.of(THE_WINDOW));
        List<Instant> ends = new ArrayList<>();
        for (int i = records.random().nextInt(4); i > 0; i--) {
            Instant at = records.aroundTheDue();
            ends.add(at);
            boolean cancelled = records.random().nextInt(3) == 0;
            records.record(
                    at,
                    at,
                    moment -> cancelled ? LateRecords.cancelAll(moment) : LateRecords.stop(ClockKind.REVIEW, moment));
        }
        records.unfold();

        boolean inTime = ends.stream().anyMatch(at -> !at.isAfter(DUE));
        assertThat(records.charged(ClockKind.REVIEW)).isEqualTo(inTime ? Set.of() : Set.of(THE_WINDOW));
    }

    /// Departments are called and come; the consultation ends, or its limit does, by an effect that carries it.
    @ParameterizedTest
    @MethodSource("seeds")
    void whoWasCalledAndDidNotComeIsChargedAndNobodyElse(long seed) {
        LateRecords records = new LateRecords(seed);
        begin(records, ClockKind.CONSULT, List.of(THE_WINDOW));
        Set<ClockedParty> owing = new HashSet<>(Set.of(THE_WINDOW));
        for (OrgCode unit : CALLED) {
            ClockedParty party = new ClockedParty(unit, PartyRole.CALLED_DEPARTMENT);
            Instant called = records.aroundTheDue();
            Instant known = records.record(
                    called, called, moment -> new Charge(ClockKind.CONSULT, ClockScope.CASE, List.of(party), moment));
            Instant came = called.plusSeconds(60L * records.random().nextInt(15));
            boolean comes = records.random().nextBoolean();
            if (comes) {
                records.record(came, known, moment -> new Discharge(ClockKind.CONSULT, ClockScope.CASE, party, moment));
            }
            if (!called.isAfter(DUE) && (!comes || came.isAfter(DUE))) {
                owing.add(party);
            }
        }
        Optional<Instant> ended =
                Optional.of(records.aroundTheDue()).filter(_ -> records.random().nextBoolean());
        ended.ifPresent(at -> records.record(at, at, moment -> LateRecords.stop(ClockKind.CONSULT, moment)));
        records.unfold();

        boolean inTime = ended.filter(at -> !at.isAfter(DUE)).isPresent();
        assertThat(records.charged(ClockKind.CONSULT)).isEqualTo(inTime ? Set.of() : owing);
    }

    /// One log tells of the handling, in its order: parts, an order that is void, an extension, the whole, and that it
    /// was sent back; or of a withdrawal, by the hour of the reporter's statement.
    @ParameterizedTest
    @MethodSource("seeds")
    void whoseHandlingWasOpenAtTheLimitInForceIsCharged(long seed) {
        LateRecords records = new LateRecords(seed);
        SharedHandling handling = new SharedHandling(records);
        handling.happens();
        records.unfold();

        assertThat(records.charged(ClockKind.HANDLE)).isEqualTo(handling.owing());
    }

    /// So the tests above are not empty.
    @Test
    void breachesAreWithdrawnAsAWholeAndInPartAndToldAnew() {
        List<BreachWithdrawn> withdrawn = new ArrayList<>();
        List<DeadlineBreached> again = new ArrayList<>();
        seeds().forEach(seed -> {
            LateRecords records = new LateRecords(seed);
            new SharedHandling(records).happens();
            records.unfold();
            List<BreachWithdrawn> here = records.told().stream()
                    .filter(BreachWithdrawn.class::isInstance)
                    .map(BreachWithdrawn.class::cast)
                    .toList();
            withdrawn.addAll(here);
            records.told().stream()
                    .filter(DeadlineBreached.class::isInstance)
                    .map(DeadlineBreached.class::cast)
                    .skip(1)
                    .forEach(again::add);
        });
        assertThat(withdrawn).filteredOn(each -> each.stillCharged().isEmpty()).hasSizeGreaterThan(50);
        assertThat(withdrawn).filteredOn(each -> !each.stillCharged().isEmpty()).hasSizeGreaterThan(50);
        assertThat(again).hasSizeGreaterThan(50);
    }

    private static void begin(LateRecords records, ClockKind kind, List<ClockedParty> parties) {
        records.record(BEGINNING, BEGINNING, moment -> LateRecords.start(moment, kind, ClockScope.CASE, DUE, parties));
    }
}
