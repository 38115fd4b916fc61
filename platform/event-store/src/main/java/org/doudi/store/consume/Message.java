package org.doudi.store.consume;

/// What a partition of the topic holds at an offset: an event, or something that cannot be told to be one.
sealed interface Message permits Arrived, Unreadable {
    int shard();

    long offset();
}
