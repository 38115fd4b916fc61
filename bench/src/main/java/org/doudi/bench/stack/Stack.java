package org.doudi.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.bench.servers.ServerFolder;
import org.doudi.local.install.Installation;
import org.doudi.local.install.LocalSettings;
import org.doudi.local.run.Components;
import org.doudi.local.run.ProcessRegistry;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Ports;
import org.doudi.local.server.Processes;

/// An installation of its own, driven by the real `./doudi`: its data, its ports.
public final class Stack implements AutoCloseable {
    private final Path project;
    private final ServerFolder folder;
    private final Map<String, String> environment = new HashMap<>();
    private final ProcessRegistry registry;

    private Stack(Path project, ServerFolder folder) {
        this.project = project;
        this.folder = folder;
        this.registry = new ProcessRegistry(home().resolve("run"));
        environment.put("DOUDI_PROJECT", project.toString());
        environment.put("DOUDI_HOME", home().toString());
        LocalSettings.read(home().resolve("none"), Map.of())
                .ports()
                .keySet()
                .forEach(name -> environment.put(
                        "DOUDI_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_'),
                        Integer.toString(Ports.free())));
    }

    public static Stack fresh() {
        return new Stack(Path.of(System.getenv().getOrDefault("DOUDI_PROJECT", "")), ServerFolder.fresh());
    }

    private Path home() {
        return folder.path().resolve("home");
    }

    /// Seconds until `./doudi up --detach` says that everything is ready.
    double up(Flags flags) throws IOException {
        long begin = System.nanoTime();
        doudi(flags, "up", "--detach");
        return (System.nanoTime() - begin) / 1e9;
    }

    /// Everything as `./doudi up` starts it.
    public void up() throws IOException {
        up(Flags.OURS);
    }

    /// The week of `./doudi demo`.
    public void demo() throws IOException {
        doudi(Flags.OURS, "demo");
    }

    /// Where it is and what opens it.
    public Installation installation() {
        return Installation.ofEnvironment(environment);
    }

    void down() throws IOException {
        doudi(Flags.OURS, "down");
    }

    private void doudi(Flags flags, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(project.resolve("doudi").toString()));
        command.addAll(Arrays.asList(arguments));
        Path log = folder.path().resolve("doudi.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().putAll(flags.environment());
        if (Processes.await(builder.start()) != 0) {
            throw new LocalException("./doudi " + String.join(" ", arguments) + " 没有成功：\n" + Files.readString(log));
        }
    }

    /// A component's process with all that it has started.
    Stream<ProcessHandle> processes(String component) {
        return registry.find(component).stream()
                .flatMap(running -> ProcessHandle.of(running.process().pid()).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    Stream<ProcessHandle> processes() {
        return Components.all().stream().flatMap(this::processes);
    }

    @Override
    public void close() throws IOException {
        down();
        folder.close();
    }
}
