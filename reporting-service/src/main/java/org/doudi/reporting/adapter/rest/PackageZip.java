package org.doudi.reporting.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.doudi.events.EventCodec;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.papers.MissingGlyphs;
import org.doudi.papers.pdf.PdfPrinter;
import org.doudi.reporting.application.KeptElsewhere.Fetched;
import org.doudi.reporting.application.ViewingArchives.Filed;
import org.doudi.reporting.application.form.IssuedForm;
import org.doudi.reporting.application.form.Words;
import org.doudi.reporting.domain.view.Clock;

/// 归档包 — 三.7, written while it goes out: the events as they were recorded, the event that filed them, the catalogue to
/// read, the forms, the attachments, and last 清单 with the hash of each. What is personal is ciphertext in it, or not in
/// it at all, so erasing a person reaches it too. What could not be had is named, with why.
final class PackageZip {
    static final String MEDIA_TYPE = "application/zip";

    private static final String EVENTS = "events.ndjson";
    private static final String FILING = "filing.ndjson";
    private static final String CATALOGUE = "catalogue.pdf";
    private static final String MANIFEST = "manifest.json";
    private static final int SLICE = 256 * 1024;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ObjectMapper json;
    private final EventCodec codec;
    private final LogLines lines;
    private final Map<UUID, String> previous;
    private final Filed filed;
    private final Map<String, Long> seen;
    private final PackageEntries entries;
    private final PackageManifest manifest;
    private final List<RecordedBytes> filings = new ArrayList<>();
    private long count;

    PackageZip(ObjectMapper json, EventCodec codec, Map<UUID, String> previous, Filed filed) {
        this.json = json;
        this.codec = codec;
        this.lines = new LogLines(json, codec, LogLines.Bodies.SEALED);
        this.previous = Map.copyOf(previous);
        this.filed = filed;
        this.seen = filed.archive().seen().stream()
                .collect(Collectors.toMap(SeenPosition::producer, SeenPosition::position));
        this.entries = new PackageEntries(filed.archive().at().atZone(SHANGHAI).toLocalDateTime());
        this.manifest = new PackageManifest(json, ManifestJson.of(filed));
    }

    /// @param page of the case's events, in their order
    Buffer page(List<RecordedBytes> page) {
        for (RecordedBytes event : page) {
            if (event.metadata().position()
                    <= seen.getOrDefault(event.metadata().source(), 0L)) {
                entries.add(EVENTS, line(event));
                count++;
            } else if (files(event)) {
                filings.add(event);
            }
        }
        return entries.taken();
    }

    /// The event that filed them, and what is in the package for people to read.
    Buffer filing() {
        for (RecordedBytes event : filings) {
            entries.add(FILING, line(event));
        }
        entries.add(CATALOGUE, PdfPrinter.print(Catalogues.of(filed).paper()));
        return entries.taken();
    }

    /// A form as it is printed, with nothing of what is sealed.
    Buffer form(IssuedForm form) {
        String name = manifest.nameOf(form);
        try {
            entries.add(name, PdfPrinter.print(form.paper(Words.SEALED)));
            manifest.add(form, name);
        } catch (MissingGlyphs missing) {
            manifest.add(form, new Fetched.Absent("paper.glyph-missing", missing.words()));
        }
        return entries.taken();
    }

    /// 期限凭据 of a clock.
    Buffer receipt(Clock clock, Fetched fetched) {
        switch (fetched) {
            case Fetched.Whole(byte[] bytes) -> {
                String name = manifest.nameOf(clock);
                entries.add(name, bytes);
                manifest.add(clock, name);
            }
            case Fetched.Absent absent -> manifest.add(clock, absent);
        }
        return entries.taken();
    }

    /// An attachment as it lies in its store, piece by piece.
    Multi<Buffer> attachment(AttachmentAdded attachment, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Whole(byte[] bytes) -> {
                String name = manifest.nameOf(attachment);
                manifest.add(attachment, name);
                yield Multi.createFrom()
                        .range(0, Math.ceilDiv(Math.max(bytes.length, 1), SLICE))
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(slice -> sliced(name, bytes, slice * SLICE));
            }
            case Fetched.Absent absent -> {
                manifest.add(attachment, absent);
                yield Multi.createFrom().empty();
            }
        };
    }

    private Buffer sliced(String name, byte[] bytes, int from) {
        entries.add(name, bytes, from, Math.min(SLICE, bytes.length - from));
        return entries.taken();
    }

    Buffer end() {
        entries.add(MANIFEST, text(manifest.written(count, entries.written())));
        entries.finish();
        return entries.taken();
    }

    String delivered() {
        return "events=" + count + " " + manifest.delivered();
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

    private byte[] text(ObjectNode node) {
        try {
            return json.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
