package org.doudi.reporting.domain.accountability;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.CaseState;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StaffId;

/// The case that somebody is to answer for.
///
/// @param complainedOf 被反映人, who stand back from it
/// @param attachments  附件, by number
/// @param events       what has happened to it, by id
/// @param seen         how far the logs had been read
public record CaseAtIssue(
        CaseState stage,
        List<StaffId> complainedOf,
        Set<Integer> attachments,
        Set<UUID> events,
        List<SeenPosition> seen) {
    public CaseAtIssue {
        complainedOf = List.copyOf(complainedOf);
        attachments = Set.copyOf(attachments);
        events = Set.copyOf(events);
        seen = List.copyOf(seen);
    }
}
