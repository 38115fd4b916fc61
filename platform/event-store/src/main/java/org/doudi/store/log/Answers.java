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
    private final List<Lost> losers = new ArrayList<>();
    private final List<Waiting<Entry, Appended>> winners = new ArrayList<>();
    private final List<Won> recorded = new ArrayList<>();
    private List<RecordedBytes> events = List.of();

    private record Lost(Waiting<Entry, Appended> caller, Cause cause) {}

    private record Won(Waiting<Entry, Appended> caller, Appended appended) {}

    void lost(Waiting<Entry, Appended> caller, Cause cause) {
        losers.add(new Lost(caller, cause));
    }

    void won(Waiting<Entry, Appended> caller) {
        winners.add(caller);
    }

    List<Waiting<Entry, Appended>> winners() {
        return winners;
    }

    void recorded(Waiting<Entry, Appended> caller, Appended appended) {
        recorded.add(new Won(caller, appended));
    }

    /// The replies to keep, by the requests' keys.
    Map<RequestKey, StoredReply> replies() {
        Map<RequestKey, StoredReply> replies = new LinkedHashMap<>();
        recorded.forEach(each -> each.caller()
                .item()
                .request()
                .ifPresent(keyed -> replies.put(keyed.key(), keyed.reply().apply(each.appended()))));
        return replies;
    }

    void committed(List<RecordedBytes> newEvents) {
        this.events = newEvents;
    }

    void answer(Consumer<List<RecordedBytes>> listener) {
        if (!events.isEmpty()) {
            listener.accept(events);
        }
        losers.forEach(each -> each.caller().caller().fail(new AppendConflict(each.cause())));
        recorded.forEach(each -> each.caller().caller().complete(each.appended()));
    }
}
