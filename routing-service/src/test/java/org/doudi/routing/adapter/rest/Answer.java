package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.doudi.testkit.Api;

/// What the service answered, checked as it is read.
record Answer(Api.Answer of) {
    int status() {
        return of.status();
    }

    String text() {
        return of.body();
    }

    String header(String name) {
        return of.header(name).orElse("");
    }

    /// A member of the answer.
    String value(String field) {
        return of.json().path(field).asText();
    }

    /// The elements of a list in the answer.
    List<String> values(String list) {
        List<String> values = new ArrayList<>();
        of.json().path(list).forEach(element -> values.add(element.asText()));
        return values;
    }

    /// One member of each object in a list of the answer.
    List<String> values(String list, String field) {
        List<String> values = new ArrayList<>();
        for (JsonNode element : of.json().path(list)) {
            values.add(element.path(field).asText());
        }
        return values;
    }

    Answer statusCode(int expected) {
        assertThat(status()).as(text()).isEqualTo(expected);
        return this;
    }

    Answer says(String field, String expected) {
        assertThat(value(field)).as(text()).isEqualTo(expected);
        return this;
    }

    Answer matches(String field, String pattern) {
        assertThat(value(field)).matches(pattern);
        return this;
    }

    Answer carries(String header, String beginning) {
        assertThat(header(header)).startsWith(beginning);
        return this;
    }
}
