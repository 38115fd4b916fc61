package org.doudi.store.access;

import java.time.Instant;

/// 一次留痕, before it has its number. It names addresses and codes, and never what was searched for or found.
///
/// @param at      business time
/// @param actor   `user:clerk1` or `client:hotline-12345`
/// @param target  for example `GET /api/v1/ledger`
/// @param outcome the refusal's code; of an export, what was chosen or how much went out
public record Access(Instant at, String actor, AccessKind kind, String target, String outcome) {
    private static final int LONGEST = 300;

    public Access {
        target = bounded(target);
        outcome = bounded(outcome);
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
