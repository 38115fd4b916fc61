package org.doudi.routing.adapter.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.hamcrest.Matcher;

/// What the service answered.
record Answer(HttpResponse<String> response) {
    int status() {
        return response.statusCode();
    }

    String text() {
        return response.body();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String value(String path) {
        return new JsonPath(text()).getString(path);
    }

    List<String> values(String path) {
        return new JsonPath(text()).getList(path, String.class);
    }

    Answer statusCode(int expected) {
        assertThat(text(), status(), equalTo(expected));
        return this;
    }

    <T> Answer body(String path, Matcher<? super T> matcher) {
        T value = new JsonPath(text()).get(path);
        assertThat(text(), value, matcher);
        return this;
    }

    Answer header(String name, Matcher<String> matcher) {
        assertThat(header(name), matcher);
        return this;
    }
}
