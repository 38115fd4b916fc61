package org.doudi.reporting.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.doudi.decide.Refusal;

/// The place after which a page begins, by what its list is sorted by. Opaque to those who carry it.
///
/// @param no further place among the rows of one case
public record Cursor(Instant at, UUID id, long no) {
    public Cursor(Instant at, UUID id) {
        this(at, id, 0);
    }

    public static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("~", -1);
            if (parts.length == 3) {
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]))
                        .within();
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // told below, as any other text that is no cursor
        }
        throw malformed();
    }

    /// A cursor that somebody made up may point anywhere.
    private Cursor within() {
        if (at.isBefore(Reach.BEFORE_ALL) || at.isAfter(Reach.NEVER) || no < 0) {
            throw malformed();
        }
        return this;
    }

    /// Its place among the rows of a case, where these are few.
    public int place() {
        if (no > Integer.MAX_VALUE) {
            throw malformed();
        }
        return (int) no;
    }

    private static Refusal malformed() {
        return Refusal.invalid("request.cursor-malformed", "接口约定", "cursor 应为上一页 Link 头中给出的值");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "~" + id + "~" + no).getBytes(UTF_8));
    }
}
