package org.doudi.intake.domain;

import java.util.List;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.intake.domain.AttachmentCommand.AddAttachment;
import org.doudi.intake.domain.IntakeState.Seen;

/// 附件 — 附 受理单: what the reporter brought, and what the units have to show.
public final class Attachments {
    private static final int MOST = 50;

    private Attachments() {}

    static List<IntakeEvent> decide(AttachmentCommand command, IntakeState state) {
        return switch (command) {
            case AddAttachment add -> add(add, state);
        };
    }

    private static List<IntakeEvent> add(AddAttachment command, IntakeState state) {
        checkAdding(command);
        List<AttachmentAdded> present = Asking.accepted(state).file().attachments();
        if (present.size() >= MOST) {
            throw Refusal.conflict("attachment.too-many", "附 受理单", "一个办件最多" + MOST + "个附件");
        }
        return List.of(new AttachmentAdded(
                present.size() + 1,
                command.kind(),
                command.name(),
                command.mediaType(),
                command.size(),
                command.hash(),
                command.by().who()));
    }

    /// The window, and the unit that has received its order.
    private static void checkAdding(AddAttachment command) {
        if (command.by().is(Role.CLERK) || command.by().is(Role.DUTY_CHIEF)) {
            return;
        }
        if (!command.by().is(Role.COORDINATOR) || !command.ties().contains(Tie.ORDERED)) {
            throw Refusal.unknown("case.unknown", "三.4", "没有这个办件，或者您无权办理");
        }
        if (!command.ties().contains(Tie.RECEIVED)) {
            throw Refusal.forbidden("attachment.before-receipt", "三.4", "签收之后才能添加附件");
        }
    }

    /// 附件目录, for those who deal with the case; names are sealed.
    public static List<AttachmentAdded> listed(Staff by, Set<Tie> ties, IntakeState state) {
        if (state instanceof Seen seen && Opening.dealsWith(by, ties)) {
            return of(seen);
        }
        throw Refusal.unknown("case.unknown", "三.1", "没有这个办件，或者您无权查阅");
    }

    /// One of them.
    public static AttachmentAdded of(Seen seen, int attachmentNo) {
        return of(seen).stream()
                .filter(added -> added.attachmentNo() == attachmentNo)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("attachment.unknown", "附 受理单", "这个办件没有这个附件"));
    }

    private static List<AttachmentAdded> of(Seen seen) {
        return seen.onFile().map(CaseFile::attachments).orElse(List.of());
    }
}
