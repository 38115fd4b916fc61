package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.reporting.domain.progress.Holders;
import org.doudi.reporting.domain.progress.Progress;
import org.doudi.reporting.domain.work.Due;

/// 进度, by days of Shanghai.
///
/// @param number      编号
/// @param state       办到哪儿了
/// @param next        接下来; none where the case is over
/// @param dueOn       最迟哪一天
/// @param late        that day is over
/// @param provisional 暂定: the calendar of the year is not published yet
/// @param holders     现在由谁办
/// @param steps       到今天为止
/// @param rating      能不能评价
record ProgressJson(
        String number,
        String state,
        Optional<String> next,
        LocalDate receivedOn,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> dueOn,
        boolean late,
        boolean provisional,
        List<String> holders,
        List<StepJson> steps,
        Term rating) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /// 一步.
    record StepJson(LocalDate on, String words) {}

    static ProgressJson of(Progress progress, Names names, Instant now) {
        return new ProgressJson(
                progress.number(),
                progress.state().words(),
                progress.state().next(),
                day(progress.receivedAt()),
                progress.acceptedAt().map(ProgressJson::day),
                progress.due().map(Due::at).map(ProgressJson::day),
                progress.due().filter(due -> due.at().isBefore(now)).isPresent(),
                progress.due().filter(due -> due.certainty().isProvisional()).isPresent(),
                holders(progress.holders(), names.at(now)),
                progress.steps().stream()
                        .map(step -> new StepJson(day(step.at()), step.words()))
                        .toList(),
                Term.of(progress.rating()));
    }

    private static List<String> holders(Holders holders, Names.AsOf names) {
        return Stream.concat(
                        holders.office().map(Holders.Office::chinese).stream(),
                        names.of(holders.units()).stream().map(Names.Unit::name))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(SHANGHAI).toLocalDate();
    }
}
