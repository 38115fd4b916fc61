package org.doudi.local.install;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.doudi.local.server.LocalException;

/// Keycloak's realm for this machine: the published realm, its secrets filled in, and the demo users that
/// only local mode has.
public final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{secret:([a-z0-9-]+)}}");
    private static final String CONSOLE = "doudi-console";
    private static final Set<String> WITH_COORDINATOR = Set.of("DEPARTMENT", "ENTERPRISE");

    private final ObjectNode realm;
    private final List<DemoUser> users = new ArrayList<>();

    /// @param org the code of the user's department
    public record DemoUser(String name, String role, String org) {}

    private Realm(ObjectNode realm) {
        this.realm = realm;
    }

    /// Reads `deploy/keycloak` of the project.
    public static Realm of(Path project) {
        var folder = project.resolve("deploy/keycloak");
        try {
            var realm = new Realm((ObjectNode)
                    JSON.readTree(folder.resolve("doudi-realm.json").toFile()));
            realm.localise(JSON.readTree(folder.resolve("demo.json").toFile()));
            return realm;
        } catch (IOException e) {
            throw new LocalException("读不了身份认证配置 " + folder + "（" + e.getMessage() + "）；请恢复程序目录。", e);
        }
    }

    /// One per role, and a coordinator for each department.
    public List<DemoUser> users() {
        return List.copyOf(users);
    }

    /// The whole realm; the demo users share one password.
    ///
    /// @param consolePort where this machine's console answers: nowhere else does a sign-in lead
    public String json(Secrets secrets, int consolePort) {
        var whole = realm.deepCopy();
        leadTo(whole, consolePort);
        var demoPassword = secrets.password("demo");
        var array = whole.withArrayProperty("users");
        users.forEach(user -> array.add(representation(user, demoPassword)));
        return PLACEHOLDER.matcher(whole.toString()).replaceAll(found -> secrets.password("client." + found.group(1)));
    }

    private static void leadTo(ObjectNode whole, int consolePort) {
        for (var client : whole.required("clients")) {
            if (client.required("clientId").asText().equals(CONSOLE)) {
                var console = (ObjectNode) client;
                for (var host : List.of("127.0.0.1", "localhost")) {
                    console.withArrayProperty("redirectUris").add("http://" + host + ":" + consolePort + "/login");
                }
                console.withObjectProperty("attributes")
                        .put(
                                "post.logout.redirect.uris",
                                "http://127.0.0.1:" + consolePort + "/##http://localhost:" + consolePort + "/");
            }
        }
    }

    private void localise(JsonNode demo) {
        realm.set("passwordPolicy", demo.required("passwordPolicy"));
        for (var client : realm.required("clients")) {
            for (var allowed : demo.required("directAccessGrants")) {
                if (client.required("clientId").equals(allowed)) {
                    ((ObjectNode) client).put("directAccessGrantsEnabled", true);
                }
            }
        }
        for (var user : demo.required("users")) {
            users.add(new DemoUser(
                    user.required("username").asText(),
                    user.required("role").asText(),
                    user.required("group").asText()));
        }
        for (var group : realm.required("groups")) {
            if (WITH_COORDINATOR.contains(
                    group.required("attributes").required("kind").required(0).asText())) {
                var code = group.required("name").asText();
                users.add(new DemoUser("coord-" + code.toLowerCase(Locale.ROOT), "coordinator", code));
            }
        }
    }

    private static ObjectNode representation(DemoUser user, String password) {
        var node = JSON.createObjectNode().put("username", user.name()).put("enabled", true);
        node.withArrayProperty("realmRoles").add(user.role());
        node.withArrayProperty("groups").add("/" + user.org());
        node.withArrayProperty("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        return node;
    }
}
