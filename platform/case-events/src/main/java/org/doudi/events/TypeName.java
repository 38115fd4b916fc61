package org.doudi.events;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `doudi.<Event>.v<version>`.
record TypeName(String event, int version) {
    private static final Pattern FORM = Pattern.compile("doudi\\.([A-Z][A-Za-z]{1,63})\\.v([1-9][0-9]{0,3})");

    static TypeName parse(String type) {
        Matcher parts = FORM.matcher(type);
        if (!parts.matches()) {
            throw new UnreadableEvent("not an event type: " + type, null);
        }
        return new TypeName(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return "doudi." + event + ".v" + version;
    }
}
