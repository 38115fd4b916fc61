package org.doudi.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.events.audit.Checkpoint;
import org.doudi.events.audit.Frontier;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NoteKey;
import org.doudi.events.audit.SignedNote;

/// The signed checkpoints in their order, beside a tree that is made anew: each must bear our
/// signature, and tell the root that the tree has at its size. What somebody kept elsewhere is
/// held against the same tree.
final class CheckpointWalk implements AutoCloseable {
    private static final String ALL = "SELECT no, size, root, note FROM audit_checkpoint ORDER BY no";

    private final NoteKey key;
    private final Findings findings;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final List<Checkpoint> elsewhere = new ArrayList<>();
    private Optional<Checkpoint> next = Optional.empty();
    private long no;
    private long covered;
    private long good;

    CheckpointWalk(Connection reporting, NoteKey key, List<SignedNote> elsewhere, Findings findings)
            throws SQLException {
        this.key = key;
        this.findings = findings;
        this.statement = reporting.prepareStatement(ALL);
        statement.setFetchSize(500);
        this.rows = statement.executeQuery();
        elsewhere.forEach(note -> read(note, "留存的检查点").ifPresent(this.elsewhere::add));
        advance();
    }

    /// The tree has grown by a leaf. Its root is made where somebody asks for it.
    void reached(Frontier tree) throws SQLException {
        long size = tree.size();
        while (next.filter(due -> due.size() <= size).isPresent()) {
            compare(next.get(), size, tree.root(), "检查点 " + no);
            advance();
        }
        if (elsewhere.stream().anyMatch(kept -> kept.size() == size)) {
            elsewhere.stream()
                    .filter(kept -> kept.size() == size)
                    .forEach(kept -> compare(kept, size, tree.root(), "留存的检查点"));
            elsewhere.removeIf(kept -> kept.size() == size);
        }
    }

    /// The tree has ended.
    void finish(long size) throws SQLException {
        while (next.isPresent()) {
            cut("检查点 " + no, next.get(), size);
            advance();
        }
        elsewhere.forEach(kept -> cut("留存的检查点", kept, size));
    }

    private void cut(String name, Checkpoint checkpoint, long size) {
        findings.add(
                name.startsWith("检查点") ? "检查点" : name + checkpoint.size(),
                Fault.ROOT,
                name + "（" + checkpoint.size() + " 个叶子）",
                "存证树只有 " + size + " 个叶子：尾部被截去。");
    }

    private void compare(Checkpoint checkpoint, long size, Hash root, String name) {
        covered = Math.max(covered, checkpoint.size());
        if (checkpoint.size() == size && checkpoint.root().equals(root)) {
            good = size;
        } else {
            findings.add(
                    name.startsWith("检查点") ? "检查点" : name + size,
                    Fault.ROOT,
                    name + "（" + checkpoint.size() + " 个叶子，" + checkpoint.madeAt() + "）",
                    "根与由各服务的事件重新算出的不同；被改动的在第 " + good + " 至第 " + (size - 1) + " 个叶子之间。");
        }
    }

    private void advance() throws SQLException {
        next = Optional.empty();
        while (next.isEmpty() && rows.next()) {
            no++;
            String name = "检查点 " + no;
            if (rows.getLong(1) != no) {
                findings.add("检查点", Fault.GAP, name, "检查点的编号应从1起连续，下一个是 " + rows.getLong(1) + "。");
                no = rows.getLong(1);
            }
            next = read(rows.getString(4), name);
            if (next.isPresent()
                    && (next.get().size() != rows.getLong(2)
                            || !java.util.Arrays.equals(next.get().root().bytes(), rows.getBytes(3)))) {
                findings.add("检查点", Fault.SIGNATURE, name, "表里的大小和根与签了名的不同。");
            }
        }
    }

    private Optional<Checkpoint> read(String note, String name) {
        try {
            return read(SignedNote.parse(note), name);
        } catch (IllegalArgumentException e) {
            findings.add("检查点", Fault.SIGNATURE, name, "不是签了名的检查点。");
            return Optional.empty();
        }
    }

    private Optional<Checkpoint> read(SignedNote note, String name) {
        if (!note.isSignedBy(key)) {
            findings.add("检查点", Fault.SIGNATURE, name, "签名不是公钥 " + key.id() + " 的。");
            return Optional.empty();
        }
        Checkpoint found = Checkpoint.parse(note.text());
        if (!found.origin().equals(key.name())) {
            findings.add("检查点", Fault.SIGNATURE, name, "是另一个系统（" + found.origin() + "）的检查点。");
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /// How many leaves the last checkpoint covers.
    long covered() {
        return covered;
    }

    long count() {
        return no;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
