package org.doudi.deadline.domain.clock;

import org.doudi.events.OrgCode;

/// 本单位办结: a unit's part in an item's round that was done before the lead had received its order.
record DonePart(int itemNo, int round, OrgCode unit) {}
