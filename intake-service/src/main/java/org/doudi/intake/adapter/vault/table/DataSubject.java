package org.doudi.intake.adapter.vault.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// `subject`: a person, known by a keyed hash of the telephone only; who left none, by nothing.
@Entity
@Immutable
@Table(name = "subject")
public class DataSubject {
    @Id
    public UUID id;

    @Column(name = "phone_hash")
    public byte[] phoneHash;

    @Column(name = "public_key")
    public String publicKey;

    @Column(name = "wrapped_private_key")
    public byte[] wrappedPrivateKey;
}
