package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.Optional;
import org.doudi.reporting.application.Countdown;
import org.doudi.reporting.domain.work.Due;

/// 红黄绿灯.
///
/// @param words                例如“剩余 1 个工作日”
/// @param remainingWorkingDays none where it is late, nothing is counted, or the calendar cannot be asked
/// @param overdueWorkingDays   none where it is not late
/// @param provisional          暂定: the calendar of the year is not published yet
record LightJson(
        String code,
        String name,
        String words,
        Optional<Instant> dueAt,
        Optional<Integer> remainingWorkingDays,
        Optional<Integer> overdueWorkingDays,
        boolean provisional) {
    static LightJson of(Countdown countdown) {
        return new LightJson(
                countdown.light().name(),
                countdown.light().chinese(),
                countdown.words(),
                countdown.due().map(Due::at),
                countdown.left(),
                countdown.overdue(),
                countdown.due().filter(due -> due.certainty().isProvisional()).isPresent());
    }
}
