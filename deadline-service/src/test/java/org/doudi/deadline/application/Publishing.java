package org.doudi.deadline.application;

import java.time.LocalDate;
import java.util.Map;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.deadline.domain.reference.ReferenceDecider;
import org.doudi.events.DeadlineEvent;

/// What is published after what comes with the product, and how things stand then.
final class Publishing {
    private final ReferenceDecider decider = new ReferenceDecider();
    private Reference reference = Shipped.reference();

    Publishing calendar(String now, CalendarNotice notice) {
        return publish(new Publish.Calendar(notice, Counting.at(now)));
    }

    Publishing hours(String now, OfficeHours hours) {
        return publish(new Publish.Hours(hours, Counting.at(now)));
    }

    Publishing policy(String now, String version, String from, Map<String, String> parameters) {
        return publish(new Publish.NewPolicy(version, LocalDate.parse(from), parameters, Counting.at(now)));
    }

    Publishing publish(Publish command) {
        for (DeadlineEvent event : decider.decide(command, reference)) {
            reference = decider.evolve(reference, event);
        }
        return this;
    }

    Reference reference() {
        return reference;
    }
}
