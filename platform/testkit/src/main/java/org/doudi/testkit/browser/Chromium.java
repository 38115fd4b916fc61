package org.doudi.testkit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The browser of the tests: the machine's own Chromium or Chrome, else one that is installed now. A machine without
/// any fails; nothing is skipped.
public final class Chromium {
    /// Names another browser.
    public static final String VARIABLE = "DOUDI_CHROMIUM";

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final long MINUTES = 10;

    private Chromium() {}

    /// Where it is; nothing when Playwright has brought its own.
    public static Optional<Path> found() {
        Optional<Path> here = here();
        if (here.isPresent()) {
            return here;
        }
        if (isRoot() && Files.exists(Path.of("/usr/bin/apt-get"))) {
            run(List.of("apt-get", "update"));
            run(List.of("apt-get", "install", "-y", "chromium"));
            return Optional.of(here().orElseThrow(() -> new AssertionError("apt-get 装好了 chromium，却找不到它")));
        }
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
        return Optional.empty();
    }

    /// Chromium does not run as root inside its own sandbox.
    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> here() {
        return Stream.concat(Stream.ofNullable(System.getenv(VARIABLE)), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new AssertionError("控制台的测试需要 Chromium 或 Chrome，自动安装没有成功（" + String.join(" ", command)
                        + "）；请自行安装，或让 " + VARIABLE + " 指向它");
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
