package org.doudi.intake.application.notice;

import java.util.Optional;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.Phone;
import org.doudi.intake.domain.notice.NoticeText;

/// A notice that is ready to go.
///
/// @param phone of a text message; never printed, and nowhere kept
public record Letter(NoticeOwed notice, StreamId stream, NoticeText text, Optional<Phone> phone) {}
