package org.doudi.deadline.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.deadline.application.AccountingForTime.Accounted;
import org.doudi.deadline.domain.holder.Account;
import org.doudi.deadline.domain.holder.Amount;
import org.doudi.deadline.domain.holder.Holder;
import org.doudi.deadline.domain.holder.Spell;

/// 谁的时间 as it is shown.
///
/// @param ended           the case is at an end
/// @param calendarVersion 日历版本 by which the working time is told
/// @param whole           从第一个事件到办件结束，或者到现在
/// @param shares          the parts of the whole; they add up to it
/// @param parts           of each, alone and together with others
/// @param spells          一段一段, in order
record HoldersView(
        boolean ended, String calendarVersion, Time whole, List<Share> shares, List<Part> parts, List<Stay> spells) {
    static HoldersView of(Accounted accounted) {
        Account account = accounted.account();
        return new HoldersView(
                account.ended(),
                accounted.calendarVersion(),
                Time.of(account.whole()),
                account.shares().stream().map(Share::of).toList(),
                account.parts().stream().map(Part::of).toList(),
                account.spells().stream().map(Stay::of).toList());
    }

    /// 用时.
    ///
    /// @param workingTime    exact, ISO 8601, for example `PT8H30M`
    /// @param workingMinutes whole minutes; those of the shares and of the spells add up
    /// @param workingDays    each working day counts where it begins
    record Time(String workingTime, long workingMinutes, int workingDays) {
        static Time of(Amount amount) {
            return new Time(amount.time().toString(), amount.minutes(), amount.days());
        }
    }

    /// 责任方.
    ///
    /// @param unit of a department
    record Who(String kind, String name, Optional<String> unit) {
        static Who of(Holder holder) {
            return new Who(
                    holder.kind().name(), holder.kind().chinese(), holder.unit().map(unit -> unit.value()));
        }

        static List<Who> of(List<Holder> holders) {
            return holders.stream().map(Who::of).toList();
        }
    }

    /// 份额 of one, or of several at once.
    record Share(List<Who> holders, Time time) {
        static Share of(Account.Share share) {
            return new Share(Who.of(share.holders()), Time.of(share.amount()));
        }
    }

    /// 单独和共同.
    record Part(Who holder, Time alone, Time together) {
        static Part of(Account.Part part) {
            return new Part(Who.of(part.holder()), Time.of(part.alone()), Time.of(part.together()));
        }
    }

    /// 一段.
    ///
    /// @param to exclusive
    record Stay(List<Who> holders, Instant from, Instant to, Time time) {
        static Stay of(Spell spell) {
            return new Stay(Who.of(spell.holders()), spell.from(), spell.to(), Time.of(spell.amount()));
        }
    }
}
