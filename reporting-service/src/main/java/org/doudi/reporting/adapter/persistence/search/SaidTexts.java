package org.doudi.reporting.adapter.persistence.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.OnSiteReplied;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.ReporterInformed;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.HandlingCompleted;
import org.doudi.events.SealedText;

/// Which events say what a case is searched by, and which take it back, by their types in the log.
final class SaidTexts {
    static final String ERASED = "doudi.PersonalDataErased.v1";

    /// 受理内容.
    private static final List<String> CONTENT = List.of(
            "doudi.ReflectionReceived.v1",
            "doudi.HotlineTicketReceived.v1",
            "doudi.CaseRegistered.v1",
            "doudi.CaseNotAccepted.v1",
            "doudi.CaseAmended.v1");
    /// 答复.
    static final List<String> REPLIES = List.of(
            "doudi.OnSiteReplied.v1",
            "doudi.OnSiteResolved.v1",
            "doudi.HandlingCompleted.v1",
            "doudi.CannotReplyDelivered.v1",
            "doudi.ReporterInformed.v1");

    private static final Set<String> ALL = union();

    private SaidTexts() {}

    static boolean says(String type) {
        return ALL.contains(type);
    }

    /// The words of one of `REPLIES`.
    static Optional<SealedText> reply(DomainEvent event) {
        if (event instanceof OnSiteReplied it) {
            return Optional.of(it.reply());
        }
        if (event instanceof OnSiteResolved it) {
            return it.result();
        }
        if (event instanceof HandlingCompleted it) {
            return Optional.of(it.summary());
        }
        if (event instanceof CannotReplyDelivered it) {
            return Optional.of(it.text());
        }
        return event instanceof ReporterInformed it ? Optional.of(it.text()) : Optional.empty();
    }

    private static Set<String> union() {
        Set<String> all = new HashSet<>(CONTENT);
        all.addAll(REPLIES);
        return Set.copyOf(all);
    }
}
