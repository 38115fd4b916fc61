package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.doudi.events.StreamId;

/// 一个人的办件: all that one person has reflected.
public interface PersonsCases {
    Uni<List<StreamId>> of(UUID subject);
}
