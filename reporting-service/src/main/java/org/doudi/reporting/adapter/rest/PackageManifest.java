package org.doudi.reporting.adapter.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.reporting.adapter.rest.ManifestJson.EnclosureJson;
import org.doudi.reporting.adapter.rest.PackageEntries.Written;
import org.doudi.reporting.application.KeptElsewhere.Fetched.Absent;
import org.doudi.reporting.application.form.IssuedForm;
import org.doudi.reporting.domain.view.Clock;

/// 清单 of an archive package: each form, receipt and attachment has its entry, or the reason why there is none.
final class PackageManifest {
    static final String FORMAT = "doudi-archive-package-v2";

    private static final String ENTRY = "entry";

    private final ObjectMapper json;
    private final ManifestJson told;
    private final ArrayNode forms;
    private final ArrayNode receipts;
    private final ArrayNode attachments;
    private int absent;

    PackageManifest(ObjectMapper json, ManifestJson told) {
        this.json = json;
        this.told = told;
        this.forms = json.createArrayNode();
        this.receipts = json.createArrayNode();
        this.attachments = json.createArrayNode();
    }

    String nameOf(IssuedForm form) {
        return "forms/" + number(forms) + "-" + lower(form.kind()) + ".pdf";
    }

    String nameOf(Clock clock) {
        return "receipts/" + number(receipts) + "-" + lower(clock.kind()) + ".pdf";
    }

    String nameOf(AttachmentAdded attachment) {
        return "attachments/" + attachment.attachmentNo() + ".sealed";
    }

    void add(IssuedForm form, String entry) {
        listed(form).put(ENTRY, entry);
    }

    void add(IssuedForm form, Absent why) {
        missing(listed(form), why);
    }

    void add(Clock clock, String entry) {
        listed(clock).put(ENTRY, entry);
    }

    void add(Clock clock, Absent why) {
        missing(listed(clock), why);
    }

    void add(AttachmentAdded attachment, String entry) {
        listed(attachment).put(ENTRY, entry);
    }

    void add(AttachmentAdded attachment, Absent why) {
        missing(listed(attachment), why);
    }

    ObjectNode written(long events, List<Written> entries) {
        ObjectNode manifest = json.createObjectNode()
                .put("format", FORMAT)
                .put("caseId", told.caseId().toString());
        told.number().ifPresent(number -> manifest.put("caseNo", number));
        manifest.put("archiveNo", told.archiveNo())
                .put("archivedAt", told.archivedAt().toString())
                .put("retentionUntil", told.retentionUntil().toString())
                .put("packageHash", told.packageHash())
                .put("events", events);
        manifest.set("entries", json.valueToTree(entries));
        manifest.set("forms", forms);
        manifest.set("receipts", receipts);
        manifest.set("attachments", attachments);
        return manifest;
    }

    String delivered() {
        return "forms=" + forms.size() + " receipts=" + receipts.size() + " attachments=" + attachments.size()
                + " absent=" + absent;
    }

    private ObjectNode listed(IssuedForm form) {
        ObjectNode listed = forms.addObject()
                .put("eventId", form.id().toString())
                .put("form", form.kind().name())
                .put("name", form.kind().chinese());
        form.number().ifPresent(number -> listed.put("number", number));
        form.unit().ifPresent(unit -> listed.put("unit", unit.value()));
        return listed.put("issuedAt", form.issuedAt().toString());
    }

    private ObjectNode listed(Clock clock) {
        return receipts.addObject()
                .put("clockId", clock.clockId().toString())
                .put("clock", clock.kind().name())
                .put("name", clock.kind().chinese());
    }

    private ObjectNode listed(AttachmentAdded attachment) {
        ObjectNode listed = json.valueToTree(EnclosureJson.of(attachment));
        attachments.add(listed);
        return listed;
    }

    private void missing(ObjectNode listed, Absent why) {
        listed.putObject("absent").put("code", why.code()).put("reason", why.reason());
        absent++;
    }

    private static String number(ArrayNode before) {
        return String.format(Locale.ROOT, "%02d", before.size() + 1);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
