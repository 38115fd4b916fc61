package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.publicity.Disclosure;
import org.doudi.reporting.domain.publicity.Disclosure.Total;
import org.doudi.reporting.domain.publicity.Tally;
import org.junit.jupiter.api.Test;

/// 公开指标 — 六(三): no count under five is shown, and none can be computed from what is.
class DisclosureTest {
    private static final int TABLES = 20_000;
    private static final long SEED = 150626;

    @Test
    void whatIsLargeIsShown() {
        Disclosure shown = published(new Tally(18, 18), new Tally(25, 30));
        assertThat(shown.total()).isEqualTo(new Total(Optional.of(48L), Optional.of(43L)));
        assertThat(shown.units())
                .containsExactlyInAnyOrderEntriesOf(Map.of(unit(0), new Tally(18, 18), unit(1), new Tally(25, 30)));
    }

    @Test
    void aSmallCountIsNotShown_norWhatItCouldBeComputedFrom() {
        Disclosure shown = published(new Tally(3, 3), new Tally(9, 9), new Tally(20, 20));
        assertThat(shown.total().all()).contains(32L);
        assertThat(shown.units()).containsOnlyKeys(unit(2));
    }

    @Test
    void twoSmallOnesHideEachOther_whereTheyAreFiveTogether() {
        assertThat(published(new Tally(3, 3), new Tally(4, 4), new Tally(20, 20))
                        .units())
                .containsOnlyKeys(unit(2));
        assertThat(published(new Tally(1, 1), new Tally(1, 1), new Tally(9, 9), new Tally(20, 20))
                        .units())
                .containsOnlyKeys(unit(3));
    }

    @Test
    void aFewMissesAreNotTold() {
        Disclosure shown = published(new Tally(18, 20));
        assertThat(shown.total()).isEqualTo(new Total(Optional.of(20L), Optional.empty()));
        assertThat(shown.units()).isEmpty();
    }

    @Test
    void ofFewNothingIsTold_ofNothingThatItIsNothing() {
        assertThat(published(new Tally(2, 4)).total()).isEqualTo(new Total(Optional.empty(), Optional.empty()));
        assertThat(published().total()).isEqualTo(new Total(Optional.of(0L), Optional.of(0L)));
    }

    /// Of every small count in thousands of tables there is another table with the same totals and the same open
    /// lines in which it is another one: from what is shown it cannot be computed.
    @Test
    void noSmallCountCanBeComputed() {
        Random random = new Random(SEED);
        for (int i = 0; i < TABLES; i++) {
            List<Tally> table = table(random);
            Disclosure shown = published(table);
            assertThat(small(shown)).as("%s", table).isFalse();
            for (ToLongFunction<List<Tally>> cell : cells(table)) {
                long value = cell.applyAsLong(table);
                if (value > 0 && value < 5) {
                    assertThat(others(table)
                                    .anyMatch(other -> cell.applyAsLong(other) != value && isLike(other, table, shown)))
                            .as("%s of %s, shown as %s", value, table, shown)
                            .isTrue();
                }
            }
        }
    }

    /// Whether the other table could be the one that is shown. Where units are told apart, let it be known of which
    /// of them anything was counted.
    private static boolean isLike(List<Tally> other, List<Tally> table, Disclosure shown) {
        for (int i = 0; i < table.size(); i++) {
            boolean same = other.get(i).equals(table.get(i));
            boolean vanished = !shown.units().isEmpty()
                    && (other.get(i).all() == 0) != (table.get(i).all() == 0);
            if (vanished || (shown.units().containsKey(unit(i)) && !same)) {
                return false;
            }
        }
        Tally whole = whole(other);
        return shown.total().all().filter(all -> all != whole.all()).isEmpty()
                && shown.total().hits().filter(hits -> hits != whole.hits()).isEmpty();
    }

    private static boolean small(Disclosure shown) {
        List<Long> told = new ArrayList<>();
        shown.total().all().ifPresent(told::add);
        shown.total()
                .all()
                .ifPresent(all -> shown.total().hits().ifPresent(hits -> {
                    told.add(hits);
                    told.add(all - hits);
                }));
        shown.units().values().forEach(tally -> told.addAll(List.of(tally.all(), tally.hits(), tally.misses())));
        return told.stream().anyMatch(count -> count > 0 && count < 5);
    }

    /// Every count of every unit, and of the whole.
    private static List<ToLongFunction<List<Tally>>> cells(List<Tally> table) {
        List<ToLongFunction<List<Tally>>> cells = new ArrayList<>();
        cells.add(tallies -> whole(tallies).all());
        cells.add(tallies -> whole(tallies).hits());
        cells.add(tallies -> whole(tallies).misses());
        for (int i = 0; i < table.size(); i++) {
            int unit = i;
            cells.add(tallies -> tallies.get(unit).all());
            cells.add(tallies -> tallies.get(unit).hits());
            cells.add(tallies -> tallies.get(unit).misses());
        }
        return cells;
    }

    /// Tables near this one: a few counted elsewhere, otherwise, or not at all.
    private static Stream<List<Tally>> others(List<Tally> table) {
        List<List<Tally>> others = new ArrayList<>();
        for (int from = 0; from < table.size(); from++) {
            for (int to = 0; to < table.size(); to++) {
                for (int hits = -5; hits <= 5; hits++) {
                    for (int misses = -5; misses <= 5; misses++) {
                        if (from != to) {
                            moved(table, from, to, hits, misses).ifPresent(others::add);
                        }
                    }
                }
            }
            for (int hits = -5; hits <= 5; hits++) {
                for (int misses = -5; misses <= 5; misses++) {
                    changed(table, from, hits, misses).ifPresent(others::add);
                }
            }
        }
        return others.stream();
    }

    private static Optional<List<Tally>> moved(List<Tally> table, int from, int to, int hits, int misses) {
        return changed(table, from, -hits, -misses).flatMap(without -> changed(without, to, hits, misses));
    }

    private static Optional<List<Tally>> changed(List<Tally> table, int unit, int hits, int misses) {
        Tally before = table.get(unit);
        Tally after = new Tally(before.hits() + hits, before.all() + hits + misses);
        if (after.hits() < 0 || after.misses() < 0) {
            return Optional.empty();
        }
        List<Tally> changed = new ArrayList<>(table);
        changed.set(unit, after);
        return Optional.of(changed);
    }

    private static List<Tally> table(Random random) {
        List<Tally> table = new ArrayList<>();
        int units = 1 + random.nextInt(5);
        int most = 2 + random.nextInt(12);
        boolean perfect = random.nextInt(3) == 0;
        for (int i = 0; i < units; i++) {
            long hits = random.nextInt(most);
            long misses = perfect ? 0 : random.nextInt(most);
            table.add(new Tally(hits, hits + misses));
        }
        return table;
    }

    private static Tally whole(List<Tally> table) {
        return table.stream().reduce(Tally.NOTHING, Tally::plus);
    }

    private static Disclosure published(Tally... table) {
        return published(List.of(table));
    }

    private static Disclosure published(List<Tally> table) {
        Map<OrgCode, Tally> units = new HashMap<>();
        for (int i = 0; i < table.size(); i++) {
            units.put(unit(i), table.get(i));
        }
        return Disclosure.of(whole(table), units);
    }

    private static OrgCode unit(int number) {
        return new OrgCode("U" + number);
    }
}
