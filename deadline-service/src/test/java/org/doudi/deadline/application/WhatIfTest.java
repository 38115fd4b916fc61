package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Counting.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.deadline.domain.whatif.Supposed;
import org.doudi.deadline.domain.whatif.Supposition;
import org.doudi.deadline.domain.whatif.Verdict;
import org.doudi.decide.Refusal;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.DayKind;
import org.doudi.events.ReceiptMode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.UnitRole;
import org.doudi.events.policy.ParameterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 假如 — product 9: the same log, counted otherwise.
class WhatIfTest {
    private static final Supposition NOTHING = new Supposition(Optional.empty(), Map.of());
    private static final int CASES = 2_000;

    private final Story story = new Story();

    @Test
    void aLongerLimitTakesABreachAway() {
        reviewed("2026-03-09T10:00", "2026-03-12T10:00");
        Supposed review = only(ClockKind.REVIEW, limit("3"));
        assertThat(review.breached()).isTrue();
        assertThat(review.due()).isEqualTo(new Due(at("2026-03-12T17:30"), false));
        assertThat(review.verdict()).isEqualTo(Verdict.VANISHES);
    }

    @Test
    void aShorterLimitMakesABreach() {
        reviewed("2026-03-09T10:00", "2026-03-11T10:00");
        Supposed review = only(ClockKind.REVIEW, limit("1"));
        assertThat(review.breached()).isFalse();
        assertThat(review.due().at()).isEqualTo(at("2026-03-10T17:30"));
        assertThat(review.verdict()).isEqualTo(Verdict.APPEARS);
        assertThat(only(ClockKind.ISSUE, limit("1")).differs()).isFalse();
    }

    @Test
    void anotherCalendarCountsFromTheBeginning() {
        reviewed("2026-03-09T10:00", "2026-03-12T10:00");
        Reference closed = new Publishing()
                .calendar("2026-03-20T09:00", notice(2026, CalendarKind.LOCAL, "停电", DayKind.HOLIDAY, "2026-03-10"))
                .reference();
        Supposed review = only(ClockKind.REVIEW, Supposition.of(Optional.of(closed), Map.of()));
        assertThat(review.due().at()).isEqualTo(at("2026-03-12T17:30"));
        assertThat(review.verdict()).isEqualTo(Verdict.VANISHES);
    }

    /// 三.4: an extension heals no breach, and there would have been one.
    @Test
    void anExtensionThatWouldHaveComeTooLateHealsNothing() {
        story.at("2026-03-09T09:00", Facts.issued(1, Facts.BDC, UnitRole.SOLE, true))
                .at("2026-03-09T10:00", Facts.signed(Facts.BDC, UnitRole.SOLE))
                .at("2026-03-11T09:00", Facts.extended(Facts.BDC, "2026-03-18T17:30"))
                .at("2026-03-12T09:00", Facts.completed(1, Facts.BDC));
        Supposed handling = only(ClockKind.HANDLE, Supposition.of(Optional.empty(), Map.of("handle.single.wd", "1")));
        assertThat(handling.breached()).isFalse();
        assertThat(handling.verdict()).isEqualTo(Verdict.APPEARS);
        assertThat(handling.due().at()).as("what the party was told stands").isEqualTo(at("2026-03-18T17:30"));
    }

    /// 视同签收: nobody signed, and by when somebody would have is not in the log.
    @Test
    void whatTheLimitItselfEndedCannotBeTold() {
        story.at("2026-03-09T10:00", Facts.issued(1, Facts.BDC, UnitRole.SOLE, true))
                .looked("2026-03-10T18:00")
                .at("2026-03-10T17:30", Facts.received(1, Facts.BDC, UnitRole.SOLE, ReceiptMode.DEEMED));
        Supposed signing = only(ClockKind.SIGN, Supposition.of(Optional.empty(), Map.of("sign.wd", "2")));
        assertThat(signing.breached()).isTrue();
        assertThat(signing.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    /// Whatever happened: supposed is nothing, and nothing is otherwise.
    @Test
    void whereNothingIsSupposedNothingDiffers() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase any = new RandomCase(seed);
            for (int step = 0; step < 12; step++) {
                any.goesOn();
            }
            TracedCase traced = any.traced();
            Supposed.of(traced.history(), traced.editions(), NOTHING, at("2029-01-01T00:00"))
                    .forEach(supposed -> assertThat(supposed.differs())
                            .as("%s %s", supposed, traced.history())
                            .isFalse());
        }
    }

    /// The rule of §4.1 once more, straight from the start and the stop.
    @Test
    void theVerdictIsThatOfTheSupposedLimit() {
        DueDates dates = new TracedCase().reference().dates("2022-12-02");
        Random random = new Random(9);
        for (int i = 0; i < 1_000; i++) {
            Instant start = at("2024-01-02T00:00").plusSeconds(random.nextInt(500 * 24 * 3600));
            Instant stop = start.plusSeconds(random.nextInt(9 * 24 * 3600));
            int limit = random.nextInt(6);
            Story any = new Story();
            any.at(local(start), Facts.opened())
                    .at(local(stop), Facts.concluded(Facts.item(1, ReviewOutcome.DOABLE, Facts.BDC)));
            Supposed review = only(any, ClockKind.REVIEW, limit(Integer.toString(limit)));
            boolean late = stop.isAfter(dates.due(start, limit).at());
            boolean wasLate = stop.isAfter(dates.due(start, 2).at());
            assertThat(review.breached()).isEqualTo(wasLate);
            assertThat(review.due()).isEqualTo(dates.due(start, limit));
            assertThat(review.verdict())
                    .isEqualTo(late == wasLate ? Verdict.SAME : late ? Verdict.APPEARS : Verdict.VANISHES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',,what-if.nothing-supposed",
        "rest.wd,1,policy.parameter-unknown",
        "review.wd,251,policy.value-out-of-range"
    })
    void whatCannotBeSupposedIsRefused(String name, String value, String code) {
        Map<String, String> parameters = value == null ? Map.of() : Map.of(name, value);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Supposition.of(Optional.empty(), parameters))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void reviewed(String start, String stop) {
        story.at(start, Facts.opened()).at(stop, Facts.concluded(Facts.item(1, ReviewOutcome.DOABLE, Facts.BDC)));
    }

    private Supposed only(ClockKind kind, Supposition supposition) {
        return only(story, kind, supposition);
    }

    private static Supposed only(Story story, ClockKind kind, Supposition supposition) {
        TracedCase traced = new TracedCase();
        story.log().forEach(told -> traced.add(told.event(), told.occurredAt(), told.occurredAt()));
        List<Supposed> found =
                Supposed.of(traced.history(), traced.editions(), supposition, at("2026-03-12T10:30")).stream()
                        .filter(supposed -> supposed.clock().kind() == kind)
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Supposition limit(String review) {
        return new Supposition(Optional.empty(), Map.of(ParameterKey.REVIEW, review));
    }

    private static String local(Instant at) {
        return at.atZone(DueDates.ZONE).toLocalDateTime().toString();
    }
}
