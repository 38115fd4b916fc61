package org.doudi.events.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// RFC 9162, §2.1, with the leaves and roots that every implementation of it is tried on.
class ProofsTest {
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final class Tree {
        private final Map<NodeAt, Hash> nodes = new HashMap<>();
        private final Frontier frontier = new Frontier();
        private final List<Hash> roots = new ArrayList<>(List.of(frontier.root()));

        Tree(List<byte[]> leaves) {
            for (byte[] leaf : leaves) {
                Hash hash = Merkle.leaf(leaf);
                nodes.put(new NodeAt(0, frontier.size()), hash);
                frontier.add(hash).forEach(node -> nodes.put(node.at(), node.hash()));
                roots.add(frontier.root());
            }
        }

        Hash node(NodeAt at) {
            return java.util.Objects.requireNonNull(nodes.get(at), at.toString());
        }

        List<Hash> hashes(List<Span> proof) {
            return proof.stream().map(span -> span.hash(this::node)).toList();
        }

        static Tree of(int size) {
            return new Tree(Stream.iterate(0, i -> i + 1)
                    .limit(size)
                    .map(i -> new byte[] {(byte) (int) i, 7})
                    .toList());
        }
    }

    @Test
    void theRootsAreThoseOfTheStandard() {
        Tree tree = new Tree(LEAVES.stream().map(HexFormat.of()::parseHex).toList());
        assertThat(tree.roots.stream().map(Hash::hex)).isEqualTo(ROOTS);
        for (int size = 1; size <= LEAVES.size(); size++) {
            assertThat(new Span(0, size).hash(tree::node)).isEqualTo(tree.roots.get(size));
        }
    }

    /// §2.1.5: the tree of seven leaves.
    @Test
    void theProofsAreThoseOfTheExample() {
        assertThat(Proofs.inclusion(0, 7)).containsExactly(new Span(1, 2), new Span(2, 4), new Span(4, 7));
        assertThat(Proofs.inclusion(3, 7)).containsExactly(new Span(2, 3), new Span(0, 2), new Span(4, 7));
        assertThat(Proofs.inclusion(4, 7)).containsExactly(new Span(5, 6), new Span(6, 7), new Span(0, 4));
        assertThat(Proofs.inclusion(6, 7)).containsExactly(new Span(4, 6), new Span(0, 4));
        assertThat(Proofs.consistency(3, 7))
                .containsExactly(new Span(2, 3), new Span(3, 4), new Span(0, 2), new Span(4, 7));
        assertThat(Proofs.consistency(4, 7)).containsExactly(new Span(4, 7));
        assertThat(Proofs.consistency(6, 7)).containsExactly(new Span(4, 6), new Span(6, 7), new Span(0, 4));
    }

    @Test
    void everyLeafOfEveryTreeIsProved_andNoOtherLeafOrPlace() {
        Tree tree = Tree.of(40);
        for (int size = 1; size <= 40; size++) {
            Hash root = tree.roots.get(size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<Hash> proof = tree.hashes(Proofs.inclusion(leaf, size));
                Hash hash = tree.node(new NodeAt(0, leaf));
                assertThat(ProofCheck.includes(leaf, size, hash, proof, root)).isTrue();
                assertThat(ProofCheck.includes(leaf, size, Merkle.empty(), proof, root))
                        .isFalse();
                assertThat(ProofCheck.includes(leaf, size, hash, proof, Merkle.empty()))
                        .isFalse();
                assertThat(placesOf(hash, size, proof, root)).containsExactly((long) leaf);
            }
        }
    }

    private static List<Long> placesOf(Hash hash, int size, List<Hash> proof, Hash root) {
        return LongStream.range(0, size)
                .filter(place -> ProofCheck.includes(place, size, hash, proof, root))
                .boxed()
                .toList();
    }

    @Test
    void everyTreeGoesOnFromEachBeforeIt_andFromNoOther() {
        Tree tree = Tree.of(40);
        for (int size = 1; size <= 40; size++) {
            for (int from = 1; from <= size; from++) {
                List<Hash> proof = tree.hashes(Proofs.consistency(from, size));
                Hash earlier = tree.roots.get(from);
                Hash later = tree.roots.get(size);
                assertThat(ProofCheck.extend(from, earlier, size, later, proof)).isTrue();
                assertThat(ProofCheck.extend(from, Merkle.empty(), size, later, proof))
                        .isFalse();
                assertThat(ProofCheck.extend(from, earlier, size, Merkle.empty(), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void aTreeGoesOnFromItsEdge() {
        Tree whole = Tree.of(29);
        for (int size = 0; size < 29; size++) {
            Frontier edge = new Frontier(
                    size, new Span(0, size).parts().stream().map(whole::node).toList());
            assertThat(edge.root()).isEqualTo(whole.roots.get(size));
            edge.add(whole.node(new NodeAt(0, size)));
            assertThat(edge.root()).isEqualTo(whole.roots.get(size + 1));
        }
    }
}
