package org.doudi.routing.adapter.rest;

import static org.doudi.routing.adapter.rest.Caller.CLERK;

import java.util.List;

/// 转办单 as the window issues them.
final class Orders {
    private Orders() {}

    /// The orders of the case's first item, in the order of its units.
    static List<String> issue(String caseId) {
        return CLERK.post(on(caseId, "transfers"), Bodies.ISSUE).statusCode(201).values("transferIds");
    }

    /// Something of a case.
    static String on(String caseId, String what) {
        return "/api/v1/cases/" + caseId + "/" + what;
    }
}
