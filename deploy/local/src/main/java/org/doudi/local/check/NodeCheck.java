package org.doudi.local.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The console's page is built with Node.js.
///
/// @param version as `node --version` says it; nothing where there is none
public record NodeCheck(Optional<String> version) implements Check {
    private static final int NEEDED = 20;
    private static final Pattern VERSION = Pattern.compile("v([0-9]{1,4})\\..*");

    public static NodeCheck ofMachine() {
        try {
            var process = new ProcessBuilder("node", "--version").start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new NodeCheck(Optional.of(said.strip()).filter(text -> !text.isEmpty()));
        } catch (IOException notThere) {
            return new NodeCheck(Optional.empty());
        }
    }

    @Override
    public String name() {
        return "Node.js " + version.orElse("");
    }

    @Override
    public Optional<String> problem() {
        var found = version.map(VERSION::matcher).filter(matcher -> matcher.matches());
        return found.filter(matcher -> Integer.parseInt(matcher.group(1)) >= NEEDED)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("编译控制台页面需要 Node.js " + NEEDED + " 或更高版本，"
                        + version.map(text -> "现在是 " + text).orElse("没有找到")
                        + "；请从 nodejs.org 安装（Debian、Ubuntu 可用 apt-get install nodejs npm）。");
    }
}
