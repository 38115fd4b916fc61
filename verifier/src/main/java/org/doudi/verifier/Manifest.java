package org.doudi.verifier;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// 清单 of an archive package.
///
/// @param entries     by name, their SHA-256 (hex)
/// @param attachments by number
record Manifest(
        String caseId,
        String caseNo,
        String archiveNo,
        String retentionUntil,
        String packageHash,
        Map<String, String> entries,
        List<Attachment> attachments) {
    static final String FORMAT = "doudi-archive-package-v1";

    /// 附件, whose ciphertext is kept by the service that took it.
    record Attachment(long number, String hash) {}

    static Manifest read(String json) {
        Fields fields = Fields.read("清单", json);
        if (!FORMAT.equals(fields.textOrNone("format"))) {
            throw new NotValid("这不是归档包的清单（format 应为 " + FORMAT + "）");
        }
        Map<String, String> entries = new LinkedHashMap<>();
        fields.list("entries").forEach(entry -> entries.put(entry.text("name"), entry.text("sha256")));
        return new Manifest(
                fields.text("caseId"),
                fields.textOrNone("caseNo"),
                fields.text("archiveNo"),
                fields.text("retentionUntil"),
                fields.text("packageHash"),
                entries,
                fields.list("attachments").stream()
                        .map(each -> new Attachment(each.number("attachmentNo"), each.text("hash")))
                        .sorted(Comparator.comparing(Attachment::number))
                        .toList());
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
