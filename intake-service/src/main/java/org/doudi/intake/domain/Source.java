package org.doudi.intake.domain;

import java.util.Optional;

/// 来源: where a reflection that came without its reporter was sent from.
public sealed interface Source {
    /// The sender's own number for it.
    Optional<String> reference();

    /// 12345工单 — 二(五).
    record Ticket(String ticketNo) implements Source {
        @Override
        public Optional<String> reference() {
            return Optional.of(ticketNo);
        }
    }

    /// 其他系统.
    record OtherSystem(Optional<String> reference) implements Source {}
}
