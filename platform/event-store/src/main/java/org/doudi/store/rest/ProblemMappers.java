package org.doudi.store.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.doudi.decide.Refusal;
import org.doudi.store.decider.RequestRefused;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Every way in which a request can fail, told in one form. No stack trace and no text of a library leaves the
/// house.
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String INTERFACE = "接口约定";
    private static final int METHOD_AND_PARAMETER = 2;

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return Problem.of(refusal).response();
    }

    @ServerExceptionMapper
    public Response refused(RequestRefused refused) {
        RequestRefused.Kind kind = refused.kind();
        return Problem.of(kind.status(), kind.code(), INTERFACE, kind.title()).response();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        List<Problem.Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Violation(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.Violation::field))
                .toList();
        return Problem.of(400, "request.invalid", INTERFACE, "填写的内容不完整或不符合要求", violations)
                .response();
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException malformed) {
        return json(malformed);
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched) {
        return json(mismatched);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized() {
        return Problem.of(401, "request.unauthorized", INTERFACE, "请先登录，或令牌已失效").response();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return Problem.of(403, "request.forbidden", INTERFACE, "您的岗位不能进行此项操作").response();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return json(malformed);
        }
        int status = failure.getResponse().getStatus();
        return Problem.of(status, "request.http-" + status, INTERFACE, title(status))
                .response();
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure) {
        LOG.error("request.failed", failure);
        return Problem.of(500, "service.failed", INTERFACE, "系统暂时不能完成此操作，请稍后用同一个 Idempotency-Key 重试")
                .response();
    }

    private static Response json(JsonProcessingException malformed) {
        if (malformed instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String message = malformed instanceof UnrecognizedPropertyException ? "没有这个字段" : "取值不符合要求";
            Problem.Violation violation = new Problem.Violation(pathOf(mapping), message);
            return Problem.of(400, "request.invalid", INTERFACE, "填写的内容不完整或不符合要求", List.of(violation))
                    .response();
        }
        return Problem.of(400, "request.malformed", INTERFACE, "请求内容不是有效的 JSON").response();
    }

    private static String pathOf(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /// The path within the body; of a parameter that is wrong itself, its name.
    private static String field(ConstraintViolation<?> violation) {
        List<String> steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::toString)
                .toList();
        return String.join(".", steps.subList(Math.min(METHOD_AND_PARAMETER, steps.size() - 1), steps.size()));
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "没有这个地址或办件";
            case 405 -> "这个地址不支持此方法";
            case 406 -> "不能以要求的格式答复";
            case 413 -> "内容过大";
            case 415 -> "请以 application/json 提交";
            default -> status < 500 ? "请求不符合要求" : "系统暂时不能完成此操作";
        };
    }
}
