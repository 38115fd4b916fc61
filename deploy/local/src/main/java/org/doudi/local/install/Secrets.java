package org.doudi.local.install;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.PrivateFile;

/// Passwords and keys of this installation: made when first asked for, kept in one file that only its owner
/// reads.
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets in(Path folder) {
        return new Secrets(folder.resolve("secrets.properties"));
    }

    /// A password of 24 letters and digits with one of each kind that a password policy may ask for.
    public synchronized String password(String name) {
        return kept(
                name,
                () -> "Dd1"
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(random(18))
                                .replaceAll("[-_]", "x")
                                .substring(0, 21));
    }

    /// 32 random bytes in Base64.
    public synchronized String key(String name) {
        return kept(name, () -> Base64.getEncoder().encodeToString(random(32)));
    }

    /// A pair of keys for signatures, made together and kept together.
    public synchronized SigningKeys signingKeys(String name) {
        if (!values.containsKey(name + ".public")) {
            load();
        }
        if (!values.containsKey(name + ".public")) {
            var made = SigningKeys.make();
            values.setProperty(name + ".private", made.privateKey());
            values.setProperty(name + ".public", made.publicKey());
            save();
        }
        return new SigningKeys(values.getProperty(name + ".private"), values.getProperty(name + ".public"));
    }

    private String kept(String name, Supplier<String> make) {
        if (!values.containsKey(name)) {
            load();
        }
        var present = values.getProperty(name);
        if (present != null) {
            return present;
        }
        var made = make.get();
        values.setProperty(name, made);
        save();
        return made;
    }

    /// What another process has made in the meantime stands.
    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            values.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new LocalException("读不了密钥文件 " + file + "；请检查文件权限。", e);
        }
    }

    private void save() {
        var text = new StringWriter();
        for (var name : new TreeSet<>(values.stringPropertyNames())) {
            text.append(name).append('=').append(values.getProperty(name)).append('\n');
        }
        try {
            PrivateFile.write(file, text.toString());
        } catch (IOException e) {
            throw new LocalException("写不了密钥文件 " + file + "（" + e.getMessage() + "）；请检查磁盘空间和目录权限。", e);
        }
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
