package org.doudi.intake.domain;

import java.time.Instant;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// 补材料 — 四(二).
public sealed interface MaterialsCommand extends IntakeCommand {
    Staff by();

    /// 指导准备材料.
    record GuideMaterials(
            Staff by, List<SealedText> items, OrgCode unit, List<StaffId> guidedBy, Instant agreedAt, Instant now)
            implements MaterialsCommand {}

    /// 材料已带来.
    record BringMaterials(Staff by, List<SealedText> items) implements MaterialsCommand {}

    /// 未补材料而了结.
    record ConcludeMaterials(Staff by, Ending ending, SealedText text, Instant now) implements MaterialsCommand {}

    /// How it goes on without the materials.
    enum Ending {
        /// 指导准备材料 is what could be done.
        GUIDED,
        /// 报中心会议研究.
        ESCALATED
    }
}
