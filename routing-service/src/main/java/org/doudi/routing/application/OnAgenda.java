package org.doudi.routing.application;

import org.doudi.events.StreamId;
import org.doudi.routing.domain.AgendaItem;

/// 议程上的一个办件, and what it tells of the meeting.
public record OnAgenda(StreamId caseId, AgendaItem item) {
    int number() {
        return item.meeting().agendaNo().orElse(1);
    }
}
