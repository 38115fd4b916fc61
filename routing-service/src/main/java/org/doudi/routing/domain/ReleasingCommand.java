package org.doudi.routing.domain;

import org.doudi.events.StreamId;

/// 放行、收回 — §7: the case ends in this stage, or begins again where it ended.
public sealed interface ReleasingCommand extends RoutingCommand {
    /// 撤回: the reporter wants no more of it.
    record ReleaseCase() implements ReleasingCommand {}

    /// 并单 — A-22: it is to go on as its master.
    record ReleaseToMaster(StreamId master) implements ReleasingCommand {}

    /// 取消并单: it goes on by itself again.
    record TakeBackFromMaster(StreamId master) implements ReleasingCommand {}
}
