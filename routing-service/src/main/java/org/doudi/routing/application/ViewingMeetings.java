package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.doudi.routing.domain.Staff;

/// 查看研判会议, as far as the asker may see it.
@ApplicationScoped
public class ViewingMeetings {
    private final Meetings meetings;

    ViewingMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    /// Never empty: a meeting of which nothing is seen is answered like one that does not exist.
    public Uni<List<OnAgenda>> view(UUID meetingId, Staff by) {
        return meetings.agenda(meetingId, by.who()).map(agenda -> {
            List<OnAgenda> seen = agenda.stream()
                    .flatMap(each -> each.item().seenBy(by).map(part -> new OnAgenda(each.caseId(), part)).stream())
                    .toList();
            if (seen.isEmpty()) {
                throw Meetings.unknown();
            }
            return seen;
        });
    }
}
