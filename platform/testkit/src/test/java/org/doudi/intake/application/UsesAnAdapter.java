package org.doudi.intake.application;

import org.doudi.intake.adapter.rest.Unguarded;
import org.doudi.intake.domain.PureRule;

public final class UsesAnAdapter {
    private UsesAnAdapter() {}

    public static int limit() {
        return new Unguarded().list().length() + PureRule.class.getName().length();
    }
}
