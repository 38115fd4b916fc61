package org.doudi.reporting.domain.view;

import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.events.EventMetadata;

/// 来源: whose centre a case is and by which way it came.
///
/// @param client the system that brought it in, for example `hotline-12345`; none where a person did
public record Origin(String centre, Channel channel, Optional<String> client) {
    private static final String CLIENT = "client:";

    static Origin of(EventMetadata first) {
        return new Origin(
                first.centre(),
                first.channel(),
                Optional.of(first.actor())
                        .filter(actor -> actor.startsWith(CLIENT))
                        .map(actor -> actor.substring(CLIENT.length())));
    }
}
