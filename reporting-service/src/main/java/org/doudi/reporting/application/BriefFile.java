package org.doudi.reporting.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.events.BriefKind;
import org.doudi.events.StreamId;

/// 简要情况的文件 — 六(二): the same contents give the same bytes, so whoever has the log can make it, and prove it by its hash.
///
/// @param form the recipe, should there ever be another one
public record BriefFile(
        String form, StreamId briefId, BriefKind kind, LocalDate firstDay, LocalDate lastDay, BriefContents contents) {
    private static final String FORM = "doudi-brief-v1";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    static BriefFile of(StreamId id, BriefKind kind, LocalDate firstDay, LocalDate lastDay, BriefContents contents) {
        return new BriefFile(FORM, id, kind, firstDay, lastDay, contents);
    }

    public static BriefFile of(StreamId id, DisciplineBriefTransferred brief) {
        return of(id, brief.kind(), brief.firstDay(), brief.lastDay(), brief.contents());
    }

    public String text() {
        try {
            return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a brief cannot be written as JSON", e);
        }
    }

    /// SHA-256 of the text in UTF-8, hex.
    public String hash() {
        return sha256(text());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
