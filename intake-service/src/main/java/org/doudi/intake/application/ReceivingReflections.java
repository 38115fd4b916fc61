package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.ReceivingCommand.ReceiveReflection;
import org.doudi.intake.domain.ReceivingCommand.ReceiveTicket;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.EventIds;
import org.doudi.store.time.BusinessClock;

/// 收到反映 — 二(五): from other systems and from 12345. A clerk accepts or refuses it later.
@ApplicationScoped
public class ReceivingReflections {
    private static final String HOTLINE = "client:hotline-12345";

    private final Intake intake;
    private final Vault vault;
    private final BusinessClock clock;
    private final EventIds ids;
    private final DoudiConfig config;

    ReceivingReflections(Intake intake, Vault vault, BusinessClock clock, EventIds ids, DoudiConfig config) {
        this.intake = intake;
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
        this.config = config;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> receive(
            StreamId caseId, Asked asked, ReportForm form, Optional<String> externalRef) {
        return vault.sealFor(form.reporterPhone(), caseId)
                .map(seal -> new ReceiveReflection(
                        form.sealed(seal), externalRef, asked.context().occurredAt()))
                .chain(command -> intake.run(caseId, asked, command));
    }

    /// The same ticket is the same stream, however often it comes.
    public Uni<Decided<IntakeState, IntakeEvent>> receive(Ticket ticket) {
        CommandContext context =
                new CommandContext(HOTLINE, clock.now(), ids.get(), Optional.empty(), Channel.HOTLINE, config.centre());
        StreamId caseId = StreamId.named("12345", ticket.ticketNo());
        return vault.sealFor(ticket.form().reporterPhone(), caseId)
                .map(seal -> new ReceiveTicket(received(ticket, ticket.form().sealed(seal))))
                .chain(command -> intake.run(caseId, context, command));
    }

    private static HotlineTicketReceived received(Ticket ticket, Registration registration) {
        return new HotlineTicketReceived(
                ticket.ticketNo(),
                ticket.type(),
                ticket.category(),
                ticket.callTime(),
                ticket.replyDueAt(),
                ticket.urgency(),
                ticket.dispatchUnit(),
                registration);
    }
}
