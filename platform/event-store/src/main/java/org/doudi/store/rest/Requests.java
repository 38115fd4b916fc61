package org.doudi.store.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Loaded;
import org.doudi.store.log.RequestKey;
import org.doudi.store.log.StoredReply;
import org.doudi.store.time.BusinessClock;

/// The current request as commands need it, and its answer. See the package's page for a whole resource method.
@RequestScoped
public class Requests {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private final Caller caller;
    private final BusinessClock clock;
    private final HttpHeaders headers;
    private final RequestBody body;
    private final EventIds ids;

    Requests(Caller caller, BusinessClock clock, HttpHeaders headers, RequestBody body, EventIds ids) {
        this.caller = caller;
        this.clock = clock;
        this.headers = headers;
        this.body = body;
        this.ids = ids;
    }

    public Asker asker() {
        return caller.asker();
    }

    /// Who, when, by which way: for a command that a person or a program gives now.
    public CommandContext context(Channel channel) {
        return new CommandContext(caller.actor(), clock.now(), ids.get(), Optional.empty(), channel, caller.centre());
    }

    /// The same for somebody without an account.
    public CommandContext contextOf(String actor, Channel channel) {
        return new CommandContext(actor, now(), ids.get(), Optional.empty(), channel, caller.home());
    }

    /// Business time.
    public Instant now() {
        return clock.now();
    }

    /// `Idempotency-Key`: needed on every POST.
    public String key() {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw Refusal.invalid(
                    "request.idempotency-key-missing", "接口约定", "请求须带 Idempotency-Key 头（1–128个可见字符），重复提交才不会重复办理");
        }
        return key;
    }

    /// Who asked, for the key: the same key of two clients is two requests.
    public String client() {
        return caller.actor();
    }

    public <S, E extends DomainEvent> Optional<KeyedRequest<S, E>> keyed(
            int status, Function<Decided<S, E>, ?> answer) {
        return keyed(_ -> status, answer);
    }

    /// With a status that follows from what was decided: 201 where something was made, 200 where it was there already.
    public <S, E extends DomainEvent> Optional<KeyedRequest<S, E>> keyed(
            ToIntFunction<Decided<S, E>> status, Function<Decided<S, E>, ?> answer) {
        return keyedOf(caller.actor(), status, answer);
    }

    /// The same for somebody without an account: the key is one of theirs.
    public <S, E extends DomainEvent> Optional<KeyedRequest<S, E>> keyedOf(
            String actor, ToIntFunction<Decided<S, E>> status, Function<Decided<S, E>, ?> answer) {
        return Optional.of(new KeyedRequest<>(new RequestKey(actor, key(), body.hash()), status, answer));
    }

    /// `If-Match`: the version that the person had before their eyes.
    public Optional<Long> ifMatch() {
        String tag = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (tag == null || tag.equals("*")) {
            return Optional.empty();
        }
        Matcher version = ETAG.matcher(tag);
        if (!version.matches()) {
            throw Refusal.invalid("request.if-match-malformed", "接口约定", "If-Match 应为读取时返回的 ETag");
        }
        return Optional.of(Long.valueOf(version.group(1)));
    }

    /// The answer to a command: the kept reply, with `ETag` and `Doudi-Position`.
    public <S, E extends DomainEvent> Uni<Response> answer(Uni<Decided<S, E>> deciding) {
        return deciding.map(decided -> response(
                decided.reply().orElseThrow(() -> new IllegalStateException("a request under a key has a reply"))));
    }

    /// The answer to a question about one stream; 404 where there is none.
    public <S> Response found(Loaded<S> loaded, Object view) {
        return Response.ok(view, MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(Long.toString(loaded.version())))
                .build();
    }

    private static Response response(StoredReply reply) {
        Response.ResponseBuilder response = Response.status(reply.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(reply.reply())
                .tag(new EntityTag(Long.toString(reply.version())));
        if (!reply.positions().isEmpty()) {
            response.header("Doudi-Position", reply.positions());
        }
        return response.build();
    }
}
