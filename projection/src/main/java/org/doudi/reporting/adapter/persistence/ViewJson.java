package org.doudi.reporting.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.doudi.reporting.domain.ledger.LedgerLine;
import org.doudi.reporting.domain.view.CaseView;

/// The projection's own JSON. The same log gives the same bytes: components stand in the order of their records.
public final class ViewJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A view that was stored before a list came to be has none of it.
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private ViewJson() {}

    public static String write(CaseView view) {
        return text(view);
    }

    public static String write(LedgerLine line) {
        return text(line);
    }

    public static CaseView view(String json) {
        return read(json, CaseView.class);
    }

    public static LedgerLine line(String json) {
        return read(json, LedgerLine.class);
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }

    private static <T> T read(String json, Class<T> shape) {
        try {
            return JSON.readValue(json, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the projection's JSON does not fit " + shape, e);
        }
    }
}
