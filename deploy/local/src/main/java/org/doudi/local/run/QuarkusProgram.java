package org.doudi.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.doudi.local.install.Installation;
import org.doudi.local.server.Jars;
import org.doudi.local.server.JavaProgram;
import org.doudi.local.server.LaunchedJava;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Startup;

/// A packaged application as a process.
///
/// @param module      the folder that it is built in
/// @param environment tells it where everything is
record QuarkusProgram(Installation installation, String name, String module, Map<String, String> environment) {
    QuarkusProgram {
        environment = Map.copyOf(environment);
    }

    LaunchedJava launch(Startup startup) {
        var application = installation.project().resolve(module + "/target/quarkus-app");
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new LocalException("缺少 " + name + " 的程序包 " + application + "；请运行 ./mvnw -DskipTests package 后重试。");
        }
        var program = new JavaProgram(
                name,
                flags(),
                Jars.in(application),
                List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        try {
            return LaunchedJava.start(program, startup, environment, installation.data(), installation.log(name));
        } catch (IOException e) {
            throw new LocalException(name + " 无法启动（" + e.getMessage() + "）；请检查磁盘空间和目录权限。", e);
        }
    }

    private List<String> flags() {
        return List.of(
                "-Xmx" + installation.settings().serviceHeap(),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
