package org.doudi.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.TimeLimits;
import org.doudi.deadline.domain.reference.Reference;

/// 日历与时限 in force here: as they were published last, or, before anything was heard of the log, as they come with
/// the product.
@ApplicationScoped
public class Timekeeping {
    private volatile Reference reference = Shipped.reference();
    private boolean heard;

    public Reference reference() {
        return reference;
    }

    /// How a limit is counted of a case that began under this version of the policy.
    public DueDates dates(String policyVersion) {
        return reference.dates(policyVersion);
    }

    public TimeLimits limits(String policyVersion) {
        return new TimeLimits(reference.policies().of(policyVersion));
    }

    /// What was published; an older state than the one that is known changes nothing.
    synchronized void heard(Reference published) {
        if (!heard || published.published() > reference.published()) {
            reference = published;
            heard = true;
        }
    }
}
