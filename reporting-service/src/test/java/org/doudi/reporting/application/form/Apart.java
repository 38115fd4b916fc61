package org.doudi.reporting.application.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.reporting.domain.Told;

/// Gives every sealed text of the stories one of its own, as ciphertexts are: `canary-of-sealed-text-7`.
public final class Apart {
    private static final EventCodec CODEC = new EventCodec();
    private static final Pattern SEALED = Pattern.compile(Told.SEALED + "(?=\")");

    private int texts;

    public DomainEvent[] of(DomainEvent... events) {
        List<DomainEvent> apart = new ArrayList<>();
        for (DomainEvent event : events) {
            Matcher sealed = SEALED.matcher(new String(CODEC.encode(event), StandardCharsets.UTF_8));
            String told = sealed.replaceAll(_ -> Told.SEALED + "-" + ++texts);
            apart.add(CODEC.decode(CODEC.typeOf(event), told.getBytes(StandardCharsets.UTF_8)));
        }
        return apart.toArray(DomainEvent[]::new);
    }
}
