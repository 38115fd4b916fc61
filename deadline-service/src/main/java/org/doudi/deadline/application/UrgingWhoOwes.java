package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.reminder.CaseReminders;
import org.doudi.deadline.domain.reminder.ReminderCommand.Urge;
import org.doudi.deadline.domain.reminder.ReminderDecider;
import org.doudi.deadline.domain.reminder.Urger;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;
import org.doudi.store.sealing.Seals;

/// 催办、督办 by a person — 三.4, 五(一).
@ApplicationScoped
public class UrgingWhoOwes {
    private final DeciderRunner runner;
    private final Seals seals;
    private final ReminderDecider decider = new ReminderDecider();

    UrgingWhoOwes(DeciderRunner runner, Seals seals) {
        this.runner = runner;
        this.seals = seals;
    }

    /// Who asks of which case, in which capacity, and what goes with the asking.
    public record Asked(
            StreamId caseId,
            Urger by,
            StaffId who,
            CommandContext context,
            Optional<KeyedRequest<CaseReminders, DeadlineEvent>> request) {}

    /// @param text in the asker's words
    public Uni<Decided<CaseReminders, DeadlineEvent>> urge(Asked asked, UUID clockId, Optional<String> text) {
        return sealed(asked.caseId(), text)
                .map(words -> new Urge(
                        clockId, asked.by(), asked.who(), words, asked.context().occurredAt()))
                .chain(urge -> runner.run(
                        new Task<>(decider, asked.caseId(), urge, asked.context(), Optional.empty(), asked.request())));
    }

    private Uni<Optional<SealedText>> sealed(StreamId caseId, Optional<String> text) {
        return text.map(words -> seals.of(caseId).map(seal -> Optional.of(seal.words(words))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
