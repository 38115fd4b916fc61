package org.doudi.audit;

/// One thing that is not as it was recorded.
///
/// @param where the first bad place, for example `/intake-service 分片 3 位置 1042`
/// @param what  what is wrong there
/// @param todo  what to do about it
public record Finding(String where, String what, String todo) {
    @Override
    public String toString() {
        return "× " + where + "：" + what + "\n  怎么办：" + todo;
    }
}
