package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.deadline.application.OpenedPeriods.Look;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.Producer;
import org.doudi.deadline.domain.period.OpenPeriod;
import org.doudi.deadline.domain.period.PeriodDecider;
import org.doudi.events.Channel;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.time.BusinessClock;

/// 周期开始: each month at its first instant, with the quarter and the year that begin with it, one after the other also
/// after a stop. The log takes each once, however many instances look.
@ApplicationScoped
public class OpeningPeriods {
    private final OpenedPeriods opened;
    private final StationedUnits units;
    private final DeciderRunner runner;
    private final BusinessClock clock;
    private final EventIds ids;
    private final String centre;
    private final Gate gate;
    private final PeriodsConfig config;
    private final PeriodDecider decider = new PeriodDecider();

    OpeningPeriods(
            OpenedPeriods opened,
            StationedUnits units,
            DeciderRunner runner,
            BusinessClock clock,
            EventIds ids,
            ProducerHeads producers,
            PeriodsConfig config,
            DoudiConfig shared) {
        this.opened = opened;
        this.units = units;
        this.runner = runner;
        this.clock = clock;
        this.ids = ids;
        this.centre = shared.centre();
        this.gate = new Gate(Set.of(Producer.ROUTING), producers, shared.gapLimit(), Clock.systemUTC());
        this.config = config;
    }

    /// One look; how many months have begun. Who is in the hall is routing's to say, so it is asked first; while it
    /// does not answer, the look fails and nothing begins.
    public Uni<Integer> open() {
        return opened.look().chain(look -> {
            Instant now = clock.nowBy(look.at());
            return firstDay(look)
                    .filter(day -> !beginningOf(day).isAfter(now))
                    .map(day -> gate.pass(now, _ -> open(day)))
                    .orElseGet(() -> Uni.createFrom().item(0));
        });
    }

    /// When the next month begins; none before the first clock.
    public Uni<Optional<Instant>> next() {
        return config.opened()
                ? opened.look().map(look -> firstDay(look).map(OpeningPeriods::beginningOf))
                : Uni.createFrom().item(Optional.empty());
    }

    private static Optional<LocalDate> firstDay(Look look) {
        return look.lastMonth()
                .or(() -> look.firstClock()
                        .map(at -> at.atZone(DueDates.ZONE).toLocalDate().withDayOfMonth(1)))
                .map(month -> month.plusMonths(1));
    }

    private Uni<Integer> open(LocalDate firstDay) {
        gate.close();
        return units.of(centre, beginningOf(firstDay)).chain(inTheHall -> open(firstDay, inTheHall));
    }

    private Uni<Integer> open(LocalDate firstDay, List<OrgCode> inTheHall) {
        Map<StreamId, OpenPeriod> periods = new LinkedHashMap<>();
        Stream.of(PeriodKind.values())
                .filter(kind -> kind.beginsWith(firstDay))
                .forEach(kind -> periods.put(
                        kind.streamOf(centre, firstDay),
                        new OpenPeriod(kind, firstDay, kind == PeriodKind.MONTH ? inTheHall : List.of())));
        CommandContext context = new CommandContext(
                "system:deadline", beginningOf(firstDay), ids.get(), Optional.empty(), Channel.SYSTEM, centre);
        return runner.runAll(decider, periods, context).replaceWith(1);
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(DueDates.ZONE).toInstant();
    }
}
