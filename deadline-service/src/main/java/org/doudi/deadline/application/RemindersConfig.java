package org.doudi.deadline.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.DeadlineEvent.ReminderLevel;

/// 临期提醒: what the plan leaves to the house.
@ConfigMapping(prefix = "doudi.deadline.reminders")
public interface RemindersConfig {
    /// 提醒级别. None where it is set to nothing; who is late is urged all the same.
    @WithDefault("DAY_BEFORE,DAY_OF,LAST_HOURS")
    Optional<Set<ReminderLevel>> levels();

    /// The hour of the morning's reminders, Asia/Shanghai, from which business time counts here.
    @WithDefault("08:30")
    LocalTime morning();

    /// 最后两小时, in business time.
    @WithDefault("2H")
    Duration last();
}
