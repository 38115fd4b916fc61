package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.figure.Metric;

/// 指标 M1–M12 — 一, §6: counted from what each case contributes, and each count opens its cases.
public interface Figures {
    Uni<Counted> count(Sight sight, FigureScope scope);

    /// For each department that has any, its own share in each figure.
    Uni<List<UnitRatio>> byUnit(Sight sight, FigureScope scope);

    /// 同类问题 — 三.6: the cases of each cause and matter.
    Uni<List<Problem>> problems(Sight sight, FigureScope scope);

    Uni<Page<LedgerRow>> cases(Sight sight, FigureScope scope, FactFilter filter, Page.Request page);

    Uni<Page<LedgerRow>> breachedCases(Sight sight, FigureScope scope, BreachFilter filter, Page.Request page);

    /// @param ratios   of every metric, also where nothing is counted
    /// @param breaches M8: by clock and by the party that is charged
    record Counted(List<Ratio> ratios, List<Charged> breaches) {
        public Counted {
            ratios = List.copyOf(ratios);
            breaches = List.copyOf(breaches);
        }
    }

    /// @param byStaff how many of the counted ratings staff typed in
    /// @param amount  what was measured in all, and of how many
    /// @param shares  where the figure is split
    record Ratio(Metric metric, long numerator, long denominator, long byStaff, Measured amount, List<Share> shares) {
        public Ratio {
            shares = List.copyOf(shares);
        }
    }

    /// @param total for example used working days
    /// @param of    of how many
    record Measured(long total, long of) {}

    /// 其中: one part of a figure, as `Fact.Kind` names it.
    record Share(String code, String name, long numerator, long denominator) {}

    record UnitRatio(OrgCode unit, Metric metric, long numerator, long denominator, long byStaff) {}

    /// @param code `SameKind`
    record Problem(String code, String name, List<StreamId> cases) {
        public Problem {
            cases = List.copyOf(cases);
        }
    }

    /// @param overdueWorkingDays of those that have stopped
    record Charged(ClockKind kind, OrgCode unit, PartyRole role, long count, long overdueWorkingDays) {
        public static final Comparator<Charged> ORDER = Comparator.comparing(
                        (Charged one) -> one.kind().name())
                .thenComparing(one -> one.unit().value())
                .thenComparing(one -> one.role().name());

        public Charged plus(Charged other) {
            return new Charged(kind, unit, role, count + other.count, overdueWorkingDays + other.overdueWorkingDays);
        }
    }

    /// @param category `Fact.Kind`
    record FactFilter(Metric metric, Part part, Optional<String> category) {
        public boolean has(Fact fact) {
            return fact.metric() == metric
                    && category.filter(code -> fact.kind()
                                    .map(Fact.Kind::code)
                                    .filter(code::equals)
                                    .isEmpty())
                            .isEmpty()
                    && part.has(fact.score());
        }
    }

    record BreachFilter(Optional<ClockKind> kind, Optional<PartyRole> role) {
        public boolean has(Breach breach) {
            return kind.filter(one -> one != breach.kind()).isEmpty()
                    && role.filter(one -> one != breach.party().role()).isEmpty();
        }
    }

    /// Which of a figure's cases.
    enum Part {
        ALL,
        HIT,
        MISS;

        boolean has(Score score) {
            return switch (this) {
                case ALL -> true;
                case HIT -> score == Score.HIT;
                case MISS -> score == Score.MISS;
            };
        }
    }
}
