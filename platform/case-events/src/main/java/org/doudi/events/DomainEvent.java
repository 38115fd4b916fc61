package org.doudi.events;

/// Something that happened, in the words of the trade. Each stage owns its events; nobody else appends them.
public sealed interface DomainEvent permits IntakeEvent, RoutingEvent, DeadlineEvent, EvaluationEvent, ReportingEvent {}
