package org.doudi.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// The Merkle tree of RFC 9162, §2.1, as the standard defines it: from the top down.
final class Tree {
    private Tree() {}

    /// Of what a leaf commits to.
    static byte[] leaf(String producer, long shard, long position, String hash) {
        String lines = "doudi-audit-v1\n" + producer + "\n" + shard + "\n" + position + "\n" + hash + "\n";
        return leaf(lines.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] leaf(byte[] data) {
        return sha256(new byte[] {0}, data);
    }

    /// The root of a tree of `size` leaves in which `leaf` stands at `index`, and its path is
    /// `path` (from the leaf up).
    static byte[] root(byte[] leaf, long index, long size, List<byte[]> path) {
        if (index < 0 || index >= size) {
            throw new NotValid("叶子的序号超出了检查点的范围");
        }
        if (size == 1) {
            if (!path.isEmpty()) {
                throw new NotValid("证明过长");
            }
            return leaf;
        }
        if (path.isEmpty()) {
            throw new NotValid("证明不完整");
        }
        long left = Long.highestOneBit(size - 1);
        byte[] sibling = path.getLast();
        List<byte[]> below = path.subList(0, path.size() - 1);
        return index < left
                ? node(root(leaf, index, left, below), sibling)
                : node(sibling, root(leaf, index - left, size - left, below));
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
