package org.doudi.routing.domain;

/// What may be asked of this stage.
public sealed interface RoutingCommand
        permits ReviewCommand,
                IssuingCommand,
                HandlingCommand,
                ObjectingCommand,
                ExtendingCommand,
                AnsweringCommand,
                ReportingCommand,
                HoldCoordination,
                NoteRecusal,
                ReleasingCommand {}
