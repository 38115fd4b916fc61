package org.doudi.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.ExclusionReason;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;

/// 不予受理意见 — 二(四): the reason and the proper channel, told to the reporter at once.
///
/// @param text          needed where the reason is OTHER_EXCLUDED
/// @param apparentScope what of 二(一)–(三) the reflection touches
public record NonAcceptance(
        ExclusionReason reason,
        Optional<SealedText> text,
        SealedText properChannel,
        Optional<HandOver> handOver,
        Instant toldAt,
        ContactMethod toldHow,
        List<ScopeCode> apparentScope) {
    public NonAcceptance {
        apparentScope = List.copyOf(apparentScope);
    }

    /// 移交: to whom and when.
    public record HandOver(SealedText to, Instant at) {}
}
