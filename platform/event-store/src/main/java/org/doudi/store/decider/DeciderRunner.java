package org.doudi.store.decider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.decide.Decider;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.decider.RequestRefused.Kind;
import org.doudi.store.log.AppendConflict;
import org.doudi.store.log.Appended;
import org.doudi.store.log.Entry;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.LogIdentity;
import org.doudi.store.log.RequestKey;
import org.doudi.store.log.StoredReply;
import org.doudi.store.log.StreamAppend;

/// The way of a command: load, fold, decide, append. Loses to another decision a few times before it gives up.
public class DeciderRunner {
    private static final int TRIES = 5;

    private final EventLog log;
    private final LogIdentity identity;
    private final PendingEvents pending;
    private final ObjectMapper json;

    /// @param json writes the replies that are kept
    public DeciderRunner(EventLog log, LogIdentity identity, PendingEvents pending, ObjectMapper json) {
        this.log = log;
        this.identity = identity;
        this.pending = pending;
        this.json = json;
    }

    /// Fails with the decider's `Refusal`, or with [RequestRefused].
    public <C, S, E extends DomainEvent> Uni<Decided<S, E>> run(Task<C, S, E> task) {
        return task.request()
                .map(request -> log.reply(request.key())
                        .chain(known ->
                                known.map(reply -> repeat(task, request, reply)).orElseGet(() -> decide(task, TRIES))))
                .orElseGet(() -> decide(task, TRIES));
    }

    /// One act on several streams: recorded on all of them in one append, or on none. Answers each stream's version
    /// after it. It has no key, since no kept reply could tell of several streams.
    public <C, S, E extends DomainEvent> Uni<Map<StreamId, Long>> runAll(
            Decider<C, S, E> decider, Map<StreamId, C> commands, CommandContext context) {
        return decideAll(decider, commands, context, TRIES);
    }

    private <C, S, E extends DomainEvent> Uni<Map<StreamId, Long>> decideAll(
            Decider<C, S, E> decider, Map<StreamId, C> commands, CommandContext context, int tries) {
        return log.load(List.copyOf(commands.keySet()))
                .chain(histories -> appendAll(decider, commands, context, histories))
                .onFailure(AppendConflict.class)
                .recoverWithUni(() -> tries > 1
                        ? decideAll(decider, commands, context, tries - 1)
                        : Uni.createFrom().failure(new RequestRefused(Kind.BUSY)));
    }

    private <C, S, E extends DomainEvent> Uni<Map<StreamId, Long>> appendAll(
            Decider<C, S, E> decider,
            Map<StreamId, C> commands,
            CommandContext context,
            Map<StreamId, List<Recorded<DomainEvent>>> histories) {
        List<StreamAppend> appends = new ArrayList<>();
        Map<StreamId, Long> versions = new HashMap<>();
        commands.forEach((stream, command) -> {
            Loaded<S> loaded = fold(decider, histories.getOrDefault(stream, List.of()));
            List<E> events = decider.decide(command, loaded.state());
            versions.put(stream, loaded.version() + events.size());
            if (!events.isEmpty()) {
                appends.add(new StreamAppend(stream, loaded.version(), pending.of(events, context, loaded.last())));
            }
        });
        return appends.isEmpty()
                ? Uni.createFrom().item(versions)
                : log.append(new Entry(appends, Optional.empty(), List.of(), List.of()))
                        .replaceWith(versions);
    }

    /// A stream's state, from this service's log.
    public <S, E extends DomainEvent> Uni<Loaded<S>> load(Decider<?, S, E> decider, StreamId stream) {
        return log.load(stream).map(events -> fold(decider, events));
    }

    static <S, E extends DomainEvent> Loaded<S> fold(Decider<?, S, E> decider, List<Recorded<DomainEvent>> events) {
        S state = decider.initial();
        for (Recorded<DomainEvent> event : events) {
            state = decider.evolve(state, decider.eventType().cast(event.event()));
        }
        if (events.isEmpty()) {
            return new Loaded<>(state, 0, Optional.empty());
        }
        EventMetadata last = events.getLast().metadata();
        return new Loaded<>(state, last.version(), Optional.of(last));
    }

    private <C, S, E extends DomainEvent> Uni<Decided<S, E>> decide(Task<C, S, E> task, int tries) {
        return load(task.decider(), task.stream())
                .chain(loaded -> decide(task, loaded))
                .onFailure(AppendConflict.class)
                .recoverWithUni(failure -> afterConflict(task, tries, failure.lostBy()));
    }

    private <C, S, E extends DomainEvent> Uni<Decided<S, E>> decide(Task<C, S, E> task, Loaded<S> loaded) {
        if (task.ifMatch().filter(seen -> seen != loaded.version()).isPresent()) {
            throw new RequestRefused(Kind.STALE);
        }
        List<E> events = task.decider().decide(task.command(), loaded.state());
        if (events.isEmpty()) {
            return unchanged(task, loaded);
        }
        StreamAppend append =
                new StreamAppend(task.stream(), loaded.version(), pending.of(events, task.context(), loaded.last()));
        return log.append(entry(task, loaded, append)).map(appended -> decided(task, loaded, appended));
    }

    /// Nothing to record but the answer: a repeat must get it even where the stream has gone on since.
    private <C, S, E extends DomainEvent> Uni<Decided<S, E>> unchanged(Task<C, S, E> task, Loaded<S> loaded) {
        Decided<S, E> unchanged =
                new Decided<>(task.stream(), loaded.version(), loaded.state(), List.of(), Optional.empty());
        if (task.request().isEmpty()) {
            return Uni.createFrom().item(unchanged);
        }
        KeyedRequest<S, E> request = task.request().get();
        StoredReply reply = reply(request, unchanged);
        Entry.KeyedReply keyed = new Entry.KeyedReply(request.key(), _ -> reply);
        return log.append(new Entry(List.of(), Optional.of(keyed), List.of(), List.of()))
                .replaceWith(unchanged.answered(reply));
    }

    private <C, S, E extends DomainEvent> Entry entry(Task<C, S, E> task, Loaded<S> loaded, StreamAppend append) {
        Optional<Entry.KeyedReply> keyed = task.request()
                .map(request -> new Entry.KeyedReply(
                        request.key(), appended -> reply(request, evolved(task, loaded, appended))));
        return new Entry(List.of(append), keyed, List.of(), List.of());
    }

    private <C, S, E extends DomainEvent> Decided<S, E> decided(
            Task<C, S, E> task, Loaded<S> loaded, Appended appended) {
        Decided<S, E> decided = evolved(task, loaded, appended);
        return task.request()
                .map(request -> decided.answered(reply(request, decided)))
                .orElse(decided);
    }

    private static <C, S, E extends DomainEvent> Decided<S, E> evolved(
            Task<C, S, E> task, Loaded<S> loaded, Appended appended) {
        S state = loaded.state();
        List<Recorded<E>> events = appended.events().stream()
                .map(event -> new Recorded<>(
                        event.metadata(), task.decider().eventType().cast(event.event())))
                .toList();
        for (Recorded<E> event : events) {
            state = task.decider().evolve(state, event.event());
        }
        return new Decided<>(task.stream(), loaded.version() + events.size(), state, events, Optional.empty());
    }

    private <S, E extends DomainEvent> StoredReply reply(KeyedRequest<S, E> request, Decided<S, E> decided) {
        try {
            return new StoredReply(
                    request.key().bodyHash(),
                    request.status().applyAsInt(decided),
                    json.writeValueAsBytes(request.answer().apply(decided)),
                    Positions.of(identity.service(), decided.events()),
                    decided.version());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply cannot be written as JSON", e);
        }
    }

    private <C, S, E extends DomainEvent> Uni<Decided<S, E>> afterConflict(
            Task<C, S, E> task, int tries, AppendConflict.Cause cause) {
        return switch (cause) {
            case KEY -> run(task);
            case VERSION, CHECKPOINT ->
                tries > 1 ? decide(task, tries - 1) : Uni.createFrom().failure(new RequestRefused(Kind.BUSY));
        };
    }

    private <C, S, E extends DomainEvent> Uni<Decided<S, E>> repeat(
            Task<C, S, E> task, KeyedRequest<S, E> request, StoredReply first) {
        RequestKey key = request.key();
        if (!MessageDigest.isEqual(key.bodyHash(), first.bodyHash())) {
            return Uni.createFrom().failure(new RequestRefused(Kind.KEY_REUSED));
        }
        return load(task.decider(), task.stream())
                .map(loaded -> new Decided<>(
                        task.stream(), loaded.version(), loaded.state(), List.<Recorded<E>>of(), Optional.of(first)));
    }
}
