package org.doudi.reporting.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.papers.pdf.PdfPrinter;
import org.doudi.reporting.application.ViewingArchives.Filed;

/// 归档包 — 三.7, written while it goes out: the events as they were recorded, the event that filed them, the catalogue to
/// read, and last 清单 with the hash of each. What is personal is ciphertext in it, so erasing a person reaches it too.
final class PackageZip {
    static final String MEDIA_TYPE = "application/zip";
    static final String FORMAT = "doudi-archive-package-v1";
    static final String EVENTS = "events.ndjson";
    static final String FILING = "filing.ndjson";
    static final String CATALOGUE = "catalogue.pdf";
    static final String MANIFEST = "manifest.json";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    private final ObjectMapper json;
    private final EventCodec codec;
    private final LogLines lines;
    private final Map<UUID, String> previous;
    private final Filed filed;
    private final Map<String, Long> seen;
    private final List<RecordedBytes> filings = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private Optional<Open> events = Optional.empty();
    private long count;

    PackageZip(ObjectMapper json, EventCodec codec, Map<UUID, String> previous, Filed filed) {
        this.json = json;
        this.codec = codec;
        this.lines = new LogLines(json, codec, LogLines.Bodies.SEALED);
        this.previous = Map.copyOf(previous);
        this.filed = filed;
        this.seen = filed.archive().seen().stream()
                .collect(Collectors.toMap(SeenPosition::producer, SeenPosition::position));
    }

    /// What is in the package, and what its bytes come to.
    private record Written(String name, String sha256, long bytes) {}

    /// An entry that is being written.
    private record Open(String name, DigestOutputStream to, Counting counted) {}

    /// @param page of the case's events, in their order
    Buffer page(List<RecordedBytes> page) {
        try {
            Open entry = events.isPresent() ? events.get() : open(EVENTS);
            events = Optional.of(entry);
            for (RecordedBytes event : page) {
                if (event.metadata().position()
                        <= seen.getOrDefault(event.metadata().source(), 0L)) {
                    entry.to().write(line(event));
                    count++;
                } else if (files(event)) {
                    filings.add(event);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken();
    }

    Buffer end() {
        try {
            if (events.isPresent()) {
                close(events.get());
            }
            Open filing = open(FILING);
            for (RecordedBytes event : filings) {
                filing.to().write(line(event));
            }
            close(filing);
            Open catalogue = open(CATALOGUE);
            catalogue.to().write(PdfPrinter.print(Catalogues.of(filed).paper()));
            close(catalogue);
            Open manifest = open(MANIFEST);
            manifest.to().write(text(manifest()));
            close(manifest);
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken();
    }

    String delivered() {
        return "events=" + count;
    }

    private boolean files(RecordedBytes event) {
        return codec.decode(event).event() instanceof CaseArchived archived
                && archived.packageHash().equals(filed.archive().packageHash())
                && archived.archiveNo().value().equals(filed.archive().archiveNo());
    }

    private byte[] line(RecordedBytes event) {
        ObjectNode node = lines.node(event);
        Optional.ofNullable(previous.get(event.metadata().id())).ifPresent(hash -> node.put("previous", hash));
        return (new String(text(node), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode manifest() {
        ManifestJson told = ManifestJson.of(filed);
        ObjectNode manifest = json.createObjectNode()
                .put("format", FORMAT)
                .put("caseId", told.caseId().toString());
        told.number().ifPresent(number -> manifest.put("caseNo", number));
        manifest.put("archiveNo", told.archiveNo())
                .put("archivedAt", told.archivedAt().toString())
                .put("retentionUntil", told.retentionUntil().toString())
                .put("packageHash", told.packageHash())
                .put("events", count);
        manifest.set("entries", json.valueToTree(written));
        manifest.set("attachments", json.valueToTree(told.attachments()));
        return manifest;
    }

    private Open open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(filed.archive().at().atZone(SHANGHAI).toLocalDateTime());
        zip.putNextEntry(entry);
        Counting counted = new Counting(zip);
        return new Open(name, new DigestOutputStream(counted, sha256()), counted);
    }

    private void close(Open entry) throws IOException {
        zip.closeEntry();
        String hash = HexFormat.of().formatHex(entry.to().getMessageDigest().digest());
        written.add(new Written(entry.name(), hash, entry.counted().bytes()));
    }

    private Buffer taken() {
        Buffer bytes = Buffer.buffer(out.toByteArray());
        out.reset();
        return bytes;
    }

    private byte[] text(ObjectNode node) {
        try {
            return json.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
