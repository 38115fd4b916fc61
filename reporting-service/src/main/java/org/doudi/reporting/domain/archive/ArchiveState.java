package org.doudi.reporting.domain.archive;

import org.doudi.events.ReportingEvent.CaseArchived;

/// Whether oversight has filed a case.
public sealed interface ArchiveState {
    /// 未归档.
    record NotFiled() implements ArchiveState {}

    /// 已归档.
    record Filed(CaseArchived archive) implements ArchiveState {}
}
