package org.doudi.store.log;

/// Stands for the store's own, by its name.
public interface EventLog {
    void append(Object entry);

    String load(String stream);
}
