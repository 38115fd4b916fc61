package org.doudi.reporting.application.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NodeAt;
import org.doudi.events.audit.Proofs;
import org.doudi.events.audit.Span;
import org.doudi.reporting.application.audit.AuditTree.Placed;

/// 证明: that an event is in the tree, and that a later tree goes on from an earlier one — RFC
/// 9162, §2.1.
@ApplicationScoped
public class ProvingEvents {
    private final AuditTree tree;

    ProvingEvents(AuditTree tree) {
        this.tree = tree;
    }

    /// @param size how many leaves the tree has whose root is shown
    public record Inclusion(long size, Hash root, Placed placed, List<Hash> proof) {
        public AuditLeaf leaf() {
            return placed.leaf();
        }
    }

    public record Consistency(long from, Hash earlier, long size, Hash later, List<Hash> proof) {}

    public Uni<Inclusion> inclusion(long size, String producer, int shard, long position) {
        return within(size)
                .chain(() -> tree.find(producer, shard, position))
                .map(found -> found.filter(placed -> placed.index() < size)
                        .orElseThrow(() -> Refusal.unknown("checkpoint.not-covered", "接口约定", "该检查点以前没有这个事件")))
                .chain(placed -> {
                    List<Span> proof = Proofs.inclusion(placed.index(), size);
                    return hashes(List.of(List.of(new Span(0, size)), proof))
                            .map(hashes -> new Inclusion(size, hashes.getFirst().getFirst(), placed, hashes.getLast()));
                });
    }

    public Uni<Consistency> consistency(long from, long size) {
        if (from < 1 || from > size) {
            throw Refusal.invalid("checkpoint.from-out-of-range", "接口约定", "参数 from 应为1至" + size + "的整数");
        }
        return within(size)
                .chain(() ->
                        hashes(List.of(List.of(new Span(0, from), new Span(0, size)), Proofs.consistency(from, size))))
                .map(hashes -> new Consistency(
                        from,
                        hashes.getFirst().getFirst(),
                        size,
                        hashes.getFirst().getLast(),
                        hashes.getLast()));
    }

    /// The hashes of several lists of spans, asked for at once.
    Uni<List<List<Hash>>> hashes(List<List<Span>> wanted) {
        List<NodeAt> nodes = wanted.stream()
                .flatMap(Collection::stream)
                .flatMap(span -> span.parts().stream())
                .distinct()
                .toList();
        return tree.nodes(nodes)
                .map(known -> wanted.stream()
                        .map(spans -> spans.stream()
                                .map(span -> span.hash(at -> of(known, at)))
                                .toList())
                        .toList());
    }

    private Uni<Void> within(long size) {
        return tree.head()
                .invoke(head -> {
                    if (size < 1 || size > head.size()) {
                        throw unknown();
                    }
                })
                .replaceWithVoid();
    }

    static Refusal unknown() {
        return Refusal.unknown("checkpoint.unknown", "接口约定", "没有这个检查点");
    }

    private static Hash of(Map<NodeAt, Hash> known, NodeAt at) {
        return Stream.ofNullable(known.get(at))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the tree lacks " + at));
    }
}
