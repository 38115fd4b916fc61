package org.doudi.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent.MergedReporterMissed;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.MergedReporterVisited;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// What the reporter of a merged case says, of the first round of the only item.
final class ToldOfMerged {
    private static final StaffId CLERK = new StaffId("clerk1");

    private ToldOfMerged() {}

    static MergedReporterRated rated(StreamId duplicate, RatingLevel level) {
        return new MergedReporterRated(
                duplicate,
                1,
                1,
                level,
                3,
                level == RatingLevel.DISSATISFIED ? 3 : 1,
                List.of(),
                Optional.empty(),
                RatingChannel.QR,
                Rater.REPORTER,
                Optional.empty(),
                Story.at("2026-02-12T10:00"));
    }

    static MergedReporterVisited visited(StreamId duplicate, int round, ReplySatisfaction satisfaction) {
        return new MergedReporterVisited(
                duplicate, 1, round, ContactMethod.PHONE, satisfaction, new SealedText("c2VhbGVk"), CLERK, 1);
    }

    static MergedReporterMissed missed(StreamId duplicate, int round) {
        return new MergedReporterMissed(
                duplicate, 1, round, ContactMethod.PHONE, CLERK, 1, LocalDate.parse("2026-02-12"));
    }
}
