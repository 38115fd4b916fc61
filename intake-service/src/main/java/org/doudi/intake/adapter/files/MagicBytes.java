package org.doudi.intake.adapter.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.doudi.intake.application.FileTypes;

/// The first bytes tell the type. Only what no reader executes is taken.
@ApplicationScoped
public class MagicBytes implements FileTypes {
    private static final Set<String> TAKEN = Set.of("application/pdf", "image/jpeg", "image/png");

    private final Tika tika = new Tika();

    @Override
    public Optional<String> of(byte[] content) {
        return Optional.of(tika.detect(content)).filter(TAKEN::contains);
    }
}
