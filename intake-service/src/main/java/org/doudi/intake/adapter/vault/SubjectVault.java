package org.doudi.intake.adapter.vault;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.doudi.decide.Refusal;
import org.doudi.events.SealedFor;
import org.doudi.events.Sealing;
import org.doudi.events.Sealing.Opener;
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
    private final Vertx vertx;

    SubjectVault(DataSubjects subjects, MasterKey master, EventIds ids, Vertx vertx) {
        this.subjects = subjects;
        this.master = master;
        this.ids = ids;
        this.vertx = vertx;
    }

    @Override
    public Uni<Subject> subjectOf(Phone phone) {
        byte[] hash = master.hash(phone.digits());
        return Panache.withSession(() -> subjects.byPhone(hash))
                .chain(found -> found.map(known -> Uni.createFrom().item(known)).orElseGet(() -> introduced(hash)))
                .map(person -> new Subject(person.id, new SubjectKey(person.publicKey)));
    }

    @Override
    public Uni<Subject> stranger() {
        Sealing.KeyPair pair = Sealing.newKeyPair();
        UUID id = ids.get();
        return Panache.withTransaction(
                        () -> subjects.addStranger(id, pair.publicKey().value(), master.wrap(id, pair.privateKey())))
                .replaceWith(new Subject(id, pair.publicKey()));
    }

    @Override
    public Uni<Optional<UUID>> known(Phone phone) {
        byte[] hash = master.hash(phone.digits());
        return Panache.withSession(() -> subjects.byPhone(hash)).map(found -> found.map(person -> person.id));
    }

    /// Cryptography takes its time, so it is not done on the event loop.
    @Override
    public Uni<List<Unlocked>> open(List<Locked> texts) {
        Set<UUID> owners = texts.stream().map(text -> text.bound().subject()).collect(Collectors.toSet());
        return OwnContext.run(vertx, () -> Panache.withSession(() -> subjects.byIds(owners)))
                .chain(people -> vertx.executeBlocking(() -> opened(people, texts)));
    }

    @Override
    public Uni<byte[]> openFile(SealedFor bound, byte[] ciphertext) {
        return person(bound.subject())
                .chain(person -> vertx.executeBlocking(() -> opener(person).open(bound, ciphertext)));
    }

    @Override
    public Uni<Void> mustHold(UUID subject) {
        return person(subject).replaceWithVoid();
    }

    private Uni<DataSubject> person(UUID subject) {
        return Panache.withSession(() -> subjects.byIds(Set.of(subject)))
                .map(people -> people.stream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.unknown("reporter.erased", "个人信息保护法第四十七条", "当事人的个人信息已经删除")));
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

    private List<Unlocked> opened(List<DataSubject> people, List<Locked> texts) {
        Map<UUID, Opener> openers = people.stream().collect(Collectors.toMap(person -> person.id, this::opener));
        return texts.stream()
                .map(text -> Optional.ofNullable(openers.get(text.bound().subject()))
                        .map(opener -> opened(opener, text))
                        .orElseGet(Unlocked.Erased::new))
                .toList();
    }

    private Opener opener(DataSubject person) {
        try {
            return Sealing.opener(master.unwrap(person.id, person.wrappedPrivateKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a private key does not open: is it the master key that it was wrapped under?", e);
        }
    }

    private static Unlocked opened(Opener opener, Locked locked) {
        try {
            return new Unlocked.Clear(opener.open(locked.bound(), locked.text()));
        } catch (GeneralSecurityException e) {
            return new Unlocked.Foreign();
        }
    }
}
