package org.doudi.verifier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An object of a file that is checked, read as it was promised.
///
/// @param what it is, for the message
record Fields(String what, Map<?, ?> object) {
    static Fields read(String what, String json) {
        return of(what, Json.read(json));
    }

    static Fields of(String what, Object value) {
        if (value instanceof Map<?, ?> object) {
            return new Fields(what, object);
        }
        throw new NotValid(what + "的写法不对");
    }

    String text(String name) {
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw missing(name);
    }

    /// Empty where there is none.
    String textOrNone(String name) {
        return object.containsKey(name) ? text(name) : "";
    }

    Optional<Fields> objectOrNone(String name) {
        return Optional.ofNullable(object.get(name)).map(each -> of(what, each));
    }

    long number(String name) {
        if (object.get(name) instanceof Long number) {
            return number;
        }
        throw missing(name);
    }

    List<Fields> list(String name) {
        if (object.get(name) instanceof List<?> list) {
            return list.stream().map(each -> of(what, each)).toList();
        }
        throw missing(name);
    }

    private NotValid missing(String name) {
        return new NotValid(what + "的写法不对：缺少 " + name);
    }
}
