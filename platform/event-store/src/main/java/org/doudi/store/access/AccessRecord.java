package org.doudi.store.access;

import java.time.Instant;

/// 一条留痕.
///
/// @param id   counts up, with gaps
/// @param name of the kind, in Chinese
public record AccessRecord(
        long id, Instant at, String actor, AccessKind kind, String name, String target, String outcome) {}
