package org.doudi.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.doudi.audit.EventCursor.Row;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.EventChain;
import org.doudi.events.RecordedBytes;

/// One producer's events in one partition of the topic, beside its table. A relay that was
/// restarted repeats what it had sent: that is no fault.
final class TopicLane implements AutoCloseable {
    private final Place place;
    private final Optional<Connection> service;
    private final Optional<EventCursor> table;
    private final Findings findings;
    private byte[] previous = EventChain.genesis();
    private long last;

    TopicLane(Place place, Optional<Connection> service, Findings findings) throws SQLException {
        this.place = place;
        this.service = service;
        this.findings = findings;
        this.table = service.isPresent() ? Optional.of(EventCursor.own(service.get(), place)) : Optional.empty();
    }

    void take(RecordedBytes event, Map<String, String> headers, String key) throws SQLException {
        long position = event.metadata().position();
        if (position <= last) {
            repeated(event, headers);
            return;
        }
        if (position != last + 1) {
            findings.add(place.toString(), Fault.TOPIC, place.at(last + 1), "主题里没有这个位置，下一个是 " + position + "。");
        } else if (!Arrays.equals(EventChain.link(previous, event.metadata(), event.body()), event.hash())) {
            findings.add(place.toString(), Fault.TOPIC, place.at(position), "主题里的散列与上一事件、属性和内容不符。");
        }
        if (event.metadata().shard() != place.shard()
                || !event.metadata().stream().toString().equals(key)) {
            findings.add(place.toString(), Fault.TOPIC, place.at(position), "主题里的分区或者键不对。");
        }
        if (table.isPresent()) {
            compare(table.get(), event, headers);
        }
        last = position;
        previous = event.hash();
    }

    private void repeated(RecordedBytes event, Map<String, String> headers) throws SQLException {
        if (service.isPresent()) {
            long position = event.metadata().position();
            compare(EventCursor.one(service.get(), place, position).flatMap(Row::event), event, headers);
        }
    }

    private void compare(EventCursor rows, RecordedBytes event, Map<String, String> headers) throws SQLException {
        long position = event.metadata().position();
        while (rows.peek().filter(row -> row.position() < position).isPresent()) {
            rows.pass();
        }
        compare(rows.peek().filter(row -> row.position() == position).flatMap(Row::event), event, headers);
    }

    private void compare(Optional<RecordedBytes> own, RecordedBytes event, Map<String, String> headers) {
        long position = event.metadata().position();
        if (own.isEmpty()) {
            findings.add(place.toString(), Fault.TOPIC, place.at(position), "主题里有这个事件，事件表里没有。");
        } else if (!Lane.isSame(own.get(), event)
                || !CloudEventHeaders.write(own.get()).equals(headers)) {
            findings.add(place.toString(), Fault.TOPIC, place.at(position), "主题与事件表的字节或者属性不同。");
        }
    }

    long last() {
        return last;
    }

    @Override
    public void close() throws SQLException {
        if (table.isPresent()) {
            table.get().close();
        }
    }
}
