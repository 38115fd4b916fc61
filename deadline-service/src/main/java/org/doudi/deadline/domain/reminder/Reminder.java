package org.doudi.deadline.domain.reminder;

import java.time.Instant;
import org.doudi.events.DeadlineEvent.ReminderLevel;

/// 一次提醒, and when it is due itself.
public record Reminder(ReminderLevel level, Instant at) {}
