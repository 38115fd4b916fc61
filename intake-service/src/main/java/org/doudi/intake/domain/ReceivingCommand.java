package org.doudi.intake.domain;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.Registration;

/// 收到反映 — 二(五), 三.1: nobody has accepted or refused it yet.
public sealed interface ReceivingCommand extends IntakeCommand {
    /// 其他系统转来; under a reference of its sender it may come again.
    record ReceiveReflection(Registration registration, Optional<String> externalRef, Instant now)
            implements ReceivingCommand {}

    /// 12345派发工单; the same ticket may come again.
    record ReceiveTicket(HotlineTicketReceived ticket) implements ReceivingCommand {}
}
