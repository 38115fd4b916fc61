package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.deadline.application.BegunClocks.Begun;
import org.doudi.deadline.application.BegunClocks.Place;
import org.doudi.deadline.application.PublishingReference.Rehearsal;
import org.doudi.deadline.application.ReadingCase.Read;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.deadline.domain.whatif.Supposed;
import org.doudi.deadline.domain.whatif.Supposition;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 假如 — product 9: how the same log would be counted. It reads, and can do nothing else: what would
/// be published is only rehearsed, as a preview is.
@ApplicationScoped
public class Supposing {
    private final ReadingCase reading;
    private final BegunClocks begun;
    private final PublishingReference publishing;

    Supposing(ReadingCase reading, BegunClocks begun, PublishingReference publishing) {
        this.reading = reading;
        this.begun = begun;
        this.publishing = publishing;
    }

    /// What is asked.
    ///
    /// @param calendar   一份假设的放假安排
    /// @param parameters 假设的时限参数
    public record Question(
            Optional<Publish.Calendar> calendar, Map<String, String> parameters, StaffId who, Instant now) {
        public Question {
            parameters = Map.copyOf(parameters);
        }
    }

    /// A clock of a case.
    public record Found(StreamId caseId, Supposed supposed) {}

    /// 一页.
    public record Page(List<Found> clocks, Optional<Place> next) {}

    public Uni<List<Supposed>> ofCase(StreamId caseId, Question question) {
        return supposition(question)
                .chain(supposition -> reading.of(caseId, question.who())
                        .map(read -> Supposed.of(read.history(), read.editions(), supposition, question.now())));
    }

    /// Of all that began in that period those that would be otherwise.
    public Uni<Page> ofPeriod(Instant from, Instant to, Question question, Place after, int most) {
        return supposition(question)
                .chain(supposition -> begun.between(from, to, after, most)
                        .chain(page -> reading.of(streams(page.begun()), question.who())
                                .map(cases -> new Page(
                                        cases.entrySet().stream()
                                                .flatMap(each -> differing(
                                                        each.getKey(),
                                                        each.getValue(),
                                                        page.begun(),
                                                        supposition,
                                                        question.now()))
                                                .toList(),
                                        page.next()))));
    }

    private static List<StreamId> streams(List<Begun> begun) {
        return begun.stream().map(Begun::stream).distinct().toList();
    }

    private static Stream<Found> differing(
            StreamId caseId, Read read, List<Begun> page, Supposition supposition, Instant now) {
        Set<Place> places = page.stream().map(Begun::place).collect(Collectors.toSet());
        Set<UUID> asked = read.history().stream()
                .filter(event -> places.contains(
                        new Place(event.metadata().shard(), event.metadata().position())))
                .map(event -> ((ClockStarted) event.event()).clockId())
                .collect(Collectors.toSet());
        return Supposed.of(read.history(), read.editions(), supposition, now).stream()
                .filter(supposed ->
                        supposed.differs() && asked.contains(supposed.clock().id()))
                .map(supposed -> new Found(caseId, supposed));
    }

    private Uni<Supposition> supposition(Question question) {
        return question.calendar()
                .map(calendar ->
                        publishing.rehearse(calendar).map(Rehearsal::after).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(calendar -> Supposition.of(calendar, question.parameters()));
    }
}
