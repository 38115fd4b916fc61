package org.doudi.verifier;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// 存证凭据: the events of a case, each with its proof.
record Receipt(String caseId, String caseNo, String checkpoint, List<Event> events) {
    static final String FORMAT = "doudi-audit-receipt-v1";

    /// @param hash in hex
    /// @param leaf its place in the tree, from 0
    record Event(String type, String producer, long shard, long position, String hash, long leaf, List<byte[]> proof) {
        String place() {
            return producer + "/" + shard + "/" + position;
        }

        private void check(Checkpoint checkpoint) {
            byte[] made = Tree.root(Tree.leaf(producer, shard, position, hash), leaf, checkpoint.size(), proof);
            if (!Base64.getEncoder().encodeToString(made).equals(checkpoint.root())) {
                throw new NotValid("事件 " + place() + " 的证明与检查点不符：事件或者凭据被改动过");
            }
        }
    }

    static Receipt read(String json) {
        Map<?, ?> receipt = object(Json.read(json));
        if (!FORMAT.equals(receipt.get("format"))) {
            throw new NotValid("这不是存证凭据（format 应为 " + FORMAT + "）");
        }
        List<Event> events = new ArrayList<>();
        for (Object event : list(receipt.get("events"))) {
            events.add(event(object(event)));
        }
        return new Receipt(
                text(receipt.get("caseId")),
                receipt.containsKey("caseNo") ? text(receipt.get("caseNo")) : "",
                text(receipt.get("checkpoint")),
                events);
    }

    /// Throws [NotValid] where an event is not in the tree that was signed.
    void check(Checkpoint checkpoint) {
        if (events.isEmpty()) {
            throw new NotValid("凭据里没有已经签名的事件；请在下一个检查点以后重新领取");
        }
        events.forEach(event -> event.check(checkpoint));
    }

    private static Event event(Map<?, ?> event) {
        List<byte[]> proof = new ArrayList<>();
        for (Object hash : list(event.get("proof"))) {
            proof.add(decoded(text(hash)));
        }
        return new Event(
                text(event.get("type")),
                text(event.get("producer")),
                number(event.get("shard")),
                number(event.get("position")),
                text(event.get("hash")),
                number(event.get("leaf")),
                proof);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new NotValid("证明里有一处不是 Base64");
        }
    }

    private static Map<?, ?> object(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new NotValid("凭据的写法不对");
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new NotValid("凭据的写法不对：缺少一个列表");
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new NotValid("凭据的写法不对：缺少一项文字");
    }

    private static long number(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw new NotValid("凭据的写法不对：缺少一个数");
    }
}
