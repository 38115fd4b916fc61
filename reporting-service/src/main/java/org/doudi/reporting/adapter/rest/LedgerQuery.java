package org.doudi.reporting.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.CaseState;
import org.doudi.events.Channel;
import org.doudi.reporting.application.LedgerFilter;

/// 台账筛选, as it stands in an address.
public class LedgerQuery {
    @QueryParam("state")
    Optional<String> state = Optional.empty();

    @QueryParam("unit")
    Optional<String> unit = Optional.empty();

    @QueryParam("channel")
    Optional<String> channel = Optional.empty();

    @QueryParam("breached")
    Optional<String> breached = Optional.empty();

    @QueryParam("from")
    Optional<String> from = Optional.empty();

    @QueryParam("to")
    Optional<String> to = Optional.empty();

    @QueryParam("light")
    Optional<String> light = Optional.empty();

    @QueryParam("caseNo")
    Optional<String> caseNo = Optional.empty();

    /// One parameter, by its name.
    void put(String name, Optional<String> value) {
        switch (name) {
            case "state" -> state = value;
            case "unit" -> unit = value;
            case "channel" -> channel = value;
            case "breached" -> breached = value;
            case "from" -> from = value;
            case "to" -> to = value;
            case "light" -> light = value;
            case "caseNo" -> caseNo = value;
            default -> throw Refusal.invalid("filter.unknown", "接口约定", "台账没有筛选条件 " + name);
        }
    }

    /// @param now by when lights are judged
    LedgerFilter filter(Instant now) {
        return new LedgerFilter(
                Query.code("state", state, CaseState.values()),
                Query.unit(unit),
                Query.code("channel", channel, Channel.values()),
                Query.yesOrNo("breached", breached),
                Query.startOf("from", from),
                Query.endOf("to", to),
                Query.text("caseNo", caseNo),
                Query.light(light, now));
    }
}
