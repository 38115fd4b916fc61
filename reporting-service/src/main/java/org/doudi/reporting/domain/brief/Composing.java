package org.doudi.reporting.domain.brief;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.BriefEvent.BriefCase;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.BriefEvent.BriefCounts;
import org.doudi.events.BriefEvent.BriefDifficulty;
import org.doudi.events.BriefEvent.ConductFinding;
import org.doudi.events.CaseState;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.ConductCode;
import org.doudi.events.DifficultyKind;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.ScopeCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.brief.BriefSources.Accounted;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Filing;
import org.doudi.reporting.domain.view.OnSite;

/// 汇总简要情况 — 六(二). A cause or a complaint names no culprit, so a unit is charged with conduct only where somebody was
/// proposed to answer; what was complained of is listed case by case.
public final class Composing {
    private static final List<CauseCode> OF_CONDUCT = List.of(CauseCode.RENT_SEEKING, CauseCode.BUCK_PASSING);

    private Composing() {}

    public static BriefContents of(BriefSources sources) {
        return new BriefContents(
                counts(sources.received()),
                sources.figures(),
                Stream.of(DifficultyKind.values())
                        .map(kind -> difficulty(kind, sources.received()))
                        .toList(),
                findings(sources.accounted()),
                sources.breaches(),
                cases(sources));
    }

    private static BriefCounts counts(List<CaseView> received) {
        return new BriefCounts(
                received.size(),
                count(received, view -> view.onSite().acceptance().isPresent()),
                count(received, view -> view.stage() == CaseState.NOT_ACCEPTED),
                count(received, Composing::isEnded));
    }

    private static BriefDifficulty difficulty(DifficultyKind kind, List<CaseView> received) {
        List<CaseView> difficult =
                received.stream().filter(view -> isDifficult(kind, view)).toList();
        return new BriefDifficulty(kind, difficult.size(), count(difficult, Composing::isEnded));
    }

    private static boolean isDifficult(DifficultyKind kind, CaseView view) {
        return switch (kind) {
            case REVIEWED -> view.onSite().escalated().isPresent();
            case STUDIED -> view.routing().studied();
            case REPORTED_UP ->
                view.routing().items().stream()
                        .anyMatch(item -> item.outcome()
                                .filter(outcome -> outcome == ReviewOutcome.BEYOND_AUTHORITY)
                                .isPresent());
            case REWORKED -> view.evaluation().reworks() > 0;
        };
    }

    private static List<ConductFinding> findings(List<Accounted> accounted) {
        Map<OrgCode, Map<ConductCode, Long>> counted = accounted.stream()
                .collect(Collectors.groupingBy(
                        Accounted::unit,
                        () -> new TreeMap<>(Comparator.comparing(OrgCode::value)),
                        Collectors.flatMapping(
                                each -> each.conduct().stream(),
                                Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))));
        return counted.entrySet().stream()
                .flatMap(unit -> unit.getValue().entrySet().stream()
                        .map(code -> new ConductFinding(unit.getKey(), code.getKey(), code.getValue())))
                .toList();
    }

    private static List<BriefCase> cases(BriefSources sources) {
        Map<StreamId, List<ConductCode>> conduct = sources.accounted().stream()
                .collect(Collectors.groupingBy(
                        Accounted::caseId,
                        Collectors.flatMapping(each -> each.conduct().stream(), Collectors.toList())));
        Predicate<CaseView> handedOver =
                view -> conduct.containsKey(view.id()) || sources.asked().contains(view.id()) || isOfConduct(view);
        Map<StreamId, CaseView> chosen = new LinkedHashMap<>();
        Stream.concat(sources.received().stream(), sources.concerned().stream())
                .filter(handedOver)
                .forEach(view -> chosen.put(view.id(), view));
        return chosen.values().stream()
                .sorted(Comparator.comparing(Composing::receivedAt)
                        .thenComparing(view -> view.id().toString()))
                .map(view -> line(view, conduct.getOrDefault(view.id(), List.of())))
                .toList();
    }

    private static Instant receivedAt(CaseView view) {
        return view.onSite().reception().receivedAt();
    }

    /// 二(三), 四(四): conduct was complained of, or business was obstructed.
    private static boolean isOfConduct(CaseView view) {
        OnSite onSite = view.onSite();
        boolean complained = onSite.acceptance()
                .map(OnSite.Acceptance::scopes)
                .filter(scopes -> scopes.contains(ScopeCode.CONDUCT))
                .isPresent();
        boolean obstructed = onSite.classification()
                .map(OnSite.Classification::category)
                .filter(category -> category == Category.OBSTRUCTED)
                .isPresent();
        return complained || obstructed || OF_CONDUCT.stream().anyMatch(onSite::names);
    }

    private static BriefCase line(CaseView view, List<ConductCode> conduct) {
        return new BriefCase(
                view.id(),
                view.onSite().number(),
                view.stage(),
                view.units(),
                Stream.of(CauseCode.values()).filter(view.onSite()::names).toList(),
                conduct.stream().distinct().sorted().toList(),
                receivedAt(view),
                isEnded(view) ? view.filed().endedAt() : Optional.empty());
    }

    private static boolean isEnded(CaseView view) {
        return Filing.ENDS.contains(view.stage());
    }

    private static long count(List<CaseView> views, Predicate<CaseView> which) {
        return views.stream().filter(which).count();
    }
}
