package org.doudi.reporting.domain.assessment;

import org.doudi.events.OrgCode;

/// What was counted of a unit in a year.
///
/// @param onTime      of the 可办 items (M2)
/// @param satisfied   of those that were rated (M3)
/// @param breaches    charged to it (M8)
/// @param visits      months in which a leader came (M10), of those in which one was owed
/// @param accountable how often somebody of it was proposed to answer, and not let off
public record UnitYear(OrgCode unit, Of onTime, Of satisfied, long breaches, Of visits, long accountable) {
    /// So many of so many.
    public record Of(long count, long all) {}
}
