package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;

/// 计时 of one duty.
///
/// @param done       of one that is stopped
/// @param setAsideAt 并单: when the case was merged, of a clock that is set aside as long as the merger stands
public record Clock(
        UUID id,
        ClockKind kind,
        ClockScope scope,
        Term term,
        List<ClockedParty> parties,
        Standing standing,
        Optional<Instant> setAsideAt,
        Optional<Done> done) {

    /// What did the duty, and when.
    public record Done(UUID eventId, Instant at) {}

    /// How a clock stands.
    public enum Standing {
        RUNNING,
        STOPPED,
        BREACHED,
        LAPSED,
        STOPPED_LATE,
        CANCELLED,
        CANCELLED_LATE,
        SET_ASIDE,
        SET_ASIDE_LATE
    }

    /// Its duty is still owed, in time or late. Where nobody is charged nobody owes: such a clock ends as
    /// it lapses.
    public boolean isOpen() {
        return switch (standing) {
            case RUNNING, BREACHED -> true;
            case STOPPED, LAPSED, STOPPED_LATE, CANCELLED, CANCELLED_LATE, SET_ASIDE, SET_ASIDE_LATE -> false;
        };
    }

    public boolean isRunning() {
        return standing == Standing.RUNNING;
    }

    /// Whether its duty was done once, in time or late.
    boolean isStopped() {
        return standing == Standing.STOPPED || standing == Standing.STOPPED_LATE;
    }

    /// 超期, and not withdrawn.
    public boolean wasBreached() {
        return switch (standing) {
            case BREACHED, STOPPED_LATE, CANCELLED_LATE, SET_ASIDE_LATE -> true;
            case RUNNING, STOPPED, LAPSED, CANCELLED, SET_ASIDE -> false;
        };
    }

    /// Its limit was over before `at`, and nobody has said so yet. A provisional limit is never over.
    boolean hasRunOutBy(Instant at) {
        return isRunning() && !provisional() && dueAt().isBefore(at);
    }

    /// Its breach was told, though this happened while its limit ran. What a due instant brought about is no such
    /// deed, and what happened before the clock began did not do its duty.
    boolean isCleared(Moment moment) {
        return wasBreached()
                && moment.isDeed()
                && !moment.happenedAt().isBefore(startAt())
                && !moment.happenedAt().isAfter(dueAt());
    }

    /// Open, or done in time as it shows now.
    boolean isReached(Moment moment) {
        return isOpen() || isCleared(moment);
    }

    boolean chargesNobody() {
        return parties.isEmpty();
    }

    /// What a scope leaves open, it covers.
    boolean isIn(ClockScope asked) {
        return agrees(asked.itemNo(), scope.itemNo())
                && agrees(asked.round(), scope.round())
                && agrees(asked.transferId(), scope.transferId())
                && agrees(asked.unit(), scope.unit());
    }

    private static boolean agrees(Optional<?> asked, Optional<?> there) {
        return asked.isEmpty() || asked.equals(there);
    }

    public Instant startAt() {
        return term.startAt();
    }

    public Instant dueAt() {
        return term.dueAt();
    }

    public boolean provisional() {
        return term.provisional();
    }

    public String calendarVersion() {
        return term.calendarVersion();
    }

    Clock to(Standing next) {
        return new Clock(id, kind, scope, term, parties, next, Optional.empty(), Optional.empty());
    }

    /// In time or late.
    Clock stopped(boolean onTime, Done by) {
        Standing next = onTime ? Standing.STOPPED : Standing.STOPPED_LATE;
        return new Clock(id, kind, scope, term, parties, next, Optional.empty(), Optional.of(by));
    }

    /// 超期: charged are those that owed at the due instant, whatever became of the duty since.
    Clock breached(List<ClockedParty> charged) {
        return in(
                switch (standing) {
                    case STOPPED, STOPPED_LATE -> Standing.STOPPED_LATE;
                    case CANCELLED, CANCELLED_LATE -> Standing.CANCELLED_LATE;
                    case SET_ASIDE, SET_ASIDE_LATE -> Standing.SET_ASIDE_LATE;
                    case RUNNING, BREACHED, LAPSED -> Standing.BREACHED;
                },
                charged);
    }

    /// 超期撤销 as a whole: it was never late. For some only, it stands for the others.
    Clock withdrawn(List<ClockedParty> stillCharged) {
        return stillCharged.isEmpty() ? withdrawn() : charging(stillCharged);
    }

    Clock withdrawn() {
        return in(
                switch (standing) {
                    case BREACHED -> Standing.RUNNING;
                    case STOPPED_LATE -> Standing.STOPPED;
                    case CANCELLED_LATE -> Standing.CANCELLED;
                    case SET_ASIDE_LATE -> Standing.SET_ASIDE;
                    case RUNNING, STOPPED, LAPSED, CANCELLED, SET_ASIDE -> standing;
                },
                parties);
    }

    private Clock in(Standing next, List<ClockedParty> charged) {
        return new Clock(id, kind, scope, term, charged, next, setAsideAt, done);
    }

    /// As if it had never stopped, or with what was left of its limit.
    Clock resumed(Term until) {
        return new Clock(
                id,
                kind,
                scope,
                until,
                parties,
                wasBreached() ? Standing.BREACHED : Standing.RUNNING,
                Optional.empty(),
                Optional.empty());
    }

    /// Cancelled for good, or set aside since then.
    Clock ended(Optional<Instant> aside) {
        Standing cancelled = wasBreached() ? Standing.CANCELLED_LATE : Standing.CANCELLED;
        Standing setAside = wasBreached() ? Standing.SET_ASIDE_LATE : Standing.SET_ASIDE;
        return new Clock(id, kind, scope, term, parties, aside.isPresent() ? setAside : cancelled, aside, done);
    }

    Clock due(Term other) {
        return new Clock(id, kind, scope, other, parties, standing, setAsideAt, done);
    }

    Clock charging(List<ClockedParty> charged) {
        return in(standing, charged);
    }
}
