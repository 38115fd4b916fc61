package org.doudi.local.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Fetches artifacts with the project's own Maven, so that the user's mirrors, proxies and local repository
/// hold here too.
final class Maven {
    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";

    private Maven() {}

    /// Copies one artifact, `group:artifact:version[:type]`, into a folder and returns the file.
    static Path copy(String artifact, Path folder) throws IOException {
        run(folder, PLUGIN + ":copy", "-Dartifact=" + artifact, "-DoutputDirectory=" + folder);
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow(() -> new IOException(artifact));
        }
    }

    /// Copies an artifact's whole runtime class path into a folder; `pom` lists the dependencies.
    static void copyLibraries(String pom, Path folder) throws IOException {
        var file = folder.resolve("pom.xml");
        Files.writeString(file, pom);
        run(
                folder,
                "-f",
                file.toString(),
                PLUGIN + ":copy-dependencies",
                "-DincludeScope=runtime",
                "-DoutputDirectory=" + folder);
        Files.delete(file);
    }

    private static void run(Path folder, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(executable(), "-q", "-B", "-ntp"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // The arguments belong to Maven runs of the developer, not to this one.
        builder.environment().remove("MAVEN_ARGS");
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (Processes.await(process) != 0) {
            throw new LocalException("无法通过 Maven 取得所需的服务器程序，请检查网络或 Maven 镜像设置后重试：\n" + output.strip());
        }
    }

    private static String executable() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var wrapper = folder.resolve("mvnw");
            if (Files.isExecutable(wrapper)) {
                return wrapper.toString();
            }
        }
        return "mvn";
    }
}
