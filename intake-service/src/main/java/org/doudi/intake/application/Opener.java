package org.doudi.intake.application;

import org.doudi.events.OrgCode;
import org.doudi.intake.domain.Staff;
import org.doudi.store.decider.CommandContext;

/// Who asks to read what is sealed.
///
/// @param account as it stands in the log: `user:clerk1` or `client:doudi-services`
public record Opener(Staff by, OrgCode unit, String account, CommandContext context) {}
