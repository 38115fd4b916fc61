package org.doudi.local.directory;

import java.util.LinkedHashMap;
import java.util.Map;

/// 部门, as it is registered.
///
/// @param centre 行政区划代码
record Department(String orgCode, String name, String kind, String centre) {
    /// What its group carries; a token has `org` and `centre` from here.
    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put(Group.ORG, orgCode);
        attributes.put("name", name);
        attributes.put("kind", kind);
        attributes.put("centre", centre);
        return attributes;
    }
}
