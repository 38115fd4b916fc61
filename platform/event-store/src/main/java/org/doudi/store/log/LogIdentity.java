package org.doudi.store.log;

import org.doudi.events.Shards;

/// Whose log it is.
///
/// @param service short name, for example `intake`
public record LogIdentity(String service, Shards shards) {
    /// `ce_source`, for example `/intake-service`.
    public String source() {
        return "/" + service + "-service";
    }
}
