package org.doudi.reporting.application.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.ExtensionGranted;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.events.RoutingEvent.ExtensionNoticeRecorded;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.papers.form.TransferOrder.Extension;

/// 延时记录 of an order — 三.4: those that took effect, with their reasons and who was told.
final class OrderExtensions {
    private OrderExtensions() {}

    static List<Extension> of(UUID transfer, CaseOnPaper matter, Words words) {
        return matter.all(ExtensionRequested.class)
                .filter(requested -> requested.event().transferId().equals(transfer))
                .flatMap(requested ->
                        took(requested, matter).map(newDueAt -> extension(requested, newDueAt, matter, words)).stream())
                .toList();
    }

    private static Optional<Instant> took(Recorded<ExtensionRequested> requested, CaseOnPaper matter) {
        return matter.after(requested.metadata(), ExtensionTookEffect.class)
                .filter(took -> took.event()
                                .transferId()
                                .equals(requested.event().transferId())
                        && took.event().newDueAt().equals(requested.event().requestedDueAt()))
                .map(took -> took.event().newDueAt())
                .findFirst();
    }

    private static Extension extension(
            Recorded<ExtensionRequested> requested, Instant newDueAt, CaseOnPaper matter, Words words) {
        ExtensionRequested asked = requested.event();
        return new Extension(
                words.of(asked.reason()),
                newDueAt,
                asked.reporterInformedAt().or(() -> told(requested, ExtensionNotice.REPORTER, matter)),
                asked.windowInformedAt().or(() -> told(requested, ExtensionNotice.WINDOW, matter)),
                matter.after(requested.metadata(), ExtensionGranted.class)
                        .filter(granted -> granted.event().transferId().equals(asked.transferId()))
                        .map(granted -> granted.event().by().value())
                        .findFirst());
    }

    private static Optional<Instant> told(
            Recorded<ExtensionRequested> requested, ExtensionNotice notice, CaseOnPaper matter) {
        return matter.after(requested.metadata(), ExtensionNoticeRecorded.class)
                .filter(told ->
                        told.event().transferId().equals(requested.event().transferId())
                                && told.event().notice() == notice)
                .map(told -> told.event().informedAt())
                .findFirst();
    }
}
