package org.doudi.store.decider;

import java.util.Optional;
import org.doudi.events.EventMetadata;

/// A stream as it stands in this log.
///
/// @param version 0 where there is no such stream
/// @param last    the metadata of its last event
public record Loaded<S>(S state, long version, Optional<EventMetadata> last) {}
