package org.doudi.store.toy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.doudi.events.RatingLevel;

public record TakingBody(
        @NotBlank @Size(max = 64) String leader, @NotNull RatingLevel because, Optional<String> note) {}
