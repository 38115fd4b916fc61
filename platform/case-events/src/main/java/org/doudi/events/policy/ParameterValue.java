package org.doudi.events.policy;

import java.util.List;

/// What the value of a parameter may be, as text.
public sealed interface ParameterValue {
    boolean accepts(String text);

    /// 允许的取值, in words.
    String chinese();

    /// Written as `0..250`, or as `A|B`.
    static ParameterValue of(String range) {
        int dots = range.indexOf("..");
        return dots < 0
                ? new Choice(List.of(range.split("\\|", -1)))
                : new Whole(Integer.parseInt(range.substring(0, dots)), Integer.parseInt(range.substring(dots + 2)));
    }

    /// A whole number with both ends.
    record Whole(int least, int most) implements ParameterValue {
        @Override
        public boolean accepts(String text) {
            if (!text.matches("\\d{1,4}")) {
                return false;
            }
            int value = Integer.parseInt(text);
            return value >= least && value <= most;
        }

        @Override
        public String chinese() {
            return least + "至" + most + "的整数";
        }
    }

    /// One of a few readings.
    record Choice(List<String> values) implements ParameterValue {
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public boolean accepts(String text) {
            return values.contains(text);
        }

        @Override
        public String chinese() {
            return String.join("、", values) + "之一";
        }
    }
}
