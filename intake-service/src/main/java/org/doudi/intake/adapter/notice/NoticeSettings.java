package org.doudi.intake.adapter.notice;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.intake.application.notice.NoticesConfig;
import org.doudi.store.config.DoudiConfig;

/// A service with channels that cannot work does not start. Whatever leaves the house goes by https,
/// except on one machine.
@ApplicationScoped
class NoticeSettings {
    private final NoticesConfig config;
    private final boolean local;

    NoticeSettings(NoticesConfig config, DoudiConfig doudi) {
        this.config = config;
        this.local = doudi.local();
    }

    void check(@Observes StartupEvent started) {
        check(config, local);
    }

    static void check(NoticesConfig config, boolean local) {
        addresses(config).forEach((name, address) -> {
            if (!"https".equals(address.getScheme()) && !(local && "http".equals(address.getScheme()))) {
                throw new IllegalStateException("doudi.intake.notices." + name + ".url: https is needed");
            }
        });
        config.subscribers().forEach((name, system) -> {
            if (!canSign(system.secret())) {
                throw new IllegalStateException(
                        "doudi.intake.notices.subscribers." + name + ".secret: not of the form whsec_<Base64>");
            }
        });
    }

    private static Map<String, URI> addresses(NoticesConfig config) {
        Map<String, URI> all = new TreeMap<>();
        config.sms().ifPresent(sms -> all.put("sms", sms.url()));
        config.groups().forEach((name, group) -> all.put("groups." + name, group.url()));
        config.subscribers().forEach((name, system) -> all.put("subscribers." + name, system.url()));
        return all;
    }

    private static boolean canSign(String secret) {
        try {
            var _ = new Webhook(secret);
            return secret.startsWith(Webhook.SECRET_PREFIX);
        } catch (EmptyWebhookSecretException | IllegalArgumentException _) {
            return false;
        }
    }
}
