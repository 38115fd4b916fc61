package org.doudi.intake.domain;

import org.doudi.events.ErasureReason;

/// 删除个人信息.
public sealed interface ErasureCommand extends IntakeCommand {
    /// Given of each case of the person at once.
    record ErasePerson(Staff by, ErasureReason reason) implements ErasureCommand {}
}
