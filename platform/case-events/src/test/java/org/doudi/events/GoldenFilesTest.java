package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What was published stays as it was: each event version's JSON stands in a file of its own.
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path MADE = Path.of("target/golden");
    private final EventCodec codec = new EventCodec();

    static Stream<String> types() {
        return EventTypes.published().names();
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    /// A missing file is made under target/golden: look at it, then put it in its place.
    @ParameterizedTest
    @MethodSource("types")
    void an_event_is_written_as_it_was_published(String type) throws IOException {
        String json = new String(codec.encode(Samples.full().of(classOf(type))), StandardCharsets.UTF_8) + "\n";
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve(type + ".json"), json);

        assertThat(read(type)).hasValue(json);
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_is_read_back_as_it_was(String type) {
        Class<? extends DomainEvent> shape = classOf(type);
        for (Samples samples : new Samples[] {Samples.full(), Samples.least()}) {
            DomainEvent event = samples.of(shape);

            assertThat(codec.decode(type, codec.encode(event))).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_version_ever_published_is_still_read(String type) throws IOException {
        byte[] json = read(type).orElseThrow().strip().getBytes(StandardCharsets.UTF_8);

        assertThat(codec.decode(type, json)).isInstanceOf(classOf(type));
    }

    @Test
    void every_event_has_its_file_and_every_file_its_event() throws IOException {
        assertThat(files().map(type -> TypeName.parse(type).event()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        types().map(type -> TypeName.parse(type).event()).toList());
    }

    private static Class<? extends DomainEvent> classOf(String type) {
        return EventTypes.published().classOf(TypeName.parse(type).event()).orElseThrow();
    }

    private static Optional<String> read(String type) throws IOException {
        Path file = GOLDEN.resolve(type + ".json");
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
