package org.doudi.intake.adapter.vault.table;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Persons in their table.
@ApplicationScoped
public class DataSubjects implements PanacheRepositoryBase<DataSubject, UUID> {
    private static final String INSERT = """
        insert into subject (id, phone_hash, public_key, wrapped_private_key)
        values (:id, :hash, :public, :private)
        on conflict (phone_hash) do nothing\
        """;

    private static final String INSERT_STRANGER = """
        insert into subject (id, public_key, wrapped_private_key) values (:id, :public, :private)\
        """;

    public Uni<Optional<DataSubject>> byPhone(byte[] hash) {
        return find("phoneHash", hash).firstResult().map(Optional::ofNullable);
    }

    /// Those of them whose data was not erased.
    public Uni<List<DataSubject>> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /// Adds a person; where the telephone is known meanwhile, the one who is there stays.
    public Uni<Void> add(DataSubject subject) {
        return getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("id", subject.id)
                        .setParameter("hash", subject.phoneHash)
                        .setParameter("public", subject.publicKey)
                        .setParameter("private", subject.wrappedPrivateKey)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /// Adds somebody who left no telephone, and is not found by one.
    public Uni<Void> addStranger(UUID id, String publicKey, byte[] wrappedPrivateKey) {
        return getSession()
                .chain(session -> session.createNativeQuery(INSERT_STRANGER)
                        .setParameter("id", id)
                        .setParameter("public", publicKey)
                        .setParameter("private", wrappedPrivateKey)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
