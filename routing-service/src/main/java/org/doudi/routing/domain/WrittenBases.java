package org.doudi.routing.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;

/// 书面依据: what each responsible unit has given the window in writing — 三.3.
///
/// @param awaited    the units that owe a basis
/// @param uninformed of them, the absent ones that their copy of the minutes has not reached yet — A-3
/// @param submitted  what has come; a basis that was returned is taken out again
/// @param recheck    the reporter was dissatisfied and the units have looked, or look, again
public record WrittenBases(
        List<OrgCode> awaited,
        List<OrgCode> uninformed,
        Map<OrgCode, WrittenBasisSubmitted> submitted,
        boolean recheck) {
    public WrittenBases {
        awaited = List.copyOf(awaited);
        uninformed = List.copyOf(uninformed);
        submitted = Collections.unmodifiableMap(new LinkedHashMap<>(submitted));
    }

    static WrittenBases of(List<OrgCode> units, List<OrgCode> absent) {
        return new WrittenBases(units, units.stream().filter(absent::contains).toList(), Map.of(), false);
    }

    static WrittenBases again(List<OrgCode> units) {
        return new WrittenBases(units, List.of(), Map.of(), true);
    }

    boolean has(OrgCode unit) {
        return submitted.containsKey(unit);
    }

    /// The units that still owe theirs.
    public List<OrgCode> missing() {
        return awaited.stream().filter(unit -> !has(unit)).toList();
    }

    /// Whether nothing is missing any more once `unit` has submitted.
    boolean isLast(OrgCode unit) {
        return awaited.stream().allMatch(each -> each.equals(unit) || has(each));
    }

    WrittenBases informed(OrgCode unit) {
        List<OrgCode> others =
                uninformed.stream().filter(Predicate.not(unit::equals)).toList();
        return new WrittenBases(awaited, others, submitted, recheck);
    }

    WrittenBases with(WrittenBasisSubmitted basis) {
        Map<OrgCode, WrittenBasisSubmitted> next = new LinkedHashMap<>(submitted);
        next.put(basis.unit(), basis);
        return new WrittenBases(awaited, uninformed, next, recheck);
    }

    WrittenBases without(OrgCode unit) {
        Map<OrgCode, WrittenBasisSubmitted> next = new LinkedHashMap<>(submitted);
        next.remove(unit);
        return new WrittenBases(awaited, uninformed, next, recheck);
    }
}
