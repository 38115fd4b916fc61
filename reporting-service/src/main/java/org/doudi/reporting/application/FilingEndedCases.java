package org.doudi.reporting.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.reporting.application.ReadyCases.Ready;
import org.doudi.store.time.BusinessClock;

/// 自动归档 — 三.7: what has been at its end for a while, with nothing in the way, the system files.
/// Until what it has filed comes back with the log it looks at the same case again, and finds it filed.
@ApplicationScoped
public class FilingEndedCases {
    private static final int MOST = 100;

    private final ReadyCases ready;
    private final ArchivingCases archiving;
    private final ArchiveRules rules;
    private final BusinessClock clock;

    FilingEndedCases(ReadyCases ready, ArchivingCases archiving, ArchiveRules rules, BusinessClock clock) {
        this.ready = ready;
        this.archiving = archiving;
        this.rules = rules;
        this.clock = clock;
    }

    /// One look; how many cases were filed.
    public Uni<Integer> file() {
        return ready.since(clock.now().minus(rules.after()), MOST).chain(this::fileAll);
    }

    /// When the system files the next one.
    public Uni<Optional<Instant>> next() {
        return ready.first().map(since -> since.map(at -> at.plus(rules.after())));
    }

    private Uni<Integer> fileAll(List<Ready> cases) {
        return Multi.createFrom()
                .iterable(cases)
                .onItem()
                .transformToUniAndConcatenate(this::fileOne)
                .collect()
                .asList()
                .map(counts -> counts.stream().mapToInt(Integer::intValue).sum());
    }

    /// What has changed since the look is not filed; the others are.
    private Uni<Integer> fileOne(Ready each) {
        return archiving
                .archive(each.caseId(), each.since().plus(rules.after()))
                .map(decided -> decided.events().size())
                .onFailure(Refusal.class)
                .recoverWithItem(0);
    }
}
