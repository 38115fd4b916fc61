package org.doudi.intake.domain.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.DutyKind;
import org.doudi.events.IntakeEvent.DutyRosterPublished;
import org.doudi.events.IntakeEvent.DutyShiftEnded;
import org.doudi.events.IntakeEvent.DutyShiftStarted;
import org.doudi.events.IntakeEvent.RosteredShift;
import org.doudi.events.IntakeEvent.WindowUnattendedDetected;
import org.doudi.events.StaffId;

/// 窗口的一天 — 五(一).
///
/// @param rosters    the ids of all that was published for it
/// @param shifts     the roster as it stands
/// @param owed       the shifts of each roster for as long as it stood: nobody owes what he was told of too late
/// @param unattended the gaps that were told
public record DutyDay(
        Set<UUID> rosters,
        List<RosteredShift> shifts,
        List<RosteredShift> owed,
        List<Attendance> attendance,
        List<WindowUnattendedDetected> unattended) {
    static final DutyDay EMPTY = new DutyDay(Set.of(), List.of(), List.of(), List.of(), List.of());

    public DutyDay {
        rosters = Set.copyOf(rosters);
        shifts = List.copyOf(shifts);
        owed = List.copyOf(owed);
        attendance = List.copyOf(attendance);
        unattended = List.copyOf(unattended);
    }

    public boolean isPresent(DutyKind kind, StaffId person) {
        return attendance.stream().anyMatch(each -> each.isOpen() && each.isOf(kind, person));
    }

    /// 空岗: by `at`, when somebody should have sat at the window and nobody did.
    public List<Span> gaps(Instant at) {
        List<Span> kept = Span.joined(attendance.stream()
                .filter(each -> each.kind() == DutyKind.SITTING)
                .map(each -> each.span(at)));
        return Span.joined(sitting().map(shift -> new Span(shift.startsAt(), Span.earlier(shift.endsAt(), at))))
                .stream()
                .flatMap(owing -> owing.without(kept))
                .toList();
    }

    /// Who should sit at the window then.
    List<StaffId> rosteredAt(Instant at) {
        return sitting()
                .filter(shift -> !shift.startsAt().isAfter(at) && shift.endsAt().isAfter(at))
                .map(RosteredShift::person)
                .distinct()
                .toList();
    }

    boolean isTold(Span gap) {
        return unattended.stream().anyMatch(told -> told.since().equals(gap.from()));
    }

    private Stream<RosteredShift> sitting() {
        return owed.stream().filter(shift -> shift.kind() == DutyKind.SITTING);
    }

    DutyDay with(DutyRosterPublished roster) {
        Set<UUID> ids = new HashSet<>(rosters);
        ids.add(roster.rosterId());
        Instant at = roster.publishedAt();
        return new DutyDay(
                ids,
                roster.shifts(),
                Stream.concat(
                                owed.stream().map(shift -> between(shift, Instant.MIN, at)),
                                roster.shifts().stream().map(shift -> between(shift, at, Instant.MAX)))
                        .filter(shift -> shift.startsAt().isBefore(shift.endsAt()))
                        .toList(),
                attendance,
                unattended);
    }

    DutyDay with(DutyShiftStarted started) {
        return attended(add(
                attendance, new Attendance(started.kind(), started.person(), started.startedAt(), Optional.empty())));
    }

    DutyDay with(DutyShiftEnded ended) {
        return attended(attendance.stream()
                .map(each ->
                        each.isOpen() && each.isOf(ended.kind(), ended.person()) ? each.until(ended.endedAt()) : each)
                .toList());
    }

    DutyDay with(WindowUnattendedDetected told) {
        return new DutyDay(rosters, shifts, owed, attendance, add(unattended, told));
    }

    private DutyDay attended(List<Attendance> next) {
        return new DutyDay(rosters, shifts, owed, next, unattended);
    }

    private static RosteredShift between(RosteredShift shift, Instant from, Instant until) {
        return new RosteredShift(
                shift.kind(), shift.person(), Span.later(shift.startsAt(), from), Span.earlier(shift.endsAt(), until));
    }

    private static <T> List<T> add(List<T> list, T one) {
        List<T> next = new ArrayList<>(list);
        next.add(one);
        return next;
    }
}
