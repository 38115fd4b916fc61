package org.doudi.reporting.application.audit;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NodeAt;
import org.doudi.reporting.domain.audit.TreeHead;

/// The tree over all events that were read. Its leaves are in the order in which they were added,
/// which is fixed from then on; those of a producer's shard are in the order of its log.
public interface AuditTree {
    /// Adds what was read and is not in it yet. Of several instances one adds at a time.
    Uni<Growth> grow(int most);

    Uni<TreeHead> head();

    /// The hashes of complete subtrees.
    Uni<Map<NodeAt, Hash>> nodes(Collection<NodeAt> wanted);

    /// None where the event is not in the tree.
    Uni<Optional<Placed>> find(String producer, int shard, long position);

    /// The events of a case in the order of their arrival; of one department only what concerns
    /// it or the case.
    Uni<List<Filed>> of(StreamId caseId, Optional<OrgCode> onlyDepartment);

    /// 受理登记 of a case; none where it is not registered, or was not read yet.
    Uni<Optional<Registered>> registration(StreamId caseId);

    /// @param gaps where an event is missing of what was read, each as `/intake-service/3/1042`
    record Growth(int added, List<String> gaps) {}

    /// @param index of the leaf, from 0
    record Placed(long index, AuditLeaf leaf) {}

    record Registered(UUID eventId, AuditLeaf leaf) {}

    /// An event of a case; not placed where it is not in the tree yet.
    record Filed(String type, Optional<Placed> placed) {}
}
