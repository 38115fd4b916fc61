package org.doudi.reporting.adapter.persistence.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.read.UnitRatios;
import org.doudi.reporting.application.Figures.Charged;
import org.doudi.reporting.application.Figures.Counted;
import org.doudi.reporting.application.Figures.Problem;
import org.doudi.reporting.application.Figures.UnitRatio;
import org.doudi.reporting.application.Tally;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.figure.Fact.Kind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.view.Rating.Typing;

/// What was counted so far: sums, whatever the number of cases, and the cases of each kind of problem.
final class Counting {
    private final Map<Part, Tally> tallies = new HashMap<>();
    private final Map<Charge, Charged> charges = new HashMap<>();
    private final Map<Whose, UnitRatio> shares = new HashMap<>();
    private final Map<String, Same> problems = new TreeMap<>();

    void addFacts(StreamId caseId, List<Fact> facts) {
        for (Fact fact : facts) {
            tallies.merge(new Part(fact.metric(), fact.kind().map(Kind::code)), tally(fact), Tally::plus);
            fact.units()
                    .forEach(
                            unit -> shares.merge(new Whose(unit, fact.metric()), share(fact, unit), UnitRatios::added));
            if (fact.metric() == Metric.SAME_KIND) {
                fact.kind()
                        .ifPresent(kind -> problems.computeIfAbsent(kind.code(), _ -> new Same(kind))
                                .add(kind, caseId));
            }
        }
    }

    void addBreaches(List<Breach> breaches) {
        for (Breach breach : breaches) {
            Charged one = new Charged(
                    breach.kind(),
                    breach.party().unit(),
                    breach.party().role(),
                    1,
                    breach.overdueWorkingDays().orElse(0));
            charges.merge(new Charge(one.kind(), one.unit(), one.role()), one, Charged::plus);
        }
    }

    Counted counted() {
        return new Counted(
                Tally.ratios(tallies.values()),
                charges.values().stream().sorted(Charged.ORDER).toList());
    }

    List<UnitRatio> byUnit() {
        return UnitRatios.of(shares.values().stream());
    }

    /// The earliest reflected first, as a list that is not of the past has it.
    List<Problem> problems() {
        return problems.values().stream().map(Same::problem).toList();
    }

    private static Tally tally(Fact fact) {
        return new Tally(
                fact.metric(),
                fact.kind().map(Kind::code),
                fact.kind().map(Kind::name).orElse(""),
                1,
                hit(fact),
                byStaff(fact),
                fact.amount().orElse(0),
                fact.amount().isPresent() ? 1 : 0);
    }

    private static UnitRatio share(Fact fact, OrgCode unit) {
        return new UnitRatio(unit, fact.metric(), hit(fact), 1, byStaff(fact));
    }

    private static long hit(Fact fact) {
        return fact.score() == Score.HIT ? 1 : 0;
    }

    private static long byStaff(Fact fact) {
        return fact.typed() == Typing.BY_STAFF ? 1 : 0;
    }

    private record Part(Metric metric, Optional<String> category) {}

    private record Charge(ClockKind kind, OrgCode unit, PartyRole role) {}

    private record Whose(OrgCode unit, Metric metric) {}

    /// The cases of one kind of problem, as they come: the last received first.
    private static final class Same {
        private final List<StreamId> cases = new ArrayList<>();
        private Kind kind;

        Same(Kind kind) {
            this.kind = kind;
        }

        void add(Kind as, StreamId caseId) {
            kind = new Kind(kind.code(), Tally.later(kind.name(), as.name()));
            cases.add(caseId);
        }

        Problem problem() {
            return new Problem(kind.code(), kind.name(), cases.reversed());
        }
    }
}
