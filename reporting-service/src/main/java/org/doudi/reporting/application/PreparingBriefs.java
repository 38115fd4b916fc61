package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.Sight.Grant;
import org.doudi.reporting.application.StillReads.Still;
import org.doudi.reporting.domain.brief.BriefSources;
import org.doudi.reporting.domain.brief.BriefSources.Accounted;
import org.doudi.reporting.domain.brief.Composing;

/// 起草简要情况 — 六(二): counted for the whole centre, whoever asks. A case from which whoever drafts it stands back is left
/// to somebody else.
@ApplicationScoped
public class PreparingBriefs {
    private final Figures figures;
    private final BriefCases cases;
    private final SeenCases seen;
    private final StillReads still;

    PreparingBriefs(Figures figures, BriefCases cases, SeenCases seen, StillReads still) {
        this.figures = figures;
        this.cases = cases;
        this.seen = seen;
        this.still = still;
    }

    /// @param asked cases that are to be in it whatever they are about
    public Uni<Still<BriefContents>> prepare(String centre, StaffId by, Period period, List<StreamId> asked) {
        Sight sight = new Sight(centre, by, Set.of(new Grant.Everything()));
        return still.of(() -> sources(sight, period, asked).map(Composing::of));
    }

    private Uni<BriefSources> sources(Sight sight, Period period, List<StreamId> asked) {
        return cases.received(sight, period)
                .chain(received -> cases.accounted(sight, period)
                        .chain(accounted -> seen.of(sight, concerned(accounted, asked))
                                .chain(concerned -> figures.count(sight, FigureScope.all(period))
                                        .map(counted -> new BriefSources(
                                                received,
                                                accounted,
                                                concerned,
                                                asked,
                                                counted.ratios().stream()
                                                        .map(FrozenFigures::figure)
                                                        .toList(),
                                                counted.breaches().stream()
                                                        .map(FrozenFigures::breaches)
                                                        .toList())))));
    }

    private static Set<StreamId> concerned(List<Accounted> accounted, List<StreamId> asked) {
        Set<StreamId> cases = new LinkedHashSet<>(asked);
        accounted.stream().map(Accounted::caseId).forEach(cases::add);
        return cases;
    }
}
