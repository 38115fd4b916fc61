package org.doudi.local.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_password_is_made_once_and_kept() {
        var first = Secrets.in(folder).password("demo");

        assertThat(first).hasSize(24).matches("[A-Za-z0-9]+");
        assertThat(Secrets.in(folder).password("demo")).isEqualTo(first);
        assertThat(Secrets.in(folder).password("other")).isNotEqualTo(first);
    }

    @Test
    void what_another_process_has_made_stands() {
        var early = Secrets.in(folder);
        var made = Secrets.in(folder).password("demo");

        assertThat(early.password("demo")).isEqualTo(made);
        early.password("other");
        assertThat(Secrets.in(folder).password("demo")).isEqualTo(made);
    }

    @Test
    void a_key_has_32_bytes() {
        assertThat(Base64.getDecoder().decode(Secrets.in(folder).key("master"))).hasSize(32);
    }

    @Test
    void a_pair_of_keys_is_made_once_and_its_halves_belong_together() throws GeneralSecurityException {
        var pair = Secrets.in(folder).signingKeys("audit");

        assertThat(Secrets.in(folder).signingKeys("audit")).isEqualTo(pair);
        assertThat(Secrets.in(folder).signingKeys("other")).isNotEqualTo(pair);
        assertThat(pair.toString()).doesNotContain(pair.privateKey());
        var keys = KeyFactory.getInstance("Ed25519");
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pair.privateKey()))));
        var signed = signature.sign();
        signature.initVerify(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pair.publicKey()))));
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void nobody_else_reads_the_file() throws IOException {
        Secrets.in(folder).password("demo");

        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
