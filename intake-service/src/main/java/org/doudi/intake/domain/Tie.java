package org.doudi.intake.domain;

/// 与办件的关系: what brings somebody to a case that is not the window's.
public enum Tie {
    /// An order (转办单、交办单、重办单) names the asker's unit.
    ORDERED,
    /// That unit has received its order: 签收, or 视同签收, after which nobody can sign any more.
    RECEIVED,
    /// A matter of several departments, which the Bureau brings together — 三.4.
    BROUGHT_TO_BUREAU,
    /// Reported to the working group — 三.3.
    BROUGHT_TO_WORKING_GROUP,
    /// The asker sent the reflection.
    SENT,
    /// The installation lists the asker's account among those that may open.
    LISTED
}
