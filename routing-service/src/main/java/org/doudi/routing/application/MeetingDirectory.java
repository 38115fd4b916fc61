package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.doudi.events.StreamId;

/// 会议研判哪些办件: what a meeting does lives in its cases' streams.
public interface MeetingDirectory {
    /// Every case that was ever put on its agenda.
    Uni<List<StreamId>> casesOf(UUID meetingId);
}
