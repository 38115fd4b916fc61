package org.doudi.intake.domain;

/// What can be asked of the on-site stage, in groups. Each command brings who asks, now, and sealed text.
public sealed interface IntakeCommand
        permits ReceivingCommand,
                AdmissionCommand,
                ConsultingCommand,
                MaterialsCommand,
                ToleranceCommand,
                AmendingCommand,
                AttachmentCommand,
                ReporterCommand,
                MergingCommand,
                RecusalCommand,
                OpeningCommand,
                ErasureCommand,
                FollowingCommand {}
