package org.doudi.papers;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One part of a paper.
public sealed interface Block {
    /// Every text in it.
    Stream<String> texts();

    /// 小标题, for example `一、办件情况`.
    record Heading(String text) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /// 正文段落.
    record Text(String text) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /// A line that stands by itself: 编号 to the right, 落款 too.
    record Aside(String text) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /// 样表: labels and what is filled in, in four columns.
    record Form(List<Line> lines) implements Block {
        public Form {
            lines = List.copyOf(lines);
        }

        @Override
        public Stream<String> texts() {
            return lines.stream().flatMap(Line::texts);
        }
    }

    /// One line of a form.
    sealed interface Line {
        Stream<String> texts();

        /// Two labels, each with what is filled in.
        record Two(String label, String value, String secondLabel, String secondValue) implements Line {
            @Override
            public Stream<String> texts() {
                return Stream.of(label, value, secondLabel, secondValue);
            }
        }

        /// One label, and the rest of the line.
        record One(String label, String value, Room room) implements Line {
            @Override
            public Stream<String> texts() {
                return Stream.of(label, value);
            }
        }
    }

    /// How much room a line has at least: for what is written by hand, too.
    enum Room {
        /// One line.
        LINE(0),
        /// A few lines.
        SOME(28),
        /// The greater part of a form.
        MUCH(62);

        private final int millimetres;

        Room(int millimetres) {
            this.millimetres = millimetres;
        }

        public int millimetres() {
            return millimetres;
        }
    }

    /// 表格.
    ///
    /// @param widths of the columns, in proportion to each other
    record Table(List<Integer> widths, List<String> titles, List<List<String>> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            titles = List.copyOf(titles);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = titles.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a table whose rows are not of one length");
            }
        }

        /// With columns of one width.
        public static Table of(List<String> titles, List<List<String>> rows) {
            return new Table(Collections.nCopies(titles.size(), 1), titles, rows);
        }

        @Override
        public Stream<String> texts() {
            return Stream.concat(titles.stream(), rows.stream().flatMap(List::stream));
        }

        /// In hundredths of the whole width; together a hundred.
        public List<Integer> shares() {
            int whole = widths.stream().mapToInt(Integer::intValue).sum();
            return IntStream.range(0, widths.size())
                    .mapToObj(i -> 100 * sum(i + 1) / whole - 100 * sum(i) / whole)
                    .toList();
        }

        private int sum(int columns) {
            return widths.stream().limit(columns).mapToInt(Integer::intValue).sum();
        }
    }

    /// 二维码, with what it is for.
    ///
    /// @param content what the code says; it is not printed as text
    record Code(String content, String caption) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(caption);
        }
    }
}
