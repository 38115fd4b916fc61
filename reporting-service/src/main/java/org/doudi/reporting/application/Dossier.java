package org.doudi.reporting.application;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.events.CaseSeal;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.archive.CasePackage;
import org.doudi.reporting.domain.archive.CasePackage.Enclosure;
import org.doudi.reporting.domain.archive.CasePackage.Piece;
import org.doudi.reporting.domain.fold.CaseFold;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.store.sealing.Subject;

/// 案卷: all that the log holds of a case, as far as it was read.
///
/// @param papers in the order of their arrival
/// @param seen   how far each producer's log of the case's shard was read
/// @param parked how many of its events wait for an operator, so that something is missing
public record Dossier(StreamId caseId, List<Paper> papers, List<SeenPosition> seen, long parked) {
    public Dossier {
        papers = List.copyOf(papers);
        seen = List.copyOf(seen);
    }

    /// One event with its hash in its producer's chain.
    @SuppressWarnings("ArrayRecordComponent") // as it was recorded
    public record Paper(Recorded<DomainEvent> recorded, byte[] hash) {
        public EventMetadata metadata() {
            return recorded.metadata();
        }

        public String hex() {
            return HexFormat.of().formatHex(hash);
        }
    }

    /// The same as it was read up to there.
    public Dossier upTo(List<SeenPosition> positions) {
        Map<String, Long> last =
                positions.stream().collect(Collectors.toMap(SeenPosition::producer, SeenPosition::position));
        return new Dossier(
                caseId,
                papers.stream()
                        .filter(paper -> paper.metadata().position()
                                <= last.getOrDefault(paper.metadata().source(), 0L))
                        .toList(),
                positions,
                parked);
    }

    /// The case as these events tell it.
    public Optional<CaseView> view() {
        Optional<CaseView> view = Optional.empty();
        for (Paper paper : papers) {
            view = CaseFold.fold(view, paper.recorded());
        }
        return view;
    }

    public CasePackage contents() {
        return new CasePackage(
                caseId,
                papers.stream()
                        .map(paper -> new Piece(
                                paper.metadata().source(), paper.metadata().position(), paper.hex()))
                        .toList(),
                attachments().stream()
                        .map(added -> new Enclosure(added.attachmentNo(), added.hash()))
                        .toList());
    }

    /// What is written about the case is closed to its reporter's key; none where no form has been read.
    public Optional<CaseSeal> seal() {
        return papers.stream()
                .flatMap(paper -> Subject.of(paper.recorded().event()).stream())
                .map(subject -> subject.in(caseId))
                .findFirst();
    }

    /// In the order of their arrival.
    public List<Recorded<DomainEvent>> events() {
        return papers.stream().map(Paper::recorded).toList();
    }

    public List<AttachmentAdded> attachments() {
        return papers.stream()
                .map(paper -> paper.recorded().event())
                .filter(AttachmentAdded.class::isInstance)
                .map(AttachmentAdded.class::cast)
                .toList();
    }

    /// What the archive goes on from: the last event that knows the 编号.
    EventMetadata last() {
        return papers.stream()
                .map(Paper::metadata)
                .filter(metadata -> metadata.caseNo().isPresent())
                .reduce((_, later) -> later)
                .orElseGet(() -> papers.getLast().metadata());
    }
}
