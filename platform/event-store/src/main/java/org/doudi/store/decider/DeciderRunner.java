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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.decide.Decider;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.StaffId;
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

    /// An act of the service itself on what an index tells of the stream, without loading it. That nothing has happened
    /// since is what the append checks: a stream that has gone on is loaded, and the command is decided anew.
    public <C, S, E extends DomainEvent> Uni<Decided<S, E>> run(Task<C, S, E> task, Loaded<S> known) {
        return append(task.decider(), task.stream(), task.command(), task.context(), known, task.origin())
                .map(append ->
                        log.append(entry(task, known, List.of(append))).map(appended -> decided(task, known, appended)))
                .orElseGet(() -> unchanged(task, known))
                .onFailure(AppendConflict.class)
                .recoverWithUni(() -> run(task));
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
        histories.values().forEach(history -> Recusal.check(context.actor(), history));
        List<StreamAppend> appends = new ArrayList<>();
        Map<StreamId, Long> versions = new HashMap<>();
        commands.forEach((stream, command) -> {
            Loaded<S> loaded = fold(decider, histories.getOrDefault(stream, List.of()));
            Optional<StreamAppend> append = append(decider, stream, command, context, loaded, Optional.empty());
            versions.put(
                    stream,
                    loaded.version() + append.map(made -> made.events().size()).orElse(0));
            append.ifPresent(appends::add);
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

    /// The same for the eyes of somebody.
    public <S, E extends DomainEvent> Uni<Loaded<S>> load(Decider<?, S, E> decider, StreamId stream, StaffId who) {
        return log.load(stream).map(events -> fold(decider, Recusal.seenBy(who, events)));
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

    private <C, S, E extends DomainEvent> Optional<StreamAppend> append(
            Decider<C, S, E> decider,
            StreamId stream,
            C command,
            CommandContext context,
            Loaded<S> loaded,
            Optional<EventMetadata> origin) {
        Optional<EventMetadata> before = loaded.last().or(() -> origin);
        List<E> events = decider.under(pending.policy(context, before)).decide(command, loaded.state());
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new StreamAppend(stream, loaded.version(), pending.of(events, context, before)));
    }

    private <C, S, E extends DomainEvent> Uni<Decided<S, E>> decide(Task<C, S, E> task, int tries) {
        return histories(task)
                .chain(histories -> decide(task, histories))
                .onFailure(AppendConflict.class)
                .recoverWithUni(failure -> afterConflict(task, tries, failure.lostBy()));
    }

    private Uni<Map<StreamId, List<Recorded<DomainEvent>>>> histories(Task<?, ?, ?> task) {
        return task.beside().isEmpty()
                ? log.load(task.stream()).map(events -> Map.of(task.stream(), events))
                : log.load(Stream.concat(Stream.of(task.stream()), task.beside().keySet().stream())
                        .toList());
    }

    private <C, S, E extends DomainEvent> Uni<Decided<S, E>> decide(
            Task<C, S, E> task, Map<StreamId, List<Recorded<DomainEvent>>> histories) {
        histories.values().forEach(history -> Recusal.check(task.context().actor(), history));
        Loaded<S> loaded = fold(task.decider(), histories.getOrDefault(task.stream(), List.of()));
        if (task.ifMatch().filter(seen -> seen != loaded.version()).isPresent()) {
            throw new RequestRefused(Kind.STALE);
        }
        List<StreamAppend> appends = new ArrayList<>();
        append(task.decider(), task.stream(), task.command(), task.context(), loaded, task.origin())
                .ifPresent(appends::add);
        task.beside()
                .forEach((stream, command) -> append(
                                task.decider(),
                                stream,
                                command,
                                task.context(),
                                fold(task.decider(), histories.getOrDefault(stream, List.of())),
                                Optional.empty())
                        .ifPresent(appends::add));
        return appends.isEmpty()
                ? unchanged(task, loaded)
                : log.append(entry(task, loaded, appends)).map(appended -> decided(task, loaded, appended));
    }

    /// Nothing to record but the answer: a repeat must get it even where the stream has gone on since.
    private <C, S, E extends DomainEvent> Uni<Decided<S, E>> unchanged(Task<C, S, E> task, Loaded<S> loaded) {
        Decided<S, E> unchanged =
                new Decided<>(task.stream(), loaded.version(), loaded.state(), List.of(), List.of(), Optional.empty());
        if (task.request().isEmpty()) {
            return Uni.createFrom().item(unchanged);
        }
        KeyedRequest<S, E> request = task.request().get();
        StoredReply reply = reply(request, unchanged, List.of());
        Entry.KeyedReply keyed = new Entry.KeyedReply(request.key(), _ -> reply);
        return log.append(new Entry(List.of(), Optional.of(keyed), List.of(), List.of()))
                .replaceWith(unchanged.answered(reply));
    }

    private <C, S, E extends DomainEvent> Entry entry(
            Task<C, S, E> task, Loaded<S> loaded, List<StreamAppend> appends) {
        Optional<Entry.KeyedReply> keyed = task.request()
                .map(request -> new Entry.KeyedReply(
                        request.key(), appended -> reply(request, evolved(task, loaded, appended), appended.events())));
        return new Entry(appends, keyed, List.of(), List.of());
    }

    private <C, S, E extends DomainEvent> Decided<S, E> decided(
            Task<C, S, E> task, Loaded<S> loaded, Appended appended) {
        Decided<S, E> decided = evolved(task, loaded, appended);
        return task.request()
                .map(request -> decided.answered(reply(request, decided, appended.events())))
                .orElse(decided);
    }

    private static <C, S, E extends DomainEvent> Decided<S, E> evolved(
            Task<C, S, E> task, Loaded<S> loaded, Appended appended) {
        S state = loaded.state();
        Map<Boolean, List<Recorded<E>>> recorded = appended.events().stream()
                .map(event -> new Recorded<>(
                        event.metadata(), task.decider().eventType().cast(event.event())))
                .collect(Collectors.partitioningBy(
                        event -> event.metadata().stream().equals(task.stream())));
        List<Recorded<E>> events = recorded.getOrDefault(true, List.of());
        List<Recorded<E>> beside = recorded.getOrDefault(false, List.of());
        for (Recorded<E> event : events) {
            state = task.decider().evolve(state, event.event());
        }
        return new Decided<>(task.stream(), loaded.version() + events.size(), state, events, beside, Optional.empty());
    }

    private <S, E extends DomainEvent> StoredReply reply(
            KeyedRequest<S, E> request, Decided<S, E> decided, List<Recorded<DomainEvent>> recorded) {
        try {
            return new StoredReply(
                    request.key().bodyHash(),
                    request.status().applyAsInt(decided),
                    json.writeValueAsBytes(request.answer().apply(decided)),
                    Positions.of(identity.service(), recorded),
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
                        task.stream(),
                        loaded.version(),
                        loaded.state(),
                        List.<Recorded<E>>of(),
                        List.<Recorded<E>>of(),
                        Optional.of(first)));
    }
}
