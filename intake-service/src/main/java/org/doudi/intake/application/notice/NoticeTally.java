package org.doudi.intake.application.notice;

import org.doudi.events.NoticeChannel;

/// Counts what became of notices.
public interface NoticeTally {
    void sent(NoticeChannel channel);

    void failed(NoticeChannel channel);

    void putBack(NoticeChannel channel);
}
