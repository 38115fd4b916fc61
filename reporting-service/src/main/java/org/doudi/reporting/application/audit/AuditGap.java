package org.doudi.reporting.application.audit;

import java.util.List;

/// Something that was read is not there any more, so that it cannot be added to the tree.
public final class AuditGap extends IllegalStateException {
    AuditGap(List<String> where) {
        super("missing from the log that was read: " + String.join(", ", where));
    }
}
