package org.doudi.deadline.domain.clock;

import org.doudi.events.OrgCode;

/// A unit that owes nothing of an item's round any more: its part was done before the lead had received its
/// order, or its order is void.
record DonePart(int itemNo, int round, OrgCode unit) {}
