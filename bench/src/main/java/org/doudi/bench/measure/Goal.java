package org.doudi.bench.measure;

import java.util.Locale;

/// What a ratio should come to.
public record Goal(Direction direction, double bound, String unit) {

    /// Which side of the bound is good.
    public enum Direction {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }
    }

    public static Goal atLeast(double bound) {
        return new Goal(Direction.AT_LEAST, bound, "×");
    }

    public static Goal atMost(double bound) {
        return new Goal(Direction.AT_MOST, bound, "×");
    }

    /// Of a figure that is no ratio.
    public static Goal below(double bound, String unit) {
        return new Goal(Direction.AT_MOST, bound, unit);
    }

    /// A figure that is no number has not reached anything.
    public boolean isReachedBy(double figure) {
        return switch (direction) {
            case AT_LEAST -> figure >= bound;
            case AT_MOST -> figure <= bound;
        };
    }

    String verdict(double figure) {
        return String.format(
                Locale.ROOT,
                "%8.2f%s   goal %s %.2f%s   %s",
                figure,
                unit,
                direction.sign,
                bound,
                unit,
                isReachedBy(figure) ? "✔" : "✘");
    }
}
