package org.doudi.deadline.domain.receipt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Named;

/// 期限的变化 — what became of a limit.
///
/// @param at    when it happened
/// @param from  the due instant before, where it moved
/// @param to    the due instant after
/// @param cause the event that it follows from, where that is named
public record Change(Instant at, Sort sort, Optional<Instant> from, Optional<Instant> to, Optional<UUID> cause) {
    /// What it was.
    public enum Sort implements Named {
        EXTENSION("延时生效"),
        EXTENSION_REFUSED("不同意延时，恢复原期限"),
        CALENDAR("日历调整"),
        RESUMED("退回，按原期限继续"),
        REST("取消并单，余下的期限继续"),
        STOPPED("办结"),
        STOPPED_LATE("逾期办结"),
        SET_ASIDE("并单，暂停"),
        CANCELLED("取消"),
        BREACHED("超期"),
        WITHDRAWN("超期撤销"),
        LAPSED("届满");

        private final String chinese;

        Sort(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    static Change of(Instant at, Sort sort) {
        return new Change(at, sort, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Change by(UUID event) {
        return new Change(at, sort, from, to, Optional.of(event));
    }

    Change moving(Instant before, Instant after) {
        return before.equals(after) ? this : new Change(at, sort, Optional.of(before), Optional.of(after), cause);
    }
}
