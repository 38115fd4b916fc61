package org.doudi.deadline.domain.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.ClockCommand.Charge;
import org.doudi.deadline.domain.clock.ClockCommand.Discharge;
import org.doudi.deadline.domain.clock.ClockCommand.PartDone;
import org.doudi.deadline.domain.clock.ClockCommand.Release;
import org.doudi.deadline.domain.clock.ClockCommand.Resume;
import org.doudi.deadline.domain.clock.ClockCommand.ResumeHandling;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockCommand.StartHandling;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedPartiesChanged;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.UnitPartNoted;
import org.doudi.events.DeadlineEvent.UnitReleased;

/// 被计时方 — who is charged when a clock runs out: those that owe at its due instant, and nobody else.
final class Charging {
    private Charging() {}

    static List<DeadlineEvent> charge(Charge command, CaseClocks clocks) {
        return change(clocks.in(command.kind(), command.scope()), command.moment(), before -> {
            List<ClockedParty> after = new ArrayList<>(before);
            command.parties().stream().filter(party -> !after.contains(party)).forEach(after::add);
            return after;
        });
    }

    static List<DeadlineEvent> discharge(Discharge command, CaseClocks clocks) {
        return change(
                clocks.in(command.kind(), command.scope()),
                command.moment(),
                before -> before.stream()
                        .filter(party -> !party.equals(command.party()))
                        .toList());
    }

    /// Whose part is still open; the lead, where only the consolidated result is missing.
    static List<DeadlineEvent> partDone(PartDone command, CaseClocks clocks) {
        ClockScope round = ClockScope.item(command.itemNo(), command.round());
        if (clocks.in(ClockKind.HANDLE, round).findAny().isEmpty()) {
            return note(command, clocks);
        }
        List<DeadlineEvent> changed = change(clocks.in(ClockKind.HANDLE, round), command.moment(), before -> {
            List<ClockedParty> open = before.stream()
                    .filter(party -> !party.unit().equals(command.unit()))
                    .toList();
            return open.isEmpty() ? leads(round, clocks) : open;
        });
        boolean late = clocks.in(ClockKind.HANDLE, round).anyMatch(clock -> isLate(clock, command.moment()));
        return late
                ? Stream.concat(changed.stream(), note(command, clocks).stream())
                        .toList()
                : changed;
    }

    /// Who is charged for the breach is settled; who has the case in hand from here on is not.
    private static boolean isLate(Clock clock, Moment moment) {
        return clock.isOpen()
                && !clock.isCleared(moment)
                && (clock.wasBreached() || clock.hasRunOutBy(moment.happenedAt()));
    }

    /// 退单: what runs out from now on is not this unit's.
    static List<DeadlineEvent> release(Release command, CaseClocks clocks) {
        DonePart part = new DonePart(command.itemNo(), command.round(), command.unit());
        Stream<DeadlineEvent> released = clocks.done().contains(part)
                ? Stream.empty()
                : Stream.of(new UnitReleased(command.itemNo(), command.round(), command.unit()));
        ClockScope round = ClockScope.item(command.itemNo(), command.round());
        return Stream.concat(
                        released,
                        change(clocks.in(ClockKind.HANDLE, round), command.moment(), before -> {
                                    List<ClockedParty> others = before.stream()
                                            .filter(party -> !party.unit().equals(command.unit()))
                                            .toList();
                                    return others.isEmpty() ? command.otherwise() : others;
                                })
                                .stream())
                .toList();
    }

    /// The lead has not received its order, so no handling is clocked yet: kept for when it is.
    /// Or the limit is over, and this changes nobody's charge.
    private static List<DeadlineEvent> note(PartDone command, CaseClocks clocks) {
        DonePart part = new DonePart(command.itemNo(), command.round(), command.unit());
        return clocks.done().contains(part)
                ? List.of()
                : List.of(new UnitPartNoted(command.itemNo(), command.round(), command.unit()));
    }

    /// Charges every unit that has an order of this round and has not done its part.
    static Start unitsOf(StartHandling command, CaseClocks clocks) {
        List<ClockedParty> open = ordered(ClockScope.item(command.itemNo(), command.round()), clocks)
                .filter(party -> !clocks.done().contains(new DonePart(command.itemNo(), command.round(), party.unit())))
                .toList();
        return open.isEmpty() ? command.start() : command.start().charging(open);
    }

    /// Who owes again was never released: whatever the resumed clock's due instant is, it is theirs.
    static List<DeadlineEvent> resumeHandling(ResumeHandling command, CaseClocks clocks) {
        ClockScope round = ClockScope.item(command.itemNo(), command.round());
        List<ClockedParty> named = ordered(round, clocks)
                .filter(party -> command.units().contains(party.unit()))
                .toList();
        List<ClockedParty> owing = named.isEmpty() ? leads(round, clocks) : named;
        return Ending.resume(new Resume(ClockKind.HANDLE, round, command.causeEventId()), clocks).stream()
                .flatMap(resumed -> Stream.concat(Stream.of(resumed), charged(resumed, owing, clocks)))
                .toList();
    }

    private static Stream<DeadlineEvent> charged(DeadlineEvent resumed, List<ClockedParty> owing, CaseClocks clocks) {
        return resumed instanceof ClockResumed again && !again.breached() && !owing.isEmpty()
                ? clocks.clock(again.clockId()).stream()
                        .filter(clock -> !owing.equals(clock.parties()))
                        .map(clock -> new ClockedPartiesChanged(clock.id(), clock.kind(), clock.scope(), owing))
                : Stream.empty();
    }

    private static List<ClockedParty> leads(ClockScope round, CaseClocks clocks) {
        return ordered(round, clocks)
                .filter(party -> party.role() == PartyRole.LEAD_UNIT)
                .toList();
    }

    /// The units that were given an order in this round are those whose signing was clocked.
    private static Stream<ClockedParty> ordered(ClockScope round, CaseClocks clocks) {
        return clocks.in(ClockKind.SIGN, round)
                .flatMap(clock -> clock.parties().stream())
                .distinct();
    }

    /// Who was charged at the due instant stays charged, unless it shows that this happened before. A clock with
    /// parties keeps one.
    private static List<DeadlineEvent> change(
            Stream<Clock> clocks, Moment moment, UnaryOperator<List<ClockedParty>> change) {
        return clocks.filter(clock -> clock.isRunning() || clock.isCleared(moment))
                .flatMap(clock -> changed(clock, moment, change.apply(clock.parties())))
                .toList();
    }

    private static Stream<DeadlineEvent> changed(Clock clock, Moment moment, List<ClockedParty> parties) {
        if (clock.hasRunOutBy(moment.happenedAt())) {
            return Stream.of(RunningOut.runOut(clock, moment.seenAt()));
        }
        if (parties.isEmpty() || parties.equals(clock.parties())) {
            return Stream.empty();
        }
        return clock.wasBreached()
                ? Withdrawing.corrected(clock, moment, parties)
                : Stream.of(new ClockedPartiesChanged(clock.id(), clock.kind(), clock.scope(), parties));
    }
}
