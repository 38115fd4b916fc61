package org.doudi.routing.domain;

/// 办件在研判办理环节的状态: from the review on, state belongs to the items of the case.
public sealed interface RoutingState permits RoutingState.NotRouted, InRouting {
    /// 回避 — 四(四).
    Recused recused();

    /// Nothing of this case has reached the stage.
    record NotRouted(Recused recused) implements RoutingState {}
}
