package org.doudi.e2e;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What was counted of one month, each as `numerator/denominator`.
final class Tallies {
    private final Instant from;
    private final Instant before;
    private final Map<String, long[]> figures = new TreeMap<>();
    private final Map<String, long[]> parts = new TreeMap<>();
    private final Map<String, long[]> units = new TreeMap<>();
    private final Map<String, long[]> breaches = new TreeMap<>();
    private final Map<String, Set<String>> problems = new TreeMap<>();
    private final long[] used = new long[2];

    Tallies(Instant from, Instant before) {
        this.from = from;
        this.before = before;
    }

    boolean has(Instant at) {
        return !at.isBefore(from) && at.isBefore(before);
    }

    void add(String metric, Instant at, boolean hit, Set<String> whose) {
        if (has(at)) {
            add(metric, hit, whose);
        }
    }

    void add(String metric, boolean hit, Set<String> whose) {
        add(figures, metric, hit);
        whose.forEach(unit -> add(units, unit + " " + metric, hit));
    }

    void part(String metric, String code, Instant at, boolean hit) {
        if (has(at)) {
            add(parts, metric + " " + code, hit);
        }
    }

    void problem(String kind, Instant at, String caseId) {
        if (has(at)) {
            problems.computeIfAbsent(kind, _ -> new TreeSet<>()).add(caseId);
        }
    }

    void breach(String whose, Instant at, int overdue) {
        if (has(at)) {
            long[] sum = breaches.computeIfAbsent(whose, _ -> new long[2]);
            sum[0]++;
            sum[1] += overdue;
        }
    }

    void usedDays(int days) {
        used[0] += days;
        used[1]++;
    }

    private static void add(Map<String, long[]> sums, String key, boolean hit) {
        long[] sum = sums.computeIfAbsent(key, _ -> new long[2]);
        sum[0] += hit ? 1 : 0;
        sum[1]++;
    }

    Map<String, String> figures() {
        return texts(figures);
    }

    Map<String, String> parts() {
        return texts(parts);
    }

    Map<String, String> units() {
        return texts(units);
    }

    /// How many, and the working days that they were late by.
    Map<String, String> breaches() {
        return texts(breaches);
    }

    /// Of more than one case.
    Map<String, Set<String>> problems() {
        Map<String, Set<String>> several = new TreeMap<>(problems);
        several.values().removeIf(cases -> cases.size() < 2);
        return several;
    }

    String used() {
        return used[0] + "/" + used[1];
    }

    private static Map<String, String> texts(Map<String, long[]> sums) {
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((key, sum) -> texts.put(key, sum[0] + "/" + sum[1]));
        return texts;
    }
}
