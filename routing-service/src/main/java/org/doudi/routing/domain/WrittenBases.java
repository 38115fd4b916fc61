package org.doudi.routing.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;

/// 书面依据: what each responsible unit has given the window in writing — 三.3.
///
/// @param awaited   the units that owe a basis
/// @param submitted what has come; a basis that was returned is taken out again
/// @param recheck   the reporter was dissatisfied and the units have looked, or look, again
public record WrittenBases(List<OrgCode> awaited, Map<OrgCode, WrittenBasisSubmitted> submitted, boolean recheck) {
    public WrittenBases {
        awaited = List.copyOf(awaited);
        submitted = Collections.unmodifiableMap(new LinkedHashMap<>(submitted));
    }

    static WrittenBases of(List<OrgCode> units) {
        return new WrittenBases(units, Map.of(), false);
    }

    static WrittenBases again(List<OrgCode> units) {
        return new WrittenBases(units, Map.of(), true);
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

    WrittenBases with(WrittenBasisSubmitted basis) {
        Map<OrgCode, WrittenBasisSubmitted> next = new LinkedHashMap<>(submitted);
        next.put(basis.unit(), basis);
        return new WrittenBases(awaited, next, recheck);
    }

    WrittenBases without(OrgCode unit) {
        Map<OrgCode, WrittenBasisSubmitted> next = new LinkedHashMap<>(submitted);
        next.remove(unit);
        return new WrittenBases(awaited, next, recheck);
    }
}
