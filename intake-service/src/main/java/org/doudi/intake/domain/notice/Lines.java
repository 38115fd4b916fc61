package org.doudi.intake.domain.notice;

import java.util.List;
import java.util.Set;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeTemplate;

/// 通知渠道 that the installation has; what it has not, is not told over.
///
/// @param sms         what may go to a reporter as a text message: the gateway knows no other template
/// @param staff       mailboxes, and groups with a robot
/// @param subscribers other systems
public record Lines(Set<NoticeTemplate> sms, List<StaffLine> staff, List<Subscriber> subscribers) {
    public static final Lines NONE = new Lines(Set.of(), List.of(), List.of());

    public Lines {
        sms = Set.copyOf(sms);
        staff = List.copyOf(staff);
        subscribers = List.copyOf(subscribers);
    }

    public boolean isEmpty() {
        return sms.isEmpty() && staff.isEmpty() && subscribers.isEmpty();
    }

    /// A mailbox, or a group.
    ///
    /// @param name  under which the installation keeps it
    /// @param reads codes of departments, and names of audiences
    public record StaffLine(NoticeChannel channel, String name, Set<String> reads) {
        public StaffLine {
            reads = Set.copyOf(reads);
        }
    }

    /// 对接系统, and what it wants to know.
    public record Subscriber(String name, Set<NoticeTemplate> wants) {
        public Subscriber {
            wants = Set.copyOf(wants);
        }
    }
}
