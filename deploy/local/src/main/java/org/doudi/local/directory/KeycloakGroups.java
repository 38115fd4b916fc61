package org.doudi.local.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.local.http.Http;
import org.doudi.local.http.Reply;
import org.doudi.local.install.Installation;
import org.doudi.local.server.LocalException;

/// The groups of the realm, over Keycloak's admin REST, as the administrator of this installation.
final class KeycloakGroups {
    private static final int PAGE = 100;

    private final String keycloak;
    private final Http http;
    private final String password;

    private KeycloakGroups(String keycloak, Http http, String password) {
        this.keycloak = keycloak;
        this.http = http;
        this.password = password;
    }

    static KeycloakGroups of(Installation installation, Http http) {
        return new KeycloakGroups(
                installation.keycloak(), http, installation.secrets().password("keycloak.admin"));
    }

    /// Every group, those within groups too.
    List<Group> all() {
        var found = new ArrayList<Group>();
        collect("/groups", login(), found);
        return found;
    }

    void create(Department department) {
        write(() -> http.post(
                realm("/groups"),
                login(),
                Map.of("name", department.orgCode(), "attributes", lists(department.attributes()))));
    }

    void update(Group group) {
        write(() -> http.put(
                realm("/groups/" + group.id()),
                login(),
                Map.of("name", group.name(), "attributes", group.attributes())));
    }

    private void collect(String path, Map<String, String> login, List<Group> found) {
        var first = 0;
        JsonNode page;
        do {
            var url = realm(path + "?briefRepresentation=false&first=" + first + "&max=" + PAGE);
            page = succeeded(() -> http.get(url, login)).body();
            for (var group : page) {
                found.add(Group.of(group));
                if (group.path("subGroupCount").asInt() > 0) {
                    collect("/groups/" + group.required("id").asText() + "/children", login, found);
                }
            }
            first += PAGE;
        } while (page.size() == PAGE);
    }

    /// The administrator's token lives a minute, so each step asks for its own.
    private Map<String, String> login() {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var reply = succeeded(() -> http.postForm(keycloak + "/realms/master/protocol/openid-connect/token", form));
        return Map.of(
                "Authorization", "Bearer " + reply.body().path("access_token").asText());
    }

    private String realm(String path) {
        return keycloak + "/admin/realms/doudi" + path;
    }

    private static void write(Call call) {
        succeeded(call);
    }

    private static Reply succeeded(Call call) {
        try {
            var reply = call.send();
            if (!reply.succeeded()) {
                throw new LocalException("身份认证服务拒绝了操作（" + reply.status() + " "
                        + reply.body().path("errorMessage").asText() + "）；请在管理控制台核对 admin 账号和组。");
            }
            return reply;
        } catch (IOException e) {
            throw new LocalException("身份认证服务没有应答；请先运行 ./doudi up。", e);
        }
    }

    private static Map<String, List<String>> lists(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }

    private interface Call {
        Reply send() throws IOException;
    }
}
