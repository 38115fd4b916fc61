package org.doudi.verifier;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 清单 of an archive package.
///
/// @param entries     by name, their SHA-256 (hex)
/// @param forms       出具的单据, each by the event that issued it
/// @param receipts    期限凭据
/// @param attachments by number
record Manifest(
        String format,
        String caseId,
        String caseNo,
        String archiveNo,
        String retentionUntil,
        String packageHash,
        Map<String, String> entries,
        List<Enclosed> forms,
        List<Enclosed> receipts,
        List<Attachment> attachments) {
    /// Without forms and attachments.
    static final String FIRST_FORMAT = "doudi-archive-package-v1";

    static final String FORMAT = "doudi-archive-package-v2";

    /// Events that hand a form to somebody.
    private static final Set<String> ISSUING = Set.of(
            "doudi.CaseRegistered.v1",
            "doudi.ToleranceCommitmentMade.v1",
            "doudi.TransferIssued.v1",
            "doudi.WrittenBasisSubmitted.v1",
            "doudi.CannotReplyDelivered.v1");

    /// What the list says of one piece.
    ///
    /// @param of    what it belongs to
    /// @param entry where it is; empty where it is not in the package
    /// @param why   it is not; empty where it is
    record Enclosed(String of, String entry, String why) {
        private static Enclosed read(Fields fields, String of) {
            String why = fields.objectOrNone("absent")
                    .map(absent -> absent.text("reason"))
                    .orElse("");
            String entry = fields.textOrNone("entry");
            if (entry.isEmpty() == why.isEmpty()) {
                throw new NotValid("清单没有说 " + of + " 在哪里，或者为什么不在");
            }
            return new Enclosed(of, entry, why);
        }

        boolean isHere() {
            return why.isEmpty();
        }
    }

    /// 附件, as its ciphertext was recorded.
    record Attachment(long number, String hash, Enclosed enclosed) {}

    static Manifest read(String json) {
        Fields fields = Fields.read("清单", json);
        String format = fields.textOrNone("format");
        if (!format.equals(FORMAT) && !format.equals(FIRST_FORMAT)) {
            throw new NotValid("这不是归档包的清单（format 应为 " + FORMAT + "）");
        }
        boolean first = format.equals(FIRST_FORMAT);
        Map<String, String> entries = new LinkedHashMap<>();
        fields.list("entries").forEach(entry -> entries.put(entry.text("name"), entry.text("sha256")));
        return new Manifest(
                format,
                fields.text("caseId"),
                fields.textOrNone("caseNo"),
                fields.text("archiveNo"),
                fields.text("retentionUntil"),
                fields.text("packageHash"),
                entries,
                first
                        ? List.of()
                        : fields.list("forms").stream()
                                .map(each -> Enclosed.read(each, each.text("eventId")))
                                .toList(),
                first
                        ? List.of()
                        : fields.list("receipts").stream()
                                .map(each -> Enclosed.read(each, each.text("clockId")))
                                .toList(),
                fields.list("attachments").stream()
                        .map(each -> attachment(each, first))
                        .sorted(Comparator.comparing(Attachment::number))
                        .toList());
    }

    private static Attachment attachment(Fields fields, boolean first) {
        long number = fields.number("attachmentNo");
        String named = "附件" + number;
        return new Attachment(
                number, fields.text("hash"), first ? new Enclosed(named, "", "密文不在包里") : Enclosed.read(fields, named));
    }

    /// What is in the package beside the events.
    List<Enclosed> here() {
        return enclosed().filter(Enclosed::isHere).toList();
    }

    /// What is not, and why.
    List<Enclosed> missing() {
        return enclosed().filter(each -> !each.isHere()).toList();
    }

    private Stream<Enclosed> enclosed() {
        return Stream.of(forms.stream(), receipts.stream(), attachments.stream().map(Attachment::enclosed))
                .flatMap(each -> each);
    }

    /// Throws [NotValid] where a piece is not where the list says, an attachment's bytes are not those that were
    /// recorded, or an event's form is not told of at all.
    void checkEnclosed(List<PackagedEvent> events) {
        for (Enclosed each : here()) {
            if (!entries.containsKey(each.entry())) {
                throw new NotValid("归档包缺少 " + each.entry());
            }
        }
        for (Attachment each : attachments) {
            if (each.enclosed().isHere()
                    && !each.hash().equals(entries.get(each.enclosed().entry()))) {
                throw new NotValid(each.enclosed().of() + " 的密文与登记的散列不同");
            }
        }
        if (format.equals(FORMAT)) {
            Set<String> told = forms.stream().map(Enclosed::of).collect(Collectors.toSet());
            events.stream()
                    .filter(event -> ISSUING.contains(event.type()) && !told.contains(event.id()))
                    .findFirst()
                    .ifPresent(event -> {
                        throw new NotValid("事件 " + event.place() + " 出具的单据，清单里没有说到");
                    });
        }
    }

    /// Throws [NotValid] where the list says of the filing what its event does not.
    void checkAgainst(PackagedEvent filing) {
        Fields archived = Fields.read("归档事件", filing.text());
        same("归档号", archiveNo, archived.text("archiveNo"));
        same("保管期限", retentionUntil, archived.text("retentionUntil"));
        same("归档包哈希", packageHash, archived.text("packageHash"));
    }

    private static void same(String what, String listed, String recorded) {
        if (!listed.equals(recorded)) {
            throw new NotValid("清单上的" + what + "（" + listed + "）与归档事件的（" + recorded + "）不同");
        }
    }
}
