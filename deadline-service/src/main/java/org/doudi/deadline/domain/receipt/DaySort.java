package org.doudi.deadline.domain.receipt;

import org.doudi.deadline.domain.calendar.CalendarDay;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.Named;

/// What a day is to a limit.
public enum DaySort implements Named {
    START("开始之日"),
    WORKDAY("工作日"),
    MAKE_UP("调休上班"),
    WEEKEND("周末"),
    HOLIDAY("节假日"),
    CLOSED("本地停办");

    private final String chinese;

    DaySort(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    static DaySort of(CalendarDay day) {
        if (day.by().isEmpty()) {
            return day.working() ? WORKDAY : WEEKEND;
        }
        if (day.working()) {
            return MAKE_UP;
        }
        return day.by().get() == CalendarKind.LOCAL ? CLOSED : HOLIDAY;
    }
}
