package org.doudi.bench.forgetful;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.SealedFor;
import org.doudi.events.Sealing;
import org.doudi.intake.application.Vault;
import org.doudi.intake.domain.Phone;
import org.doudi.store.sealing.Subject;

/// Makes a key pair for whoever comes, so that the same is sealed, and forgets it.
@ApplicationScoped
class ForgetfulVault implements Vault {
    @Override
    public Uni<Subject> subjectOf(Phone phone) {
        return stranger();
    }

    @Override
    public Uni<Subject> stranger() {
        // Never recorded, so nobody has to find it again.
        return Uni.createFrom()
                .item(() -> new Subject(UUID.randomUUID(), Sealing.newKeyPair().publicKey()));
    }

    @Override
    public Uni<Optional<UUID>> known(Phone phone) {
        return Uni.createFrom().item(Optional.empty());
    }

    /// Registering opens nothing.
    @Override
    public Uni<List<Unlocked>> open(List<Locked> texts) {
        throw new UnsupportedOperationException("nothing was kept");
    }

    @Override
    public Uni<byte[]> openFile(SealedFor bound, byte[] ciphertext) {
        throw new UnsupportedOperationException("nothing was kept");
    }

    @Override
    public Uni<Void> mustHold(UUID subject) {
        throw new UnsupportedOperationException("nothing was kept");
    }
}
