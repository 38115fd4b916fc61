package org.doudi.deadline.domain.reference;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.BusinessHours;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.deadline.domain.calendar.WorkingDayCalendar;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policies;
import org.doudi.events.policy.Policy;

/// 日历与政策 as they have been published: what every limit is counted by.
///
/// @param notices   every notice, in the order in which they were published
/// @param published how many things have been published: the next calendar's revision is one more
/// @param calendar  the one in force
public record Reference(
        List<CalendarNotice> notices,
        BusinessHours hours,
        Policies policies,
        int published,
        WorkingDayCalendar calendar) {
    static final Reference NOTHING = new Reference(
            List.of(), new BusinessHours(List.of()), new Policies(List.of()), 0, new WorkingDayCalendar(0, List.of()));

    public Reference {
        notices = List.copyOf(notices);
    }

    /// How limits are counted under that version of the policy.
    public DueDates dates(String policyVersion) {
        return dates(policies.of(policyVersion));
    }

    public DueDates dates(Policy policy) {
        return new DueDates(
                calendar,
                hours,
                Duration.ofHours(policy.whole(ParameterKey.LATE_HOURS)),
                policy.choice(ParameterKey.AFTER_HOURS, AfterHours.class));
    }

    /// 时限参数 by the names under which they are published; refused where a publication would be.
    public static Map<ParameterKey, String> parameters(Map<String, String> written) {
        return PolicyRules.known(written);
    }

    /// The same calendar and hours, by these policies.
    public Reference under(Policies others) {
        return new Reference(notices, hours, others, published, calendar);
    }

    Reference with(CalendarNotice notice) {
        List<CalendarNotice> next = new ArrayList<>(notices);
        next.add(notice);
        return new Reference(
                next, hours, policies, published + 1, new WorkingDayCalendar(published + 1, inForce(next)));
    }

    Reference with(OfficeHours period) {
        List<OfficeHours> next = new ArrayList<>(hours.periods());
        next.add(period);
        return new Reference(
                notices,
                new BusinessHours(next),
                policies,
                published + 1,
                new WorkingDayCalendar(published + 1, inForce(notices)));
    }

    Reference with(Policy policy) {
        List<Policy> next = new ArrayList<>(policies.versions());
        next.add(policy);
        return new Reference(notices, hours, new Policies(next), published + 1, calendar);
    }

    boolean knows(CalendarNotice notice) {
        return notices.stream()
                .anyMatch(known -> known.version().equals(notice.version()) && known.kind() == notice.kind());
    }

    /// The notice in force of that year and kind.
    Optional<CalendarNotice> inForce(int year, CalendarKind kind) {
        return notices.stream()
                .filter(notice -> notice.year() == year && notice.kind() == kind)
                .reduce((_, later) -> later);
    }

    /// Of each year and kind the last; a provisional one only where no official one has come.
    private static List<CalendarNotice> inForce(List<CalendarNotice> all) {
        return all.stream()
                .filter(notice -> isLast(notice, all))
                .filter(notice -> notice.kind() != CalendarKind.PROVISIONAL || !hasOfficial(notice.year(), all))
                .toList();
    }

    private static boolean isLast(CalendarNotice notice, List<CalendarNotice> all) {
        return notice.equals(all.stream()
                .filter(other -> other.year() == notice.year() && other.kind() == notice.kind())
                .reduce((_, later) -> later)
                .orElse(notice));
    }

    private static boolean hasOfficial(int year, List<CalendarNotice> all) {
        return all.stream().anyMatch(other -> other.year() == year && other.kind() == CalendarKind.OFFICIAL);
    }

    /// The first day that this notice makes another than it was, or firm; none where it changes nothing.
    Optional<LocalDate> firstChangeBy(CalendarNotice notice) {
        Reference after = with(notice);
        LocalDate first = LocalDate.of(notice.year(), 1, 1);
        boolean settles = !calendar.isOfficial(notice.year()) && after.calendar.isOfficial(notice.year());
        return settles
                ? Optional.of(first)
                : Stream.iterate(first, day -> day.getYear() == notice.year(), day -> day.plusDays(1))
                        .filter(day -> calendar.isWorkingDay(day) != after.calendar.isWorkingDay(day))
                        .findFirst();
    }
}
