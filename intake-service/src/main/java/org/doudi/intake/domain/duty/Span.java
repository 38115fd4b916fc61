package org.doudi.intake.domain.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// 一段时间: up to `until`, and without it.
public record Span(Instant from, Instant until) {
    /// What they cover, in order, without overlaps: where one ends as the next begins they are one.
    static List<Span> joined(Stream<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.filter(span -> span.from.isBefore(span.until))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    if (joined.isEmpty() || joined.getLast().until.isBefore(span.from)) {
                        joined.add(span);
                    } else {
                        Span last = joined.removeLast();
                        joined.add(new Span(last.from, later(last.until, span.until)));
                    }
                });
        return List.copyOf(joined);
    }

    /// What of this one the others leave open.
    ///
    /// @param others joined
    Stream<Span> without(List<Span> others) {
        List<Span> open = new ArrayList<>();
        Instant reached = from;
        for (Span other : others) {
            open.add(new Span(reached, earlier(other.from, until)));
            reached = later(reached, other.until);
        }
        open.add(new Span(reached, until));
        return open.stream().filter(span -> span.from.isBefore(span.until));
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
