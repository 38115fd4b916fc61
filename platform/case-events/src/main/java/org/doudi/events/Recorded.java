package org.doudi.events;

/// An event as it was recorded, decoded to today's shape.
public record Recorded<E>(EventMetadata metadata, E event) {}
