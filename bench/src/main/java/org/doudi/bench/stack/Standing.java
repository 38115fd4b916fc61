package org.doudi.bench.stack;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.doudi.bench.measure.Quantiles;

/// One start of the whole stack, and how it stood afterwards.
///
/// @param start seconds until everything was ready
/// @param service PSS of a service, the median of the five, MiB
/// @param stack PSS of all processes, MiB
/// @param idle cores that all processes used while nobody asked anything
record Standing(double start, double service, double stack, double idle) {

    static double median(List<Standing> all, ToDoubleFunction<Standing> figure) {
        return Quantiles.median(all.stream().mapToDouble(figure).toArray());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "ready in %5.1f s   a service %4.0f MiB   the stack %5.0f MiB   idle %.2f cores",
                start,
                service,
                stack,
                idle);
    }
}
