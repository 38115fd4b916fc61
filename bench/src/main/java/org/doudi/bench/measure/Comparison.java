package org.doudi.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Contenders by turns (A-B-C-A-B-C), so that a busy machine slows all of them alike; what is compared are medians.
public record Comparison(Report report, int rounds, Duration length) {

    /// The runs of each contender, by name, after one round that warms up and does not count.
    public Map<String, Rounds> run(int callers, List<Contender> contenders) throws Exception {
        Map<String, List<Result>> results = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            contender.run(callers, length.dividedBy(2));
            results.put(contender.name(), new ArrayList<>());
        }
        for (int round = 1; round <= rounds; round++) {
            for (Contender contender : contenders) {
                Result result = contender.run(callers, length);
                results.computeIfAbsent(contender.name(), _ -> new ArrayList<>())
                        .add(result);
                report.row(
                        String.format(Locale.ROOT, "round %d  %3d callers  %s", round, callers, contender.name()),
                        result.toString());
            }
        }
        Map<String, Rounds> all = results.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Rounds(entry.getKey(), entry.getValue()),
                        (one, _) -> one,
                        LinkedHashMap::new));
        all.values().forEach(report::median);
        return all;
    }
}
