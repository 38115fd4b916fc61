package org.doudi.reporting.adapter.neighbours;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.KeptElsewhere;
import org.doudi.reporting.application.KeptElsewhere.Fetched.Absent;
import org.doudi.reporting.application.KeptElsewhere.Fetched.Whole;
import org.doudi.store.rest.OtherService;
import org.jboss.logging.Logger;

/// Attachments of intake-service and receipts of deadline-service, one at a time, each no longer than it can be.
@ApplicationScoped
public class HttpKeptElsewhere implements KeptElsewhere {
    private static final Logger LOG = Logger.getLogger(HttpKeptElsewhere.class);
    /// By what a ciphertext may be longer than the file.
    private static final long SEALING = 64L * 1024;

    private static final long LONGEST_RECEIPT = 4L * 1024 * 1024;

    private final OtherService intake;
    private final OtherService deadline;

    HttpKeptElsewhere(Neighbours neighbours) {
        this.intake = neighbours.intake();
        this.deadline = neighbours.deadline();
    }

    @Override
    public Uni<Fetched> attachment(StreamId caseId, AttachmentAdded attachment) {
        String path = "/api/v1/cases/" + caseId + "/attachments/" + attachment.attachmentNo() + "/ciphertext";
        return fetched(intake, path, attachment.size() + SEALING).map(found -> switch (found) {
            case Whole(byte[] bytes)
            when !sha256(bytes).equals(attachment.hash()) -> new Absent("attachment.altered", "受理服务给出的密文与登记的散列不符");
            case Fetched as -> as;
        });
    }

    @Override
    public Uni<Fetched> deadlineReceipt(StreamId caseId, UUID clockId) {
        return fetched(
                deadline, "/api/v1/cases/" + caseId + "/clocks/" + clockId + "/receipt/page.pdf", LONGEST_RECEIPT);
    }

    private static Uni<Fetched> fetched(OtherService service, String path, long most) {
        return service.file(path, most)
                .<Fetched>map(Whole::new)
                .onFailure()
                .invoke(failure -> LOG.warnf("archive.not-fetched path=%s reason=%s", path, failure.getMessage()))
                .onFailure()
                .recoverWithItem(HttpKeptElsewhere::absent);
    }

    private static Absent absent(Throwable failure) {
        return failure instanceof OtherService.Refused refused
                ? refused.told()
                        .map(told -> new Absent(told.code(), String.valueOf(told.getMessage())))
                        .orElseGet(() -> new Absent("archive.not-given", "保管它的服务没有给出"))
                : new Absent("archive.not-reached", "保管它的服务当时没有给出，可以重新取归档包");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
