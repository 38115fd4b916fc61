package org.doudi.deadline.domain.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// What is asked of the reminders of a case. The hour and the calendar come with it.
public sealed interface ReminderCommand {

    /// 提醒: a clock's next reminder, or the urging of whoever is late, may be due.
    ///
    /// @param since what was due before then is not asked for: it was said, or came before the limit was set
    record Remind(UUID clockId, Instant since, Instant now, ReminderHours hours) implements ReminderCommand {}

    /// 催办, 督办 by a person.
    record Urge(UUID clockId, Urger by, StaffId who, Optional<SealedText> text, Instant now)
            implements ReminderCommand {}
}
