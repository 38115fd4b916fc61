package org.doudi.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 归档包: what was kept is checked with nothing else, and whatever was changed in it is found.
class PackageTest {
    private static final String CASE = "f7629787-cab6-50b4-857f-45ab181bcfac";
    private static final String FIRST = "{\"problem\":\"密文一\"}";
    private static final String SECOND = "{\"problem\":\"密文二\"}";
    private static final String ATTACHED = "ciphertext of a file";
    private static final String ATTACHMENT = "attachments/1.sealed";
    private static final String ORDER = "forms/01-transfer-order.pdf";
    private static final String RECEIPT = "receipts/01-handle.pdf";
    private static final String HERE = "\"entry\":\"" + ATTACHMENT + "\"";

    @TempDir
    Path folder;

    private Map<String, String> entries;
    private String packageHash;
    private String format;
    private String ofTheOrder;
    private String ofTheAttachment;

    /// Two events of one producer, one after the other, and the one that filed them.
    @BeforeEach
    void filed() throws IOException {
        format = "doudi-archive-package-v2";
        ofTheOrder = form(8, "\"entry\":\"" + ORDER + "\"");
        ofTheAttachment = HERE;
        String first = event("/intake-service", 1, 7, "00".repeat(31) + "07", FIRST);
        String second = event("/intake-service", 2, 8, hash(first), SECOND);
        packageHash = sha256("doudi-archive-v1\ncase " + CASE + "\nevent /intake-service 7 " + hash(first)
                + "\nevent /intake-service 8 " + hash(second) + "\nattachment 1 " + sha256(ATTACHED) + "\n");
        entries = new LinkedHashMap<>();
        entries.put("events.ndjson", first + "\n" + second + "\n");
        entries.put("filing.ndjson", event("/reporting-service", 1, 3, "00".repeat(32), filing("2037-01-01")) + "\n");
        entries.put("catalogue.pdf", "%PDF-1.7");
        entries.put(ORDER, "%PDF-1.7 转办单");
        entries.put(RECEIPT, "%PDF-1.7 期限凭据");
        entries.put(ATTACHMENT, ATTACHED);
    }

    private static String form(long position, String where) {
        return "{\"eventId\":\"" + id(position) + "\",\"form\":\"TRANSFER_ORDER\"," + where + "}";
    }

    @Test
    void whatIsWholeHolds() throws IOException {
        assertThat(said(zipped("2037-01-01")))
                .startsWith("✓ 成立：归档包 乌办反档〔2026〕0001号 的 2 个事件")
                .contains("1 张单据、1 张期限凭据、1 个附件都在包里", "保管至 2037-01-01", "没有给出另外留存的归档包哈希");
        assertThat(said(zipped("2037-01-01"), "--hash", packageHash)).contains("与另外留存的一致");
        assertThat(said(zipped("2037-01-01"), "--hash", "00".repeat(32))).contains("× 不成立", "与另外留存的");
    }

    @Test
    void aChangedEntryIsFound() throws IOException {
        Path file = zipped("2037-01-01", Map.of("catalogue.pdf", "%PDF-1.7 "));
        assertThat(said(file)).contains("× 不成立：catalogue.pdf 的内容与清单上的散列不同");
    }

    @Test
    void aChangedByteInAFormReceiptOrAttachmentIsFound() throws IOException {
        for (String entry : List.of(ORDER, RECEIPT, ATTACHMENT)) {
            String changed = entries.get(entry).substring(1);
            assertThat(said(zipped("2037-01-01", Map.of(entry, changed)))).contains("× 不成立：" + entry + " 的内容与清单上的散列不同");
        }
    }

    /// The hash of an attachment is in the one that was recorded when the case was filed.
    @Test
    void anotherAttachmentIsFound_evenUnderANewManifest() throws IOException {
        entries.put(ATTACHMENT, "another ciphertext");
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：附件1 的密文与登记的散列不同");
    }

    @Test
    void whatTheListSaysIsHereIsHere() throws IOException {
        for (String entry : List.of(ORDER, RECEIPT, ATTACHMENT)) {
            String kept = entries.remove(entry);
            assertThat(said(zipped("2037-01-01"))).contains("× 不成立：归档包缺少 " + entry);
            entries.put(entry, kept);
        }
    }

    /// Of an erased person, for example: it holds, and says what is not in it and why.
    @Test
    void whatIsNotInItIsNamedWithWhy() throws IOException {
        entries.remove(ATTACHMENT);
        ofTheAttachment = "\"absent\":{\"code\":\"reporter.erased\",\"reason\":\"当事人的个人信息已经删除\"}";
        assertThat(said(zipped("2037-01-01"))).startsWith("✓ 成立").contains("附件1：当事人的个人信息已经删除");
        ofTheAttachment = "\"size\":1";
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：清单没有说 附件1 在哪里，或者为什么不在");
    }

    @Test
    void aFormThatTheListIsSilentAboutIsFound() throws IOException {
        entries.remove(ORDER);
        ofTheOrder = "";
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：事件 /intake-service/3/8 出具的单据，清单里没有说到");
    }

    /// What was handed out before there were forms in it.
    @Test
    void aPackageOfTheFirstFormIsRead() throws IOException {
        entries.keySet().removeAll(List.of(ORDER, RECEIPT, ATTACHMENT));
        format = "doudi-archive-package-v1";
        assertThat(said(zipped("2037-01-01"))).startsWith("✓ 成立").contains("附件1：密文不在包里");
    }

    @Test
    void aChangedEventIsFound_evenUnderANewManifest() throws IOException {
        for (Map.Entry<String, String> change : Map.of(
                        Base64.getEncoder().encodeToString(FIRST.getBytes(StandardCharsets.UTF_8)),
                        Base64.getEncoder().encodeToString("{\"problem\":\"别的\"}".getBytes(StandardCharsets.UTF_8)),
                        "\"actor\":\"user:clerk1\"",
                        "\"actor\":\"user:clerk2\"",
                        "\"recorded\":\"2026-02-09T04:00:00Z\"",
                        "\"recorded\":\"2026-02-09T04:00:01Z\"")
                .entrySet()) {
            change("events.ndjson", change.getKey(), change.getValue());
            assertThat(said(zipped("2037-01-01"))).contains("× 不成立：事件 /intake-service/3/", "被改动过");
            filed();
        }
    }

    /// Whoever makes the hashes anew does not reach the one that was recorded when the case was filed.
    @Test
    void anEventMadeAnewIsFound() throws IOException {
        String first = event("/intake-service", 1, 7, "00".repeat(31) + "07", "{\"problem\":\"别的\"}");
        String second = event("/intake-service", 2, 8, hash(first), SECOND);
        entries.put("events.ndjson", first + "\n" + second + "\n");
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：事件和附件合起来的散列");
    }

    @Test
    void aMissingEventIsFound() throws IOException {
        String[] lines = entries.get("events.ndjson").split("\n", -1);
        entries.put("events.ndjson", lines[1] + "\n");
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：事件 /intake-service/3/8 以前缺少事件");
        entries.put("events.ndjson", lines[0] + "\n");
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：事件和附件合起来的散列");
    }

    @Test
    void anEventThatIsLinkedElsewhereIsFound() throws IOException {
        String first = entries.get("events.ndjson").split("\n", -1)[0];
        String second = event("/intake-service", 2, 8, "11".repeat(32), SECOND);
        entries.put("events.ndjson", first + "\n" + second + "\n");
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：事件 /intake-service/3/8 没有接在前一个事件之后");
    }

    @Test
    void anotherRetentionIsFound() throws IOException {
        assertThat(said(zipped("2027-01-01"))).contains("× 不成立：清单上的保管期限（2027-01-01）与归档事件的（2037-01-01）不同");
        change("filing.ndjson", "\"version\":1", "\"version\":2");
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：事件 /reporting-service/3/3 的散列");
    }

    @Test
    void whatIsMissingOrTooMuchIsFound() throws IOException {
        assertThat(said(zipped("2037-01-01", Map.of("extra.txt", "x")))).contains("× 不成立：归档包里有清单没有的 extra.txt");
        entries.remove("filing.ndjson");
        assertThat(said(zipped("2037-01-01"))).contains("× 不成立：归档包缺少 filing.ndjson");
        assertThat(said(Files.writeString(folder.resolve("none.zip"), "x"))).contains("× 不成立：这不是归档包");
    }

    private void change(String entry, String from, String to) {
        assertThat(entries.get(entry)).contains(from);
        entries.put(entry, entries.get(entry).replace(from, to));
    }

    private String filing(String retentionUntil) {
        return "{\"archiveNo\":\"乌办反档〔2026〕0001号\",\"series\":\"x\",\"from\":\"CLOSED\",\"packageHash\":\""
                + packageHash
                + "\",\"seen\":[{\"producer\":\"/intake-service\",\"shard\":3,\"position\":8}],\"retentionUntil\":\""
                + retentionUntil + "\"}";
    }

    /// As the service writes it, by code that shares nothing with it or with what is tested.
    private static String event(String source, long version, long position, String previous, String body) {
        String id = id(position);
        String type = position == 8 ? "doudi.TransferIssued.v1" : "doudi.X.v1";
        byte[] attributes = ("id=" + id + "\nsource=" + source + "\ntype=" + type + "\nsubject=" + CASE
                        + "\ntime=2026-02-09T04:00:00Z\nrecorded=2026-02-09T04:00:00Z\nversion=" + version
                        + "\nshard=3\nposition=" + position + "\ncausation=\ncorrelation=" + CASE
                        + "\nactor=user:clerk1\ncentre=150626\npolicy=2022-12-02\nchannel=WINDOW\ncaseno=\n")
                .getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(previous));
        digest.update(attributes);
        digest.update(body.getBytes(StandardCharsets.UTF_8));
        String hash = HexFormat.of().formatHex(digest.digest());
        return "{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"source\":\"" + source
                + "\",\"type\":\"" + type + "\",\"subject\":\"" + CASE
                + "\",\"time\":\"2026-02-09T04:00:00Z\",\"recorded\":\"2026-02-09T04:00:00Z\",\"version\":" + version
                + ",\"shard\":3,\"position\":" + position + ",\"correlation\":\"" + CASE
                + "\",\"actor\":\"user:clerk1\",\"centre\":\"150626\",\"policy\":\"2022-12-02\",\"channel\":\"WINDOW\","
                + "\"hash\":\"" + hash + "\",\"data_base64\":\""
                + Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)) + "\",\"previous\":\""
                + previous + "\"}";
    }

    private static String id(long position) {
        return "0b9f5c9e-1111-4222-8333-00000000000" + position;
    }

    private static String hash(String event) {
        return event.replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
    }

    private static String sha256(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path zipped(String retentionUntil) throws IOException {
        return zipped(retentionUntil, Map.of());
    }

    /// @param afterwards what is put into the file when its list of contents is written already
    private Path zipped(String retentionUntil, Map<String, String> afterwards) throws IOException {
        StringBuilder listed = new StringBuilder();
        entries.forEach((name, content) -> listed.append(listed.isEmpty() ? "" : ",")
                .append("{\"name\":\"" + name + "\",\"sha256\":\"" + sha256(content) + "\",\"bytes\":1}"));
        Map<String, String> files = new LinkedHashMap<>(entries);
        files.putAll(afterwards);
        files.put(
                "manifest.json",
                "{\"format\":\"" + format + "\",\"caseId\":\"" + CASE
                        + "\",\"archiveNo\":\"乌办反档〔2026〕0001号\",\"retentionUntil\":\"" + retentionUntil
                        + "\",\"packageHash\":\"" + packageHash + "\",\"entries\":[" + listed
                        + "],\"forms\":[" + ofTheOrder + "],\"receipts\":[{\"clockId\":\"" + CASE + "\",\"entry\":\""
                        + RECEIPT + "\"}],\"attachments\":[{\"attachmentNo\":1,\"hash\":\"" + sha256(ATTACHED)
                        + "\"," + ofTheAttachment + "}]}");
        Path file = folder.resolve("package.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String said(Path file, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("--package", file.toString()));
        arguments.addAll(List.of(more));
        Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), Map.of(), arguments.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }
}
