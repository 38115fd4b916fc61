package org.doudi.local.check;

import java.util.Locale;
import java.util.Optional;
import org.doudi.local.server.Ports;

/// A port is free for the component that needs it.
///
/// @param component as in the settings
record PortCheck(String component, int port) implements Check {
    @Override
    public String name() {
        return "端口 " + port + "（" + component + "）";
    }

    @Override
    public Optional<String> problem() {
        if (Ports.isFree(port)) {
            return Optional.empty();
        }
        var owner = PortOwner.of(port).orElse("另一个程序");
        var variable = "DOUDI_PORT_" + component.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.of("端口 " + port + "（" + component + "）已被" + owner + "占用；请停掉它，或用 " + variable + " 换一个端口。");
    }
}
