package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.ZJJ;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.doudi.deadline.domain.holder.Account;
import org.doudi.deadline.domain.holder.Amount;
import org.doudi.deadline.domain.holder.Holder;
import org.doudi.deadline.domain.holder.Holder.Kind;
import org.doudi.deadline.domain.holder.Spell;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 谁的时间 — product 3: lateness names its owner, and nobody inherits another one's.
class AccountTest {
    private static final WorkingDayCalendar CALENDAR = Shipped.reference().calendar();
    private static final BusinessHours HOURS = Shipped.reference().hours();
    private static final int CASES = 400;

    private final Story story = new Story();

    @Test
    void eachHandHasItsOwnTime() {
        story.at("2025-03-10T09:00", Facts.registered())
                .at("2025-03-10T11:00", Facts.timedOut())
                .at("2025-03-10T11:00", Facts.opened())
                .at("2025-03-11T10:00", Facts.concluded(Facts.item(1, ReviewOutcome.DOABLE, BDC)))
                .at("2025-03-11T15:00", Facts.issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-12T09:00", Facts.signed(BDC, UnitRole.SOLE))
                .at("2025-03-13T10:00", Facts.part(BDC))
                .at("2025-03-13T10:00", Facts.completed(1, BDC))
                .at("2025-03-13T12:00", Facts.invited())
                .at("2025-03-14T09:00", Facts.closed());

        assertThat(told("2025-03-20T09:00"))
                .containsExactly(
                        "WINDOW 2025-03-10T09:00 PT2H",
                        "CENTRE 2025-03-10T11:00 PT7H30M",
                        "WINDOW 2025-03-11T10:00 PT5H",
                        "DEPARTMENT BDC 2025-03-11T15:00 PT12H",
                        "WINDOW 2025-03-13T10:00 PT2H",
                        "CITIZEN 2025-03-13T12:00 PT5H30M");
        assertThat(account("2025-03-20T09:00").ended()).isTrue();
        assertThat(account("2025-03-20T09:00").whole()).isEqualTo(new Amount(Duration.ofHours(34), 34 * 60, 4));
    }

    /// 退单: while it is decided the window has it, and the second department's time begins with its own order.
    @Test
    void theSecondDepartmentIsNotChargedForTheFirstOnesTime() {
        story.at("2025-03-10T09:00", Facts.issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", Facts.signed(BDC, UnitRole.SOLE))
                .at("2025-03-11T09:00", Facts.objected(BDC))
                .at("2025-03-11T11:00", Facts.passedOn(BDC, UnitRole.SOLE, ZJJ))
                .at("2025-03-11T16:30", Facts.issued(1, ZJJ, UnitRole.SOLE, true))
                .at("2025-03-12T09:00", Facts.signed(ZJJ, UnitRole.SOLE));

        assertThat(told("2025-03-12T17:30"))
                .containsExactly(
                        "DEPARTMENT BDC 2025-03-10T09:00 PT8H30M",
                        "WINDOW 2025-03-11T09:00 PT7H30M",
                        "DEPARTMENT ZJJ 2025-03-11T16:30 PT9H30M");
    }

    /// An objection that is not accepted was the window's to decide, and the unit's again afterwards.
    @Test
    void whatIsRefusedGoesBackToWhoObjected() {
        story.at("2025-03-10T09:00", Facts.issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T10:00", Facts.objected(BDC))
                .at("2025-03-10T12:00", Facts.upheld(BDC, UnitRole.SOLE));
        assertThat(told("2025-03-10T17:30"))
                .containsExactly(
                        "DEPARTMENT BDC 2025-03-10T09:00 PT1H",
                        "WINDOW 2025-03-10T10:00 PT2H",
                        "DEPARTMENT BDC 2025-03-10T12:00 PT5H30M");
    }

    /// Late or not: whose part is in has it no more, and whoever is late has it on.
    @Test
    void afterABreachItIsOnlyTheirsWhoStillOwe() {
        story.at("2025-03-10T09:00", Facts.issued(1, BDC, UnitRole.LEAD, false))
                .at("2025-03-10T09:00", Facts.issued(1, ZJJ, UnitRole.CO, true))
                .at("2025-03-10T10:00", Facts.signed(ZJJ, UnitRole.CO))
                .at("2025-03-10T10:00", Facts.signed(BDC, UnitRole.LEAD))
                .looked("2025-03-18T09:00")
                .at("2025-03-18T09:00", Facts.part(ZJJ))
                .at("2025-03-19T09:00", Facts.part(BDC))
                .at("2025-03-19T11:00", Facts.completed(1, BDC, ZJJ));
        assertThat(told("2025-03-19T12:00"))
                .containsExactly(
                        "DEPARTMENT BDC+DEPARTMENT ZJJ 2025-03-10T09:00 PT51H",
                        "DEPARTMENT BDC 2025-03-18T09:00 PT10H30M",
                        "WINDOW 2025-03-19T11:00 PT1H");
        Account account = account("2025-03-19T12:00");
        assertThat(account.parts().stream()
                        .filter(part -> part.holder().unit().equals(Optional.of(BDC)))
                        .map(part -> part.alone().time() + " " + part.together().time()))
                .containsExactly("PT10H30M PT51H");
    }

    /// 延时, 退回, 重办: the hands are told by what happened, whatever the limits.
    @Test
    void anExtensionChangesNoHandsAndAReworkBeginsAnew() {
        story.at("2025-03-10T09:00", Facts.issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T09:00", Facts.signed(BDC, UnitRole.SOLE))
                .at("2025-03-11T09:00", Facts.extended(BDC, "2025-03-18T17:30"))
                .at("2025-03-13T09:00", Facts.completed(1, BDC))
                .at("2025-03-13T10:00", Facts.givenBack(BDC))
                .at("2025-03-13T12:00", Facts.completed(1, BDC))
                .at("2025-03-13T15:00", Facts.rework(1, 2))
                .at("2025-03-13T17:00", Facts.issued(2, BDC, UnitRole.SOLE, true));
        assertThat(told("2025-03-13T17:30"))
                .containsExactly(
                        "DEPARTMENT BDC 2025-03-10T09:00 PT25H30M",
                        "WINDOW 2025-03-13T09:00 PT1H",
                        "DEPARTMENT BDC 2025-03-13T10:00 PT2H",
                        "WINDOW 2025-03-13T12:00 PT5H",
                        "DEPARTMENT BDC 2025-03-13T17:00 PT30M");
    }

    @Test
    void whatLiesAboveIsTheSuperiorsAndWhatIsMissingTheCitizens() {
        story.at("2025-03-10T09:00", Facts.concluded(Facts.item(1, ReviewOutcome.BEYOND_AUTHORITY, BDC)))
                .at("2025-03-10T12:00", Facts.reportedUp(1, BDC))
                .at("2025-03-10T16:00", Facts.fromAbove(1))
                .at("2025-03-10T17:00", Facts.guided("2025-03-20T17:00"));
        assertThat(told("2025-03-11T09:30"))
                .containsExactly(
                        "DEPARTMENT BDC 2025-03-10T09:00 PT3H",
                        "SUPERIOR 2025-03-10T12:00 PT4H",
                        "WINDOW 2025-03-10T16:00 PT1H",
                        "CITIZEN+WINDOW 2025-03-10T17:00 PT1H");
    }

    /// Whatever happens, in order or not: the parts are the whole, and a department's time begins with its own duty.
    @Test
    void thePartsAddUpToTheWholeWhateverHappens() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Story any = anything(random);
            Instant until = at("2025-06-01T00:00").plusSeconds(random.nextInt(40 * 24 * 3600));
            List<Recorded<DeadlineEvent>> history = recorded(any);
            Account account = Account.of(history, CALENDAR, HOURS, until);
            List<Spell> spells = account.spells();
            if (spells.isEmpty()) {
                continue;
            }
            assertThat(sum(account.shares().stream().map(Account.Share::amount).toList()))
                    .isEqualTo(account.whole());
            assertThat(account.shares().stream().map(Account.Share::holders)).doesNotHaveDuplicates();
            Duration time = Duration.ZERO;
            for (int i = 0; i < spells.size(); i++) {
                Spell spell = spells.get(i);
                assertThat(spell.holders()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(spell.amount().time()).isEqualTo(HOURS.workingTime(spell.from(), spell.to(), CALENDAR));
                assertThat(i == 0 || !spell.from().isBefore(spells.get(i - 1).to()))
                        .isTrue();
                time = time.plus(spell.amount().time());
            }
            boolean unbroken = IntStream.range(1, spells.size())
                    .allMatch(i -> spells.get(i).from().equals(spells.get(i - 1).to()));
            Instant first = spells.getFirst().from();
            Instant last = spells.getLast().to();
            assertThat(account.whole().time()).isEqualTo(time);
            assertThat(account.whole().minutes()).isEqualTo(time.toMinutes());
            if (unbroken) {
                assertThat(time).isEqualTo(HOURS.workingTime(first, last, CALENDAR));
                assertThat(account.whole().days())
                        .isEqualTo(CALENDAR.workingDaysBetween(
                                first.atZone(DueDates.ZONE).toLocalDate(),
                                last.atZone(DueDates.ZONE).toLocalDate()));
            }
            for (OrgCode unit : List.of(BDC, ZJJ)) {
                firstDutyOf(unit, history)
                        .ifPresentOrElse(
                                since -> assertThat(with(unit, spells))
                                        .as("%s since %s: %s", unit, since, history)
                                        .allMatch(spell -> !spell.from().isBefore(since)),
                                () -> assertThat(with(unit, spells)).isEmpty());
            }
        }
    }

    private static Story anything(Random random) {
        Story any = new Story();
        Instant now = at("2025-03-03T08:00");
        for (int i = 5 + random.nextInt(25); i > 0; i--) {
            now = now.plusSeconds(random.nextInt(2 * 24 * 3600));
            String when = now.atZone(DueDates.ZONE).toLocalDateTime().toString();
            if (random.nextInt(4) == 0) {
                any.looked(when);
            }
            any.at(when, fact(random, when));
        }
        return any;
    }

    private static DomainEvent fact(Random random, String when) {
        OrgCode unit = random.nextBoolean() ? BDC : ZJJ;
        OrgCode other = unit.equals(BDC) ? ZJJ : BDC;
        UnitRole role = any(random, UnitRole.values());
        return switch (random.nextInt(24)) {
            case 0 -> Facts.registered();
            case 1 -> Facts.timedOut();
            case 2 -> Facts.opened();
            case 3 -> Facts.concluded(Facts.item(1, any(random, ReviewOutcome.values()), unit));
            case 4, 5 -> Facts.issued(1, unit, role, random.nextBoolean());
            case 6, 7 -> Facts.signed(unit, role);
            case 8 -> Facts.objected(unit);
            case 9 -> Facts.passedOn(unit, role, other);
            case 10 -> Facts.upheld(unit, role);
            case 11 -> Facts.extended(unit, when);
            case 12, 13 -> Facts.part(unit);
            case 14 -> Facts.completed(1, unit);
            case 15 -> Facts.givenBack(unit);
            case 16 -> Facts.basis(1, unit);
            case 17 -> Facts.reportedUp(1, unit);
            case 18 -> Facts.fromAbove(1);
            case 19 -> Facts.toGroup(1);
            case 20 -> Facts.invited();
            case 21 -> Facts.rework(1, 2);
            case 22 -> Facts.found(unit);
            default -> random.nextInt(4) == 0 ? Facts.closed() : Facts.brought();
        };
    }

    private static <E> E any(Random random, E[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    private static Optional<Instant> firstDutyOf(OrgCode unit, List<Recorded<DeadlineEvent>> history) {
        return history.stream()
                .map(Recorded::event)
                .filter(ClockStarted.class::isInstance)
                .map(ClockStarted.class::cast)
                .filter(started -> started.kind() != ClockKind.CONSULT
                        && started.clockedParties().stream()
                                .anyMatch(party -> party.unit().equals(unit)))
                .map(ClockStarted::startAt)
                .min(Instant::compareTo);
    }

    private static List<Spell> with(OrgCode unit, List<Spell> spells) {
        return spells.stream()
                .filter(spell -> spell.holders().stream()
                        .anyMatch(holder -> holder.unit().equals(Optional.of(unit))))
                .toList();
    }

    private static Amount sum(List<Amount> amounts) {
        return amounts.stream().reduce(new Amount(Duration.ZERO, 0, 0), Amount::plus);
    }

    private List<String> told(String until) {
        return account(until).spells().stream()
                .map(spell -> named(spell.holders()) + " "
                        + spell.from().atZone(DueDates.ZONE).toLocalDateTime() + " "
                        + spell.amount().time())
                .toList();
    }

    private static String named(List<Holder> holders) {
        return holders.stream()
                .map(holder -> holder.kind()
                        + (holder.kind() == Kind.DEPARTMENT
                                ? " " + holder.unit().orElseThrow().value()
                                : ""))
                .sorted()
                .collect(Collectors.joining("+"));
    }

    private Account account(String until) {
        return Account.of(recorded(story), CALENDAR, HOURS, at(until));
    }

    private static List<Recorded<DeadlineEvent>> recorded(Story story) {
        TracedCase traced = new TracedCase();
        story.log().forEach(told -> traced.add(told.event(), told.occurredAt(), told.occurredAt()));
        return new ArrayList<>(traced.history());
    }
}
