package org.doudi.routing.domain;

import org.doudi.events.OrgCode;

/// 部门: one that is stationed in the hall, or takes part in its work.
public record Department(OrgCode orgCode, String name, String kind) {}
