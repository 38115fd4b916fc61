package org.doudi.store.decider;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.Recusing;
import org.doudi.events.StaffId;

/// 回避 — 四(四): to whoever is complained of, a case is as if it did not exist, in commands and in reads alike.
public final class Recusal {
    private static final String PERSON = "user:";

    private Recusal() {}

    /// What somebody sees of a stream: nothing, where he stands back from it.
    public static List<Recorded<DomainEvent>> seenBy(StaffId who, List<Recorded<DomainEvent>> history) {
        return isOf(who, history) ? List.of() : history;
    }

    public static boolean isOf(StaffId who, List<Recorded<DomainEvent>> history) {
        return history.stream()
                .map(Recorded::event)
                .anyMatch(event ->
                        event instanceof Recusing recusing && recusing.persons().contains(who));
    }

    /// A command is refused like that for a case which is not there.
    static void check(String actor, List<Recorded<DomainEvent>> history) {
        if (actor.startsWith(PERSON) && isOf(new StaffId(actor.substring(PERSON.length())), history)) {
            throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
        }
    }
}
