package org.doudi.restore;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// The order in which a shard is written anew: what reporting-service has read, in the order of its first
/// arrival; then the rest, by the instant of recording, then by producer. Each event comes after all that
/// its producer recorded before it, and after its cause where that is of this shard: both are brought
/// forward, whatever else the order is.
final class ShardOrder {
    private static final Comparator<Place> EARLIEST =
            Comparator.comparing((Place place) -> place.event.recordedAt()).thenComparing(Place::producer);

    private final Map<String, List<Told>> logs;
    private final Map<UUID, Place> places = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Set<UUID> waiting = new HashSet<>();
    private final List<String> order = new ArrayList<>();

    /// What the order depends on.
    record Told(UUID id, Optional<UUID> cause, Instant recordedAt) {}

    /// What was read, as it arrived.
    record Arrival(String producer, long position) {}

    private record Place(String producer, int position, Told event) {}

    /// @param logs by producer, each from position 1 on without a gap
    ShardOrder(Map<String, List<Told>> logs) {
        this.logs = new TreeMap<>(logs);
        this.logs.forEach((producer, log) -> {
            for (int i = 0; i < log.size(); i++) {
                places.put(log.get(i).id(), new Place(producer, i + 1, log.get(i)));
            }
        });
    }

    /// Takes up what arrived next.
    void arrived(Arrival arrival) {
        reach(arrival.producer(), (int) arrival.position());
    }

    /// The producers in the order of their events, each of which goes on with its next position.
    List<String> whole() {
        for (Optional<Place> next = earliest(); next.isPresent(); next = earliest()) {
            reach(next.get().producer(), next.get().position());
        }
        return List.copyOf(order);
    }

    private Optional<Place> earliest() {
        return logs.keySet().stream().map(this::next).flatMap(Optional::stream).min(EARLIEST);
    }

    private Optional<Place> next(String producer) {
        int position = written.getOrDefault(producer, 0) + 1;
        List<Told> log = logs.getOrDefault(producer, List.of());
        return position > log.size()
                ? Optional.empty()
                : Optional.of(new Place(producer, position, log.get(position - 1)));
    }

    /// Causes go first, and theirs before them; on a stack of our own, since a chain of them may be long.
    private void reach(String producer, int position) {
        Deque<Arrival> goals = new ArrayDeque<>();
        goals.push(new Arrival(producer, position));
        while (!goals.isEmpty()) {
            Arrival goal = goals.element();
            Optional<Place> next = next(goal.producer());
            if (next.isEmpty() || next.get().position() > goal.position()) {
                goals.pop();
            } else {
                Optional<Place> cause = unwrittenCause(next.get().event());
                if (cause.isEmpty()) {
                    write(next.get());
                } else if (waiting.add(next.get().event().id())) {
                    goals.push(new Arrival(cause.get().producer(), cause.get().position()));
                } else {
                    throw new Refused(goal.producer() + " 位置 " + next.get().position() + " 的起因要在它之后才记录：各表的因果次序互相矛盾。");
                }
            }
        }
    }

    private Optional<Place> unwrittenCause(Told event) {
        return event.cause()
                .map(places::get)
                .filter(cause -> cause.position() > written.getOrDefault(cause.producer(), 0));
    }

    private void write(Place place) {
        waiting.remove(place.event().id());
        written.put(place.producer(), place.position());
        order.add(place.producer());
    }
}
