package org.doudi.deadline.domain.holder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;

/// The duty of one clock, from hand to hand.
final class Duty {
    private final ClockKind kind;
    private final ClockScope scope;
    private final List<Holding> past = new ArrayList<>();
    private List<ClockedParty> parties;
    private Optional<Instant> since;
    private Optional<Instant> corrected = Optional.empty();

    Duty(ClockKind kind, ClockScope scope, List<ClockedParty> parties, Instant from) {
        this.kind = kind;
        this.scope = scope;
        this.parties = List.copyOf(parties);
        this.since = Optional.of(from);
    }

    boolean isOpen() {
        return since.isPresent();
    }

    boolean isHandlingOf(int itemNo, int round) {
        return kind == ClockKind.HANDLE && isOpen() && scope.equals(ClockScope.item(itemNo, round));
    }

    Stream<ClockedParty> signers(int itemNo, int round) {
        boolean inRound = kind == ClockKind.SIGN
                && scope.itemNo().equals(Optional.of(itemNo))
                && scope.round().equals(Optional.of(round));
        return inRound ? parties.stream() : Stream.empty();
    }

    /// From hand to hand while it is owed; what comes back is owed by those who had it last.
    void pass(Instant at, UnaryOperator<List<ClockedParty>> change) {
        List<ClockedParty> next = List.copyOf(change.apply(parties));
        if (!next.equals(parties)) {
            boolean open = isOpen();
            end(at);
            parties = next;
            since = open ? Optional.of(at) : Optional.empty();
        }
    }

    void end(Instant at) {
        since.ifPresent(from -> past.add(new Holding(kind, scope, parties, from, at)));
        since = Optional.empty();
    }

    void resume(Instant at) {
        end(at);
        since = Optional.of(at);
    }

    /// The breach is withdrawn, because of what had happened then.
    void correct(Instant causeAt, List<ClockedParty> stillCharged) {
        if (stillCharged.isEmpty()) {
            corrected = Optional.of(causeAt);
        } else {
            pass(causeAt, _ -> stillCharged);
        }
    }

    /// Told anew, it names who had owed at the due instant; told once, whom it is known of.
    void breach(List<ClockedParty> charged) {
        corrected.ifPresent(causeAt -> pass(causeAt, _ -> charged));
        corrected = Optional.empty();
    }

    Stream<Holding> holdings() {
        return Stream.concat(
                past.stream(), since.stream().map(from -> new Holding(kind, scope, parties, from, Instant.MAX)));
    }
}
