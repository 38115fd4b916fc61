package org.doudi.deadline.domain.holder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.Recorded;

/// 谁的时间 — product 3: the working time of a case from its first event to its end, or until now, by the
/// hands that it was in. Time that several have at once is no one's alone: it is told as theirs together, so that the
/// parts are the whole.
///
/// @param spells in order; none while the case was at an end
/// @param ended  the case is at an end
public record Account(List<Spell> spells, boolean ended) {
    public Account {
        spells = List.copyOf(spells);
    }

    /// @param until now
    public static Account of(
            List<Recorded<DeadlineEvent>> history, WorkingDayCalendar calendar, BusinessHours hours, Instant until) {
        Duties duties = Duties.of(history);
        List<Holding> holdings = duties.holdings();
        List<Stretch> ended = duties.ended();
        List<Instant> edges = edges(holdings, ended, until);
        List<Spell> spells = new ArrayList<>();
        Duration before = Duration.ZERO;
        for (int i = 0; i + 1 < edges.size(); i++) {
            Instant from = edges.get(i);
            Instant to = edges.get(i + 1);
            if (ended.stream().noneMatch(stretch -> stretch.covers(from))) {
                Duration time = hours.workingTime(from, to, calendar);
                Duration after = before.plus(time);
                spells.add(new Spell(
                        List.copyOf(InHand.at(from, holdings)),
                        from,
                        to,
                        new Amount(
                                time,
                                after.toMinutes() - before.toMinutes(),
                                calendar.workingDaysBetween(dayOf(from), dayOf(to)))));
                before = after;
            }
        }
        return new Account(joined(spells), ended.stream().anyMatch(stretch -> stretch.covers(until)));
    }

    /// Every instant at which something may have passed from hand to hand.
    private static List<Instant> edges(List<Holding> holdings, List<Stretch> ended, Instant until) {
        Optional<Instant> first = holdings.stream()
                .map(Holding::from)
                .filter(from -> from.isBefore(until))
                .min(Instant::compareTo);
        NavigableSet<Instant> edges = new TreeSet<>();
        first.ifPresent(start -> {
            edges.add(until);
            Stream.concat(
                            holdings.stream().flatMap(holding -> Stream.of(holding.from(), holding.to())),
                            ended.stream().flatMap(stretch -> Stream.of(stretch.from(), stretch.to())))
                    .filter(edge -> !edge.isBefore(start) && edge.isBefore(until))
                    .forEach(edges::add);
        });
        return List.copyOf(edges);
    }

    private static List<Spell> joined(List<Spell> spells) {
        List<Spell> joined = new ArrayList<>();
        for (Spell spell : spells) {
            Optional<Spell> last = joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast());
            Optional<Spell> same = last.filter(
                    it -> it.to().equals(spell.from()) && it.holders().equals(spell.holders()));
            if (same.isPresent()) {
                joined.removeLast();
                joined.add(new Spell(
                        spell.holders(),
                        same.get().from(),
                        spell.to(),
                        same.get().amount().plus(spell.amount())));
            } else {
                joined.add(spell);
            }
        }
        return joined;
    }

    public Amount whole() {
        return sum(spells.stream());
    }

    /// A part of the whole: those who had the case by themselves, or together.
    public record Share(List<Holder> holders, Amount amount) {}

    /// They add up to the whole.
    public List<Share> shares() {
        Map<String, List<Spell>> byHolders = new TreeMap<>();
        spells.forEach(spell -> byHolders
                .computeIfAbsent(spell.holders().toString(), _ -> new ArrayList<>())
                .add(spell));
        return byHolders.values().stream()
                .map(same -> new Share(same.getFirst().holders(), sum(same.stream())))
                .sorted((one, other) ->
                        other.amount().time().compareTo(one.amount().time()))
                .toList();
    }

    /// What one of them had, alone and with others. These do not add up where several had it at once.
    public record Part(Holder holder, Amount alone, Amount together) {}

    public List<Part> parts() {
        return spells.stream()
                .flatMap(spell -> spell.holders().stream())
                .distinct()
                .sorted()
                .map(holder -> new Part(
                        holder,
                        sum(with(holder).filter(spell -> spell.holders().size() == 1)),
                        sum(with(holder).filter(spell -> spell.holders().size() > 1))))
                .toList();
    }

    private Stream<Spell> with(Holder holder) {
        return spells.stream().filter(spell -> spell.holders().contains(holder));
    }

    private static Amount sum(Stream<Spell> spells) {
        return spells.map(Spell::amount).reduce(Amount.NONE, Amount::plus);
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(DueDates.ZONE).toLocalDate();
    }
}
