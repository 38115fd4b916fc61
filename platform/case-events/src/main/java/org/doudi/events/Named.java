package org.doudi.events;

/// A term of the trade with the Chinese word that people see.
public interface Named {
    String chinese();
}
