package org.doudi.intake.adapter.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.doudi.events.HotlineStatus;

/// 12345的状态代码: each city has its own, so they are mapped here, at the edge.
@ConfigMapping(prefix = "doudi.intake.hotline-codes")
public interface HotlineCodes {
    @WithDefault("SIGNED")
    String accepted();

    @WithDefault("PROCESSING")
    String processing();

    @WithDefault("REPLIED")
    String completed();

    @WithDefault("REPLIED")
    String cannot();

    @WithDefault("REPLIED")
    String unresolved();

    @WithDefault("REOPENED")
    String reopened();

    @WithDefault("RETURNED")
    String returned();

    @WithDefault("CLOSED")
    String withdrawn();

    @WithDefault("MERGED")
    String merged();

    @WithDefault("CLOSED")
    String closed();

    default String of(HotlineStatus status) {
        return switch (status) {
            case ACCEPTED -> accepted();
            case PROCESSING -> processing();
            case COMPLETED -> completed();
            case CANNOT -> cannot();
            case UNRESOLVED -> unresolved();
            case REOPENED -> reopened();
            case RETURNED -> returned();
            case WITHDRAWN -> withdrawn();
            case MERGED -> merged();
            case CLOSED -> closed();
        };
    }
}
