package org.doudi.deadline.domain.clock;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.PolicyParameter;
import org.doudi.events.HandlingClass;

/// 时限政策 — the limits in working days (0: the same business day) of one version of the policy, §9.
///
/// @param limits   by clock; HANDLE is looked up by its class
/// @param single   单部门办理 — 三.4
/// @param multi    多部门办理 — 三.4
/// @param cap      延时上限, from receipt — 三.4
public record TimeLimits(String version, Map<ClockKind, Integer> limits, int single, int multi, int cap) {
    /// The plan of 2022-12-02; what it does not say is a recommendation.
    public static final TimeLimits PLAN = new TimeLimits(
            "2022-12-02",
            Map.ofEntries(
                    Map.entry(ClockKind.RESPONSE, 0),
                    Map.entry(ClockKind.CONSULT, 0),
                    Map.entry(ClockKind.REVIEW, 2),
                    Map.entry(ClockKind.MINUTES, 0),
                    Map.entry(ClockKind.BASIS, 1),
                    Map.entry(ClockKind.REPLY, 1),
                    Map.entry(ClockKind.WG_REPORT, 1),
                    Map.entry(ClockKind.WG, 5),
                    Map.entry(ClockKind.UP, 1),
                    Map.entry(ClockKind.UP_PROGRESS, 10),
                    Map.entry(ClockKind.UP_SILENCE, 60),
                    Map.entry(ClockKind.ISSUE, 1),
                    Map.entry(ClockKind.SIGN, 1),
                    Map.entry(ClockKind.OBJECTION, 0),
                    Map.entry(ClockKind.INFORM, 1),
                    Map.entry(ClockKind.REWORK_ISSUE, 1),
                    Map.entry(ClockKind.FOLLOWUP, 3),
                    Map.entry(ClockKind.RATE_WAIT, 5)),
            2,
            5,
            10);

    public TimeLimits {
        limits = Map.copyOf(limits);
    }

    public int of(ClockKind kind) {
        Integer limit = limits.get(kind);
        if (limit == null) {
            throw new IllegalArgumentException(kind + " 没有工作日时限");
        }
        return limit;
    }

    public int handling(HandlingClass handlingClass) {
        return switch (handlingClass) {
            case SINGLE -> single;
            case MULTI -> multi;
        };
    }

    /// As published.
    public List<PolicyParameter> parameters() {
        return Stream.concat(
                        limits.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(limit -> new PolicyParameter(
                                        limit.getKey().name().toLowerCase(Locale.ROOT) + ".wd",
                                        limit.getValue().toString(),
                                        limit.getKey().clause())),
                        Stream.of(
                                new PolicyParameter("handle.single.wd", Integer.toString(single), "三.4"),
                                new PolicyParameter("handle.multi.wd", Integer.toString(multi), "三.4"),
                                new PolicyParameter("extension.cap.wd", Integer.toString(cap), "三.4")))
                .toList();
    }
}
