package org.doudi.intake.application.notice;

import org.doudi.events.NoticeFailure;

/// What the other side said.
public sealed interface Delivery {
    /// It has taken the notice.
    record Accepted() implements Delivery {}

    /// It will never take it.
    record Refused(NoticeFailure cause) implements Delivery {}

    /// It may take it another time; or nobody knows what it did.
    ///
    /// @param cause for the operator: a status, or what failed; nothing of what was sent, or came back
    record NotNow(String cause) implements Delivery {}
}
