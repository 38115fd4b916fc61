package org.doudi.intake.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.DutyKind;
import org.doudi.events.IntakeEvent.RosteredShift;
import org.doudi.events.IntakeEvent.WindowUnattendedDetected;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.duty.Attendance;
import org.doudi.intake.domain.duty.BusinessDay;
import org.doudi.intake.domain.duty.DutyDay;
import org.doudi.intake.domain.duty.Span;

/// 窗口值守 — 五(一): what is answered.
final class DutyViews {
    private DutyViews() {}

    /// 已排班.
    record Roster(UUID rosterId, List<LocalDate> days) {
        static Roster of(UUID rosterId, Collection<LocalDate> days) {
            return new Roster(rosterId, List.copyOf(days));
        }
    }

    /// 到岗或者离岗之后.
    record Presence(DutyKind kind, String kindName, StaffId person, boolean present) {
        static Presence of(DutyDay day, DutyKind kind, StaffId person) {
            return new Presence(kind, kind.chinese(), person, day.isPresent(kind, person));
        }
    }

    /// 窗口的一天.
    ///
    /// @param published       whether a roster was published for it
    /// @param unattendedSince the window is empty now, against the roster, and has been since
    /// @param unattended      the gaps that were longer than is tolerated
    record Day(
            LocalDate day,
            boolean published,
            List<Shift> shifts,
            List<Attended> attendance,
            Optional<Instant> unattendedSince,
            List<Unattended> unattended) {
        static Day of(LocalDate date, DutyDay day, Instant now) {
            boolean today = date.equals(BusinessDay.of(now));
            return new Day(
                    date,
                    !day.rosters().isEmpty(),
                    day.shifts().stream()
                            .map(shift -> Shift.of(shift, today && day.isPresent(shift.kind(), shift.person())))
                            .toList(),
                    day.attendance().stream()
                            .map(each -> Attended.of(each, today && each.isOpen()))
                            .toList(),
                    day.gaps(now).stream()
                            .filter(gap -> gap.until().equals(now))
                            .map(Span::from)
                            .findFirst(),
                    day.unattended().stream().map(Unattended::of).toList());
        }
    }

    /// 一班, and whether whoever has it is there now.
    record Shift(DutyKind kind, String kindName, StaffId person, Instant startsAt, Instant endsAt, boolean present) {
        static Shift of(RosteredShift shift, boolean present) {
            return new Shift(
                    shift.kind(), shift.kind().chinese(), shift.person(), shift.startsAt(), shift.endsAt(), present);
        }
    }

    /// 在岗, rostered or not.
    record Attended(
            DutyKind kind,
            String kindName,
            StaffId person,
            Instant startedAt,
            Optional<Instant> endedAt,
            boolean present) {
        static Attended of(Attendance each, boolean present) {
            return new Attended(
                    each.kind(), each.kind().chinese(), each.person(), each.startedAt(), each.endedAt(), present);
        }
    }

    /// 空岗.
    record Unattended(Instant since, Instant unattendedAt, List<StaffId> rostered) {
        static Unattended of(WindowUnattendedDetected told) {
            return new Unattended(told.since(), told.unattendedAt(), told.rostered());
        }
    }
}
