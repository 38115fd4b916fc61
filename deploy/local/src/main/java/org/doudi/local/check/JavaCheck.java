package org.doudi.local.check;

import java.util.Optional;

/// The services are compiled for Java 25.
///
/// @param feature the release that runs us
record JavaCheck(int feature) implements Check {
    private static final int NEEDED = 25;

    @Override
    public String name() {
        return "JDK " + feature;
    }

    @Override
    public Optional<String> problem() {
        return feature >= NEEDED
                ? Optional.empty()
                : Optional.of("当前 Java 是 " + feature + "，需要 JDK " + NEEDED + "；请安装 JDK 25 并让 JAVA_HOME 指向它。");
    }
}
