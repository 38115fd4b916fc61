package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.DuplicateLetGo;
import org.doudi.events.IntakeEvent.DuplicateLinked;
import org.doudi.events.IntakeEvent.DuplicateTakenIn;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.Archived;
import org.doudi.intake.domain.IntakeState.AssignedOnSite;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials;
import org.doudi.intake.domain.IntakeState.Escalated;
import org.doudi.intake.domain.IntakeState.Merged;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.NotSeen;
import org.doudi.intake.domain.IntakeState.OnSite;
import org.doudi.intake.domain.IntakeState.Received;
import org.doudi.intake.domain.IntakeState.ResolvedOnSite;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.IntakeState.Withdrawn;
import org.doudi.intake.domain.MergingCommand.LetGo;
import org.doudi.intake.domain.MergingCommand.LinkDuplicate;
import org.doudi.intake.domain.MergingCommand.Pair;
import org.doudi.intake.domain.MergingCommand.TakeIn;
import org.doudi.intake.domain.MergingCommand.UnlinkDuplicate;

/// 并单 — A-22, 二(五): what was received first goes on with its clocks. A clerk says so, nothing does by itself; the duty
/// chief undoes it. Mergers are one step deep, so that whoever waits for a master's result waits for one case.
final class Merging {
    private static final String CLAUSE = "二(五)";

    private Merging() {}

    static List<IntakeEvent> decide(MergingCommand command, IntakeState state) {
        return switch (command) {
            case LinkDuplicate link -> link(link, state);
            case TakeIn takeIn -> takeIn(takeIn, state);
            case UnlinkDuplicate unlink -> unlink(unlink, state);
            case LetGo(StreamId duplicate) -> letGo(duplicate, state);
        };
    }

    private static List<IntakeEvent> link(LinkDuplicate command, IntakeState state) {
        Asking.asClerk(command.by());
        Seen seen = Asking.seen(state);
        Pair pair = command.pair();
        if (Merger.master(seen).filter(pair.master()::equals).isPresent()) {
            return List.of();
        }
        checkPair(command);
        checkFree(Merger.of(seen));
        DuplicateLinked linked =
                new DuplicateLinked(pair.master(), command.basis(), command.by().who());
        return switch (seen) {
            case Accepted accepted when accepted.file().closedAt().isPresent() -> throw tooLate();
            case Received _, OnSite _, AwaitingMaterials _ -> List.of(linked, new CaseMerged(pair.master()));
            case AssignedOnSite _, Escalated _ -> List.of(linked);
            case ResolvedOnSite _ -> throw tooLate();
            case NotAccepted _ -> throw Asking.refused();
            case Withdrawn _ -> throw Asking.withdrawn();
            case Merged _ -> throw Asking.merged();
            case Archived _ -> throw Asking.archived();
        };
    }

    private static Refusal tooLate() {
        return Refusal.conflict("merging.too-late", CLAUSE, "该反映已经办结，不能并单");
    }

    private static void checkPair(LinkDuplicate command) {
        if (command.pair().isOfOne()) {
            throw Refusal.invalid("merging.itself", CLAUSE, "不能把一件反映并入它自己");
        }
        if (!command.pair().isInOrder()) {
            throw Refusal.conflict("merging.later-master", CLAUSE, "先收到的反映为主件，应当把后收到的并入先收到的");
        }
        if (command.basis().isEmpty()) {
            throw Refusal.invalid("merging.basis-missing", CLAUSE, "应当写明并单的依据");
        }
    }

    /// Whoever waits for its result must not lose it.
    static void checkFree(Duplicates duplicates) {
        if (!duplicates.takenIn().isEmpty()) {
            throw Refusal.conflict("merging.has-duplicates", CLAUSE, "有其他反映并入本件；应当先由值班长取消并单");
        }
        if (duplicates.linkedTo().isPresent()) {
            throw Refusal.conflict("merging.pending", CLAUSE, "该反映正在并单，等候研判办理环节确认");
        }
    }

    private static List<IntakeEvent> takeIn(TakeIn command, IntakeState state) {
        Accepted master =
                switch (state) {
                    case NotSeen _ -> throw Refusal.unknown("merging.master-unknown", CLAUSE, "没有要并入的主件");
                    case Received _ -> throw Refusal.conflict("merging.master-not-accepted", CLAUSE, "主件尚未受理，应当先受理主件");
                    case NotAccepted _, Withdrawn _, Merged _ ->
                        throw Refusal.conflict("merging.master-ended", CLAUSE, "主件已经不予受理、撤回或者并单，不能再并入");
                    case Archived _ -> throw Asking.archived();
                    case Accepted accepted when accepted.file().closedAt().isPresent() -> throw masterDone();
                    case ResolvedOnSite _ -> throw masterDone();
                    case Accepted accepted -> accepted;
                };
        Duplicates duplicates = master.file().duplicates();
        if (duplicates.takenIn().containsKey(command.duplicate())) {
            return List.of();
        }
        if (duplicates.linkedTo().isPresent()) {
            throw Refusal.conflict("merging.master-pending", CLAUSE, "主件自己正在并入另一件反映");
        }
        if (master.registration().anonymous() && !command.anonymous()) {
            throw Refusal.conflict("merging.anonymous-master", CLAUSE, "主件是匿名反映，办结后不评价；实名反映不能并入，应当单独办理");
        }
        if (command.aboutConduct() && !master.file().isAboutConduct()) {
            throw Refusal.conflict("merging.conduct-apart", "二(三)", "反映工作作风的，不并入其他事项，应当单独办理");
        }
        return List.of(new DuplicateTakenIn(command.duplicate(), command.ticketNo()));
    }

    private static Refusal masterDone() {
        return Refusal.conflict("merging.master-done", CLAUSE, "主件已经办结，不能再并入；后来的反映应当单独办理");
    }

    /// What was filed stays as it was filed.
    private static List<IntakeEvent> letGo(StreamId duplicate, IntakeState state) {
        boolean lets =
                !(state instanceof Archived) && Merger.of(state).takenIn().containsKey(duplicate);
        return lets ? List.of(new DuplicateLetGo(duplicate)) : List.of();
    }

    private static List<IntakeEvent> unlink(UnlinkDuplicate command, IntakeState state) {
        if (!command.by().is(Role.DUTY_CHIEF)) {
            throw Refusal.forbidden("merging.chief-only", CLAUSE, "并单由值班长取消");
        }
        if (state instanceof Archived) {
            throw Asking.archived();
        }
        if (command.master().isEmpty() || !Merger.master(Asking.seen(state)).equals(command.master())) {
            throw Refusal.conflict("merging.not-merged", CLAUSE, "该反映没有并单");
        }
        return List.of(new DuplicateUnlinked(
                command.master().get(),
                Optional.of(command.reason()),
                Optional.of(command.by().who())));
    }
}
