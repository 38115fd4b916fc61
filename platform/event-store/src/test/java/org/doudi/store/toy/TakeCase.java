package org.doudi.store.toy;

import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;

/// A leader takes the case upon them.
public record TakeCase(OrgCode unit, StaffId leader) {}
