package org.doudi.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// 归档包 — 三.7: the file that was kept, checked with nothing else at hand.
///
/// @param events as they stand in it
/// @param filing the event that filed the case; what the list of contents says must be what it says
record ArchivePackage(Manifest manifest, List<PackagedEvent> events, PackagedEvent filing) {
    private static final String MANIFEST = "manifest.json";
    private static final String EVENTS = "events.ndjson";
    private static final String FILING = "filing.ndjson";

    /// Reads it, and throws [NotValid] where an entry is missing, too many, or not of the hash that 清单 says.
    static ArchivePackage read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Manifest manifest = Manifest.read(new String(bytes(zip, MANIFEST), StandardCharsets.UTF_8));
            checkEntries(zip, manifest);
            List<PackagedEvent> filings = events(zip, FILING);
            if (filings.size() != 1) {
                throw new NotValid("归档包里应有一个归档事件，现在有 " + filings.size() + " 个");
            }
            return new ArchivePackage(manifest, events(zip, EVENTS), filings.getFirst());
        } catch (ZipException e) {
            throw new NotValid("这不是归档包，或者文件不完整");
        }
    }

    /// Throws [NotValid] where what is in it is not what was filed.
    void check() {
        Map<String, PackagedEvent> last = new HashMap<>();
        List<PackagedEvent> inOrder = new ArrayList<>(events);
        inOrder.sort(PackagedEvent.IN_ORDER);
        for (PackagedEvent event : inOrder) {
            if (!event.subject().equals(manifest.caseId())) {
                throw new NotValid("事件 " + event.place() + " 不是这个办件的");
            }
            event.check();
            event.follows(Optional.ofNullable(last.put(event.source(), event)));
        }
        filing.check();
        if (!filing.subject().equals(manifest.caseId())) {
            throw new NotValid("归档事件不是这个办件的");
        }
        manifest.checkAgainst(filing);
        manifest.checkEnclosed(inOrder);
        String made = Sha256.hex(recipe(inOrder));
        if (!made.equals(manifest.packageHash())) {
            throw new NotValid("事件和附件合起来的散列（" + made + "）与归档时登记的（" + manifest.packageHash() + "）不同");
        }
    }

    private byte[] recipe(List<PackagedEvent> inOrder) {
        StringBuilder lines = new StringBuilder("doudi-archive-v1\ncase " + manifest.caseId() + "\n");
        for (PackagedEvent event : inOrder) {
            lines.append("event ")
                    .append(event.source())
                    .append(' ')
                    .append(event.position())
                    .append(' ')
                    .append(event.hash())
                    .append('\n');
        }
        manifest.attachments()
                .forEach(each -> lines.append("attachment ")
                        .append(each.number())
                        .append(' ')
                        .append(each.hash())
                        .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void checkEntries(ZipFile zip, Manifest manifest) throws IOException {
        TreeSet<String> unnamed = new TreeSet<>();
        zip.stream().map(ZipEntry::getName).forEach(unnamed::add);
        unnamed.remove(MANIFEST);
        for (Map.Entry<String, String> entry : manifest.entries().entrySet()) {
            if (!unnamed.remove(entry.getKey())) {
                throw new NotValid("归档包缺少 " + entry.getKey());
            }
            if (!hash(zip, entry.getKey()).equals(entry.getValue())) {
                throw new NotValid(entry.getKey() + " 的内容与清单上的散列不同");
            }
        }
        if (!unnamed.isEmpty()) {
            throw new NotValid("归档包里有清单没有的 " + unnamed.first());
        }
    }

    private static String hash(ZipFile zip, String name) throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(zip, name), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(in.getMessageDigest());
        }
    }

    private static List<PackagedEvent> events(ZipFile zip, String name) throws IOException {
        List<PackagedEvent> events = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(zip, name), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                events.add(PackagedEvent.read(line));
            }
        }
        return events;
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = open(zip, name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new NotValid("归档包缺少 " + name);
        }
        return zip.getInputStream(entry);
    }
}
