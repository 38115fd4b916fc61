package org.doudi.intake.domain;

import java.time.Instant;
import java.util.List;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;

/// 容缺受理 — 四(三). `unit` is the department that still lacks something.
public sealed interface ToleranceCommand extends IntakeCommand {
    Staff by();

    OrgCode unit();

    /// 补齐承诺.
    record CommitToSupply(
            Staff by, OrgCode unit, List<SealedText> items, Instant promisedAt, Signature signature, Instant now)
            implements ToleranceCommand {}

    /// 窗口背书.
    record EndorseTolerance(Staff by, OrgCode unit, Instant now) implements ToleranceCommand {}

    /// 部门容缺受理.
    ///
    /// @param asking the unit of whoever asks
    record AcceptTolerance(Staff by, OrgCode asking, OrgCode unit, Instant now) implements ToleranceCommand {}

    /// 部门不同意.
    record RefuseTolerance(Staff by, OrgCode asking, OrgCode unit, SealedText reason) implements ToleranceCommand {}

    /// 材料补齐. None named: all that were missing.
    record SupplyMaterials(Staff by, OrgCode asking, OrgCode unit, List<SealedText> items)
            implements ToleranceCommand {}

    /// 撤销.
    record UndoTolerance(Staff by, OrgCode asking, OrgCode unit, SealedText reason) implements ToleranceCommand {}
}
