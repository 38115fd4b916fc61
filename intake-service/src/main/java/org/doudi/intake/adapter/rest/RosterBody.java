package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doudi.decide.Refusal;
import org.doudi.events.DutyKind;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.duty.PlannedShift;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Account;

/// 排班 — 五(一): the days that are meant, each with all of its shifts.
record RosterBody(
        @NotEmpty(message = "应列明排班的日期") @Size(max = 100, message = "一次排班不超过100天")
        List<@NotNull @Valid Day> days) {
    SortedMap<LocalDate, List<PlannedShift>> planned() {
        SortedMap<LocalDate, List<PlannedShift>> planned = new TreeMap<>();
        for (Day day : days) {
            if (planned.putIfAbsent(
                            day.day(), day.shifts().stream().map(Shift::planned).toList())
                    != null) {
                throw Refusal.invalid("roster.day-twice", "五(一)", day.day() + "在排班中出现了两次");
            }
        }
        return planned;
    }

    /// 一天. Without shifts nobody sits.
    record Day(
            @NotNull(message = "应填写日期") LocalDate day,
            @Size(max = 50, message = "一天不超过50班") List<@NotNull @Valid Shift> shifts) {
        Day {
            shifts = Absent.asEmpty(shifts);
        }
    }

    /// 一班, by the hall's clock.
    record Shift(
            @NotNull(message = "应填写坐班、值班或带班") DutyKind kind,
            @Account String person,
            @NotNull(message = "应填写开始时间") LocalTime from,
            @NotNull(message = "应填写结束时间") LocalTime until) {
        PlannedShift planned() {
            return new PlannedShift(kind, new StaffId(person), from, until);
        }
    }
}
