package org.doudi.intake.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What the window's stage is told from outside.
@ConfigMapping(prefix = "doudi.intake")
public interface IntakeConfig {
    /// 受理编号格式.
    @WithDefault("乌办反〔{year}〕%04d号")
    String caseNumber();

    /// 不予受理编号格式.
    @WithDefault("乌办反不予〔{year}〕%04d号")
    String refusalNumber();

    /// How long the window may stand empty during a shift before it is told (空岗 — 五(一)).
    @WithDefault("15M")
    Duration unattendedAfter();

    /// The service accounts that may open what is sealed, by their client ids; nobody unless listed.
    Optional<Set<String>> openers();

    /// The folder of the attachments' ciphertexts.
    String attachments();

    /// Wraps the private keys: 32 bytes in Base64.
    String masterKey();
}
