package org.doudi.evaluation.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the requests of the tests carry.
final class Requested {
    static final Map<String, ?> INVITATION = Map.of("method", "SMS");
    static final Map<String, ?> ATTEMPT = Map.of("outcome", "REACHED", "method", "PHONE");
    static final Map<String, ?> VISITED = Map.of("method", "PHONE", "satisfaction", "SATISFIED", "text", "张三表示满意");
    static final Map<String, ?> VISITED_IN_VAIN =
            Map.of("method", "PHONE", "satisfaction", "DISSATISFIED", "text", "张三仍不满意");
    static final Map<String, ?> NOT_FOUND = Map.of("method", "PHONE");
    static final Map<String, ?> LEADER = Map.of("unit", "BDC", "leader", "leader1");
    static final Map<String, ?> COMPLETION_RETURN = Map.of("units", List.of("BDC"), "reason", "张三的证书尚未发放");
    static final Map<String, ?> APPEAL = Map.of("reason", "张三未按约定提交材料");
    static final Map<String, ?> APPEAL_DECISION =
            Map.of("unit", "BDC", "decision", "UPHELD", "reason", "经核实，张三未按约定提交材料");
    static final Map<String, ?> SLIP = Map.of();
    static final String NO_CODE = "A".repeat(32);
    static final Map<String, ?> REWORK = Map.of();
    static final Map<String, ?> CLOSURE = Map.of("reason", "张三的诉求依法不能支持，已两次核实");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Requested() {}

    /// 1 满意, 2 基本满意, 3 不满意.
    static Map<String, ?> rating(int level) {
        return Map.of("scale", 3, "level", level, "reasons", List.of(), "channel", "PHONE", "rater", "REPORTER");
    }

    static Map<String, ?> slip(String pin) {
        return Map.of("pin", pin);
    }

    static Map<String, ?> of(int itemNo, Map<String, ?> body) {
        Map<String, Object> named = new TreeMap<>(body);
        named.put("itemNo", itemNo);
        return named;
    }

    static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
