package org.doudi.intake.application.notice;

import org.doudi.intake.application.notice.NoticeQueue.Taken;
import org.doudi.intake.domain.notice.NoticeBook;
import org.doudi.store.decider.Loaded;

/// A notice that was taken up to be sent, and its stream.
record Outgoing(Taken taken, Loaded<NoticeBook> book) {}
