package org.doudi.deadline.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.deadline.domain.reference.ReferenceDecider;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.policy.Policy;

/// 随产品提供的日历与政策: the official notices of the State Council, and the plan.
final class Shipped {
    private static final List<CalendarNotice> NOTICES = notices();
    private static final Reference REFERENCE = recorded();

    private Shipped() {}

    /// As it is recorded in a new installation.
    static Reference reference() {
        return REFERENCE;
    }

    /// In the order in which it is recorded, each with the day that it was issued on.
    static List<Item> items() {
        return Stream.concat(
                        NOTICES.stream()
                                .map(notice -> new Item(new Publish.ShippedCalendar(notice), notice.publishedOn())),
                        Stream.of(new Item(new Publish.ShippedPolicy(Policy.PLAN), Policy.PLAN.from())))
                .toList();
    }

    record Item(Publish command, LocalDate issuedOn) {}

    private static Reference recorded() {
        ReferenceDecider decider = new ReferenceDecider();
        Reference reference = decider.initial();
        for (Item item : items()) {
            for (DeadlineEvent event : decider.decide(item.command(), reference)) {
                reference = decider.evolve(reference, event);
            }
        }
        return reference;
    }

    private static List<CalendarNotice> notices() {
        List<CalendarEntry> entries = CalendarFile.read(String.join("\n", lines("/calendar/holidays.csv")));
        return lines("/calendar/notices.csv").stream()
                .skip(1)
                .map(line -> notice(line.split(",", -1), entries))
                .toList();
    }

    private static CalendarNotice notice(String[] row, List<CalendarEntry> entries) {
        int year = Integer.parseInt(row[0]);
        return CalendarNotice.of(
                year,
                CalendarKind.valueOf(row[1]),
                row[2],
                LocalDate.parse(row[3]),
                entries.stream().filter(entry -> entry.date().getYear() == year).toList());
    }

    private static List<String> lines(String resource) {
        try (InputStream file = Shipped.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
