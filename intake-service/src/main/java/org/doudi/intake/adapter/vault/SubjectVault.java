package org.doudi.intake.adapter.vault;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.SubjectKey;
import org.doudi.intake.adapter.vault.table.DataSubject;
import org.doudi.intake.adapter.vault.table.DataSubjects;
import org.doudi.intake.application.Vault;
import org.doudi.intake.domain.Phone;
import org.doudi.store.decider.EventIds;
import org.doudi.store.sealing.Subject;

/// Key pairs in their table; private keys are only ever in clear while they open something.
@ApplicationScoped
public class SubjectVault implements Vault {
    private final DataSubjects subjects;
    private final MasterKey master;
    private final EventIds ids;

    SubjectVault(DataSubjects subjects, MasterKey master, EventIds ids) {
        this.subjects = subjects;
        this.master = master;
        this.ids = ids;
    }

    @Override
    public Uni<Subject> subjectOf(Phone phone) {
        byte[] hash = master.hash(phone.digits());
        return Panache.withSession(() -> subjects.byPhone(hash))
                .chain(found -> found.map(known -> Uni.createFrom().item(known)).orElseGet(() -> introduced(hash)))
                .map(person -> new Subject(person.id, new SubjectKey(person.publicKey)));
    }

    @Override
    public Uni<Optional<List<String>>> open(UUID subject, List<SealedText> fields) {
        return Panache.withSession(() -> subjects.byId(subject))
                .map(found -> found.map(person -> opened(person, fields)));
    }

    /// Two registrations at once may both introduce the person; one row wins, and both use it.
    private Uni<DataSubject> introduced(byte[] hash) {
        return Panache.withTransaction(() -> subjects.add(fresh(hash))
                .chain(() -> subjects.byPhone(hash))
                .map(found -> found.orElseThrow(() -> new IllegalStateException("a person was added and is gone"))));
    }

    private DataSubject fresh(byte[] hash) {
        Sealing.KeyPair pair = Sealing.newKeyPair();
        DataSubject person = new DataSubject();
        person.id = ids.get();
        person.phoneHash = hash;
        person.publicKey = pair.publicKey().value();
        person.wrappedPrivateKey = master.wrap(person.id, pair.privateKey());
        return person;
    }

    private List<String> opened(DataSubject person, List<SealedText> fields) {
        try {
            String privateKey = master.unwrap(person.id, person.wrappedPrivateKey);
            List<String> clear = new ArrayList<>();
            for (SealedText field : fields) {
                clear.add(Sealing.open(privateKey, person.id, field));
            }
            return clear;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "sealed fields do not open: is it the master key that they were made under?", e);
        }
    }
}
