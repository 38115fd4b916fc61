package org.doudi.intake.application.notice;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.doudi.events.NoticeChannel;

/// One way to bring a notice to the other side. The notice's id goes with it, so that a repeat can be
/// told.
public interface NoticeCarrier {
    Set<NoticeChannel> channels();

    Uni<Delivery> carry(Letter letter);
}
