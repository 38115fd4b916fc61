package org.doudi.evaluation.domain;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.MergedReporter.Said;
import org.doudi.events.CaseState;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 评价环节的状态 — §7, owner E: state belongs to the item, and the case ends when all its items have.
///
/// @param sender     the system that sent the reflection; none for what was reflected at the window
/// @param items      every item that the other stages have told of, by its number
/// @param handlers   the units whose work ever came to be rated here
/// @param badRatings every 不满意 that was given for a unit's work
/// @param codes      评价码, the last one of each item and reporter
/// @param imported   好差评导入, by the platform's numbers
/// @param reporter   whether anybody can be asked
/// @param recused    回避: who does not see the case
/// @param merged     并入的反映人: whose cases go on as this one — A-22
public record EvaluationState(
        Optional<String> sender,
        Map<Integer, ItemState> items,
        Set<OrgCode> handlers,
        List<BadRating> badRatings,
        List<IssuedCode> codes,
        Set<String> imported,
        Reporter reporter,
        List<StaffId> recused,
        Map<StreamId, MergedReporter> merged) {
    /// As long as no review has split it, a case is its first item.
    public static final int WHOLE_CASE = 1;

    static final EvaluationState NOTHING = new EvaluationState(
            Optional.empty(), Map.of(), Set.of(), List.of(), List.of(), Set.of(), Reporter.KNOWN, List.of(), Map.of());

    private static final List<CaseState> LEAST_ADVANCED_FIRST = List.of(
            CaseState.RESOLVED_ON_SITE,
            CaseState.COMPLETED,
            CaseState.CANNOT_REPLIED,
            CaseState.FOLLOW_UP,
            CaseState.CLOSED);

    public EvaluationState {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        handlers = Set.copyOf(handlers);
        badRatings = List.copyOf(badRatings);
        codes = List.copyOf(codes);
        imported = Set.copyOf(imported);
        recused = List.copyOf(recused);
        merged = Map.copyOf(merged);
    }

    EvaluationState sentBy(String client) {
        return new EvaluationState(
                Optional.of(client), items, handlers, badRatings, codes, imported, reporter, recused, merged);
    }

    EvaluationState anonymous() {
        return new EvaluationState(
                sender, items, handlers, badRatings, codes, imported, Reporter.ANONYMOUS, recused, merged);
    }

    EvaluationState recusing(List<StaffId> persons) {
        return new EvaluationState(sender, items, handlers, badRatings, codes, imported, reporter, persons, merged);
    }

    EvaluationState with(int itemNo, ItemState state) {
        Map<Integer, ItemState> next = new TreeMap<>(items);
        next.put(itemNo, state);
        return new EvaluationState(sender, next, handlers, badRatings, codes, imported, reporter, recused, merged);
    }

    EvaluationState handledBy(List<OrgCode> units) {
        Set<OrgCode> all = new HashSet<>(handlers);
        all.addAll(units);
        return new EvaluationState(sender, items, all, badRatings, codes, imported, reporter, recused, merged);
    }

    EvaluationState with(BadRating next) {
        List<BadRating> all = Stream.concat(
                        badRatings.stream().filter(bad -> !bad.is(next.itemNo(), next.round())), Stream.of(next))
                .toList();
        return new EvaluationState(sender, items, handlers, all, codes, imported, reporter, recused, merged);
    }

    Optional<BadRating> badRating(int itemNo, int round) {
        return badRatings.stream().filter(bad -> bad.is(itemNo, round)).findFirst();
    }

    /// In the place of the one before.
    EvaluationState with(IssuedCode code) {
        List<IssuedCode> next = Stream.concat(
                        codes.stream().filter(other -> !other.isOf(code.itemNo(), code.duplicate())), Stream.of(code))
                .toList();
        return new EvaluationState(sender, items, handlers, badRatings, next, imported, reporter, recused, merged);
    }

    EvaluationState withImported(String platformId) {
        Set<String> all = new HashSet<>(imported);
        all.add(platformId);
        return new EvaluationState(sender, items, handlers, badRatings, codes, all, reporter, recused, merged);
    }

    /// The code of an item, where it is still the one that stands.
    public Optional<IssuedCode> code(String hash) {
        return codes.stream().filter(code -> code.hash().equals(hash)).findFirst();
    }

    Optional<IssuedCode> code(int itemNo, Optional<StreamId> duplicate) {
        return codes.stream().filter(code -> code.isOf(itemNo, duplicate)).findFirst();
    }

    EvaluationState with(StreamId duplicate, MergedReporter reporter) {
        Map<StreamId, MergedReporter> next = new HashMap<>(merged);
        next.put(duplicate, reporter);
        return mergedWith(next);
    }

    EvaluationState without(StreamId duplicate) {
        Map<StreamId, MergedReporter> next = new HashMap<>(merged);
        next.remove(duplicate);
        return mergedWith(next);
    }

    private EvaluationState mergedWith(Map<StreamId, MergedReporter> next) {
        return new EvaluationState(sender, items, handlers, badRatings, codes, imported, reporter, recused, next);
    }

    /// What the reporters of merged cases said of an item in a round.
    Stream<Said> saidByMerged(int itemNo, int round) {
        return merged.values().stream().flatMap(reporter -> reporter.of(itemNo, round).stream());
    }

    /// Whether anything of the case has ever come to be rated.
    public boolean reached() {
        return items.values().stream().anyMatch(item -> !(item instanceof Elsewhere));
    }

    /// A case that ever was 不满意 is visited before it closes — §4.2 FOLLOWUP.
    boolean everBad() {
        return items.values().stream().anyMatch(item -> item.past().badRatings() > 0);
    }

    boolean isLastOpen(int itemNo) {
        return items.entrySet().stream()
                .filter(item -> item.getKey() != itemNo)
                .allMatch(item -> item.getValue() instanceof Ended);
    }

    /// The round that a new item joins in: the case's present one.
    int round() {
        return items.values().stream().mapToInt(ItemState::round).max().orElse(Elsewhere.NEW.round());
    }

    /// 办件状态, where every open item is with this stage: that of the least advanced one.
    public Optional<CaseState> shown() {
        boolean allHere = items.values().stream().allMatch(item -> item.shown().isPresent());
        return allHere
                ? items.values().stream()
                        .flatMap(item -> item.shown().stream())
                        .min(Comparator.comparingInt(LEAST_ADVANCED_FIRST::indexOf))
                : Optional.empty();
    }

    /// 实名或者匿名 — A-28.
    enum Reporter {
        KNOWN,
        ANONYMOUS
    }
}
