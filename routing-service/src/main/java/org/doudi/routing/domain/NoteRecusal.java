package org.doudi.routing.domain;

/// 回避 — 四(四): intake has ordered it.
public record NoteRecusal(Recused recused) implements RoutingCommand {}
