package org.doudi.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.deadline.domain.calendar.DueDates;
import org.eclipse.microprofile.config.ConfigProvider;

/// What a test tells the neighbours to do.
public final class Surroundings {
    private final Path folder = Path.of(ConfigProvider.getConfig().getValue(Neighbours.FOLDER, String.class));

    /// Business time stands still at this hour of the hall.
    public void itIs(String local) {
        put(
                "clock.json",
                "{\"mode\":\"FROZEN\",\"at\":\""
                        + LocalDateTime.parse(local).atZone(DueDates.ZONE).toInstant() + "\"}");
    }

    public void answers(String producer, Map<Integer, Long> heads) {
        put(
                producer,
                heads.entrySet().stream()
                        .map(head -> "\"" + head.getKey() + "\":" + head.getValue())
                        .collect(Collectors.joining(",", "{", "}")));
    }

    public void allAnswer() {
        answers("intake", Map.of());
        answers("routing", Map.of());
        answers("evaluation", Map.of());
        answers("reporting", Map.of());
    }

    public void isSilent(String producer) {
        try {
            Files.deleteIfExists(folder.resolve(producer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How often a producer was asked.
    public long asked(String producer) {
        Path marks = folder.resolve(producer + ".asked");
        try {
            return Files.exists(marks) ? Files.size(marks) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String name, String content) {
        try {
            Path next = Files.writeString(folder.resolve(name + ".next"), content);
            Files.move(next, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
