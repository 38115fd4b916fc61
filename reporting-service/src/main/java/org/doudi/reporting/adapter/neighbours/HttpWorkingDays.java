package org.doudi.reporting.adapter.neighbours;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.doudi.reporting.application.WorkedDays;
import org.doudi.reporting.application.WorkingDays;
import org.doudi.store.rest.OtherService;
import org.jboss.logging.Logger;

/// `GET /api/v1/calendars/working-days` of deadline-service, once a minute at most, however many lists are
/// asked for: a calendar that is published shows within the minute. While it does not answer, what it said
/// last is used.
@ApplicationScoped
public class HttpWorkingDays implements WorkingDays {
    private static final Logger LOG = Logger.getLogger(HttpWorkingDays.class);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /// Days asked for before today and after it: what is further away is told by its date.
    private static final int REACH = 366;
    /// How far from the day that was asked about an answer still serves.
    private static final int SERVES = 90;

    private final OtherService deadline;
    private final Clock real = Clock.systemUTC();
    private volatile Answer last = new Answer(WorkedDays.UNKNOWN, LocalDate.EPOCH, Instant.EPOCH);

    HttpWorkingDays(Neighbours neighbours) {
        this.deadline = neighbours.deadline();
    }

    /// 工作日, as deadline-service says them.
    record Worked(String revision, LocalDate from, LocalDate to, List<LocalDate> days) {}

    /// @param day   for which it was asked
    /// @param since when, in real time
    private record Answer(WorkedDays days, LocalDate day, Instant since) {
        boolean holds(LocalDate today, Instant now) {
            return Math.abs(ChronoUnit.DAYS.between(day, today)) <= SERVES && now.isBefore(since.plus(KEPT_FOR));
        }
    }

    @Override
    public Uni<WorkedDays> around(Instant now) {
        LocalDate today = now.atZone(SHANGHAI).toLocalDate();
        Answer known = last;
        return known.holds(today, real.instant()) ? Uni.createFrom().item(known.days()) : ask(today);
    }

    /// Whoever asks next is told what is known, and does not wait behind a service that hangs.
    private Uni<WorkedDays> ask(LocalDate today) {
        WorkedDays before = last.days();
        last = new Answer(before, today, real.instant());
        Uni<WorkedDays> answer = deadline.get(
                        "/api/v1/calendars/working-days?from=" + today.minusDays(REACH) + "&to="
                                + today.plusDays(REACH),
                        Worked.class)
                .map(worked -> WorkedDays.of(worked.from(), worked.to(), worked.days()))
                .invoke(days -> last = new Answer(days, today, real.instant()))
                .ifNoItem()
                .after(LONGEST_WAIT)
                .fail()
                .onFailure()
                .invoke(failure -> LOG.warnf("calendar.not-asked reason=%s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(before);
        return Onward.whereItWasAsked(answer);
    }
}
