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
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // told below, as any other text that is no cursor
        }
        throw Refusal.invalid("request.cursor-malformed", "接口约定", "cursor 应为上一页 Link 头中给出的值");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "~" + id + "~" + no).getBytes(UTF_8));
    }
}
