package org.doudi.routing.domain;

/// 撤回: the reporter wants no more of it.
public record ReleaseCase() implements RoutingCommand {}
