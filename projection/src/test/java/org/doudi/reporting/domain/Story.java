package org.doudi.reporting.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.events.Shards;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.fold.CaseFold;
import org.doudi.reporting.domain.view.CaseView;

/// What happened to one case, as its events arrive from all services. Times are read in Shanghai.
public final class Story {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final EventCodec CODEC = new EventCodec();

    private final StreamId id;
    private final String centre;
    private final String actor;
    private final Channel channel;
    private final Map<Producer, Long> versions = new EnumMap<>(Producer.class);
    private final List<Recorded<DomainEvent>> log = new ArrayList<>();
    private Instant now = at("2026-02-09T09:00");
    private Instant recorded = now;

    private Story(StreamId id, String centre, String actor, Channel channel) {
        this.id = id;
        this.centre = centre;
        this.actor = actor;
        this.channel = channel;
    }

    /// A case that somebody brought to the window.
    public static Story of(String name) {
        return new Story(StreamId.named("story", name), "150626", "user:clerk1", Channel.WINDOW);
    }

    /// A case that another system brought in.
    public static Story from(String client, String name) {
        return new Story(StreamId.named("story", name), "150626", "client:" + client, Channel.REST);
    }

    public static Story elsewhere(String centre, String name) {
        return new Story(StreamId.named("story", name), centre, "user:clerk1", Channel.WINDOW);
    }

    public static Instant at(String shanghai) {
        return LocalDateTime.parse(shanghai).atZone(SHANGHAI).toInstant();
    }

    /// A stream that is no case's.
    public static Story along(StreamId stream) {
        return new Story(stream, "150626", "user:clerk1", Channel.WINDOW);
    }

    /// The next events happen then, and are recorded at once.
    public Story on(String shanghai) {
        now = at(shanghai);
        recorded = now;
        return this;
    }

    /// The next events have happened, and are recorded only now.
    public Story recordedOn(String shanghai) {
        recorded = at(shanghai);
        return this;
    }

    public Story then(DomainEvent... events) {
        for (DomainEvent event : events) {
            log.add(new Recorded<>(metadata(event), event));
        }
        return this;
    }

    private EventMetadata metadata(DomainEvent event) {
        Producer producer = Producer.of(event);
        long version = versions.merge(producer, 1L, Long::sum);
        return new EventMetadata(
                UUID.nameUUIDFromBytes((id + "/" + log.size()).getBytes(StandardCharsets.UTF_8)),
                "/" + producer.service + "-service",
                CODEC.typeOf(event),
                id,
                now,
                recorded,
                version,
                new Shards(12).of(id),
                version,
                Optional.empty(),
                id.value(),
                actor,
                centre,
                "2022-12-02",
                channel,
                Optional.empty());
    }

    public StreamId id() {
        return id;
    }

    public Instant now() {
        return now;
    }

    public List<Recorded<DomainEvent>> log() {
        return List.copyOf(log);
    }

    public CaseView view() {
        return fold(log).orElseThrow();
    }

    public static Optional<CaseView> fold(List<Recorded<DomainEvent>> events) {
        Optional<CaseView> view = Optional.empty();
        for (Recorded<DomainEvent> event : events) {
            view = CaseFold.fold(view, event);
        }
        return view;
    }

    /// The log as it travels; positions are to be given by whoever sends several stories.
    public List<RecordedBytes> bytes() {
        return log.stream()
                .map(recorded -> new RecordedBytes(recorded.metadata(), CODEC.encode(recorded.event()), new byte[32]))
                .toList();
    }

    private enum Producer {
        INTAKE("intake"),
        ROUTING("routing"),
        DEADLINE("deadline"),
        EVALUATION("evaluation"),
        REPORTING("reporting");

        private final String service;

        Producer(String service) {
            this.service = service;
        }

        static Producer of(DomainEvent event) {
            return switch (event) {
                case IntakeEvent _ -> INTAKE;
                case RoutingEvent _ -> ROUTING;
                case DeadlineEvent _ -> DEADLINE;
                case EvaluationEvent _ -> EVALUATION;
                case ReportingEvent _ -> REPORTING;
            };
        }
    }
}
