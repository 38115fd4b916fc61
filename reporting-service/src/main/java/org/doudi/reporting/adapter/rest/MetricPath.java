package org.doudi.reporting.adapter.rest;

import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.reporting.domain.figure.Metric;

/// A metric as it stands in an address, for example `m2-original`.
final class MetricPath {
    private MetricPath() {}

    static String of(Metric metric) {
        return metric.code();
    }

    static Metric parse(String path) {
        return Stream.of(Metric.values())
                .filter(metric -> of(metric).equals(path))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("figure.unknown", "接口约定", "没有这个指标"));
    }
}
