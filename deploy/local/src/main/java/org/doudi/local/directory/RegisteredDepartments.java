package org.doudi.local.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doudi.local.http.Http;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.Installation;
import org.doudi.local.install.ServiceName;
import org.doudi.local.server.LocalException;

/// 部门清单 of today, as routing-service answers it to the services' own account.
public record RegisteredDepartments(Installation installation, Http http, Tokens tokens) {
    private static final String ASKER = "doudi-services";

    /// The groups in line with what is registered now.
    public GroupSync sync() {
        return new GroupSync(read(), KeycloakGroups.of(installation, http));
    }

    List<Department> read() {
        var token = tokens.of(ASKER);
        try {
            var url = installation.url(ServiceName.ROUTING) + "/api/v1/departments";
            var reply = http.get(url, Map.of("Authorization", "Bearer " + token));
            if (!reply.succeeded()) {
                throw new LocalException(
                        "办理服务拒绝了查询（" + reply.status() + "）；原因见日志 " + installation.log("routing") + "。");
            }
            var centre = claims(token).required("centre").asText();
            return StreamSupport.stream(reply.body().spliterator(), false)
                    .map(each -> department(each, centre))
                    .toList();
        } catch (IOException e) {
            throw new LocalException("办理服务没有应答；请运行 ./doudi up 补启后重试。", e);
        }
    }

    /// The list is that of the asker's centre.
    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static Department department(JsonNode json, String centre) {
        return new Department(
                json.required("orgCode").asText(),
                json.required("name").asText(),
                json.required("kind").asText(),
                centre);
    }
}
