package org.doudi.reporting.domain.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.StreamId;

/// 归档包 — 三.7: all events of a case and its attachments, each by its hash. An event's hash is the
/// one of its producer's chain, so it covers the event's attributes and body, and all that the producer
/// recorded before it.
///
/// @param pieces     in any order
/// @param enclosures in any order
public record CasePackage(StreamId caseId, List<Piece> pieces, List<Enclosure> enclosures) {
    /// The recipe, should there ever be another one.
    private static final String FORM = "doudi-archive-v1";

    public CasePackage {
        pieces = pieces.stream()
                .sorted(Comparator.comparing(Piece::producer).thenComparing(Piece::position))
                .toList();
        enclosures = enclosures.stream()
                .sorted(Comparator.comparing(Enclosure::attachmentNo))
                .toList();
    }

    /// SHA-256 over the lines below, hex: the same for everybody who has the log, whatever arrived first.
    public String hash() {
        String lines = Stream.of(
                        Stream.of(FORM, "case " + caseId),
                        pieces.stream().map(Piece::line),
                        enclosures.stream().map(Enclosure::line))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n", "", "\n"));
        return HexFormat.of().formatHex(sha256().digest(lines.getBytes(StandardCharsets.UTF_8)));
    }

    /// An event, by where it stands and its hash (hex).
    public record Piece(String producer, long position, String hash) {
        String line() {
            return "event " + producer + " " + position + " " + hash;
        }
    }

    /// 附件, by its number and the SHA-256 of its ciphertext (hex).
    public record Enclosure(int attachmentNo, String hash) {
        String line() {
            return "attachment " + attachmentNo + " " + hash;
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
