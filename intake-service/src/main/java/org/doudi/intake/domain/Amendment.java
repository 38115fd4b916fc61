package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.Organisation;
import org.doudi.events.OrgCode;
import org.doudi.events.ReporterType;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;

/// 更正 — 三.1: what is to read otherwise; what is absent stays as it is.
public record Amendment(
        Optional<ReporterType> reporterType,
        Optional<SealedText> reporterName,
        Optional<SealedText> reporterPhone,
        Optional<Organisation> organisation,
        Optional<SealedText> problem,
        Optional<SealedText> demand,
        Optional<SealedText> suggestion,
        Optional<Matter> matter,
        Optional<List<OrgCode>> involvedUnits,
        Optional<Integer> visitCount,
        Optional<List<ScopeCode>> scope,
        Optional<List<CauseCode>> causes,
        Optional<SealedText> windowOpinion) {}
