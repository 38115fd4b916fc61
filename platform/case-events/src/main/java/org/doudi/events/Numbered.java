package org.doudi.events;

/// An event that carries a gapless number. The number is given under a lock, to events that are surely recorded, so
/// a refused command leaves no hole in the year.
public interface Numbered {
    /// What is counted, for example `CASE/150626/2026`.
    String series();

    /// This event with its number.
    DomainEvent numbered(long number);
}
