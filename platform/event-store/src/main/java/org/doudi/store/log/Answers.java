package org.doudi.store.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.AppendConflict.Cause;
import org.doudi.store.log.Batcher.Waiting;

/// What each caller of a batch will be told, once the commit is certain.
final class Answers {
    private final Map<Waiting<Entry, Appended>, Cause> losers = new LinkedHashMap<>();
    private final List<Waiting<Entry, Appended>> winners = new ArrayList<>();
    private final Map<Waiting<Entry, Appended>, Appended> recorded = new LinkedHashMap<>();
    private List<RecordedBytes> events = List.of();

    void lost(Waiting<Entry, Appended> caller, Cause cause) {
        losers.put(caller, cause);
    }

    void won(Waiting<Entry, Appended> caller) {
        winners.add(caller);
    }

    List<Waiting<Entry, Appended>> winners() {
        return winners;
    }

    void recorded(Waiting<Entry, Appended> caller, Appended appended) {
        recorded.put(caller, appended);
    }

    /// The replies to keep, by the requests' keys.
    Map<RequestKey, StoredReply> replies() {
        Map<RequestKey, StoredReply> replies = new LinkedHashMap<>();
        recorded.forEach((caller, appended) -> caller.item()
                .request()
                .ifPresent(keyed -> replies.put(keyed.key(), keyed.reply().apply(appended))));
        return replies;
    }

    void committed(List<RecordedBytes> newEvents) {
        this.events = newEvents;
    }

    void answer(Consumer<List<RecordedBytes>> listener) {
        if (!events.isEmpty()) {
            listener.accept(events);
        }
        losers.forEach((caller, cause) -> caller.caller().fail(new AppendConflict(cause)));
        recorded.forEach((caller, appended) -> caller.caller().complete(appended));
    }
}
