package org.doudi.intake.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseSeal;
import org.doudi.events.ContactMethod;
import org.doudi.events.ExclusionReason;
import org.doudi.events.ScopeCode;
import org.doudi.intake.domain.NonAcceptance;
import org.doudi.intake.domain.NonAcceptance.HandOver;

/// 不予受理意见 in clear, as it was typed — 二(四). It is sealed before a command is made, and never printed.
public record RefusalForm(
        ExclusionReason reason,
        Optional<String> text,
        String properChannel,
        Optional<HandOverForm> handOver,
        Instant toldAt,
        ContactMethod toldHow,
        List<ScopeCode> apparentScope) {
    NonAcceptance sealed(CaseSeal seal) {
        return new NonAcceptance(
                reason,
                seal.words(text),
                seal.words(properChannel),
                handOver.map(given -> new HandOver(seal.words(given.to()), given.at())),
                toldAt,
                toldHow,
                apparentScope);
    }

    @Override
    public String toString() {
        return "［不予受理意见］";
    }

    /// 移交: to whom and when.
    public record HandOverForm(String to, Instant at) {}
}
