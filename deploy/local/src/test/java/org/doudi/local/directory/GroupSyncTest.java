package org.doudi.local.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doudi.local.directory.GroupSync.Mode;
import org.doudi.local.http.Http;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.LocalKeycloak;
import org.doudi.local.server.LocalException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The groups against the register, in the real Keycloak; the register is answered by hand.
class GroupSyncTest {
    private static final String BDC = department("BDC", "不动产登记中心", "DEPARTMENT");
    private static final String BDC_RENAMED = department("BDC", "不动产事务中心", "DEPARTMENT");
    private static final String SWJ = department("SWJ", "税务局", "DEPARTMENT");
    private static final String SWJ_RENAMED = department("SWJ", "税务总局", "DEPARTMENT");

    @TempDir
    static Path folder;

    static LocalKeycloak local;

    final Http http = new Http();
    KeycloakGroups groups;
    Tokens tokens;

    @BeforeAll
    static void start() {
        local = LocalKeycloak.start(folder);
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @BeforeEach
    void asTheAdministrator() {
        groups = KeycloakGroups.of(local.installation(), http);
        tokens = new Tokens(local.installation(), http);
    }

    @Test
    void a_missing_group_is_made_with_its_org_once() throws Exception {
        var before = names();

        try (var _ = routingThatKnows(BDC, SWJ, department("XJJ", "新局", "DEPARTMENT"))) {
            assertThat(run(Mode.DRY_RUN)).containsExactly("新建组 XJJ（新局）");
            assertThat(names()).isEqualTo(before);

            assertThat(run(Mode.APPLY)).containsExactly("新建组 XJJ（新局）");
            assertThat(run(Mode.APPLY)).isEmpty();
        }

        assertThat(group("XJJ").attributes())
                .containsEntry("org", List.of("XJJ"))
                .containsEntry("name", List.of("新局"))
                .containsEntry("kind", List.of("DEPARTMENT"))
                .containsEntry("centre", List.of("150626"));
        assertThat(names()).hasSize(before.size() + 1).containsAll(before);
    }

    @Test
    void a_renamed_department_keeps_its_group_and_its_members() throws Exception {
        try (var _ = routingThatKnows(BDC_RENAMED, SWJ)) {
            var before = group("BDC");
            assertThat(run(Mode.APPLY)).containsExactly("修改组 BDC：name “不动产登记中心” 改为 “不动产事务中心”");
            assertThat(run(Mode.APPLY)).isEmpty();

            assertThat(group("BDC")).isEqualTo(before.with(Map.of("name", "不动产事务中心")));
            var token = tokens.of("coord-bdc").split("\\.", -1)[1];
            assertThat(new ObjectMapper()
                            .readTree(Base64.getUrlDecoder().decode(token))
                            .path("org")
                            .asText())
                    .isEqualTo("BDC");
        } finally {
            groups.update(group("BDC").with(Map.of("name", "不动产登记中心")));
        }
    }

    @Test
    void a_group_is_known_by_its_org_whatever_it_is_called_and_keeps_what_else_it_carries() throws Exception {
        var swj = group("SWJ");
        groups.update(new Group(swj.id(), "税务", swj.with(Map.of("floor", "二楼")).attributes()));

        try (var _ = routingThatKnows(BDC, SWJ_RENAMED)) {
            assertThat(run(Mode.APPLY)).containsExactly("修改组 税务：name “税务局” 改为 “税务总局”");

            assertThat(group("税务"))
                    .isEqualTo(new Group(
                            swj.id(),
                            "税务",
                            swj.with(Map.of("floor", "二楼", "name", "税务总局")).attributes()));
        } finally {
            groups.update(swj);
        }
    }

    @Test
    void a_group_without_a_department_is_named_and_left() throws Exception {
        var before = names();

        try (var _ = routingThatKnows(BDC, SWJ)) {
            assertThat(sync().run(Mode.APPLY).unregistered())
                    .contains("GZZ", "GD")
                    .doesNotContain("BDC", "SWJ");
        }

        assertThat(names()).containsAll(before);
    }

    @Test
    void without_the_register_nothing_is_done() {
        assertThatThrownBy(() -> sync().run(Mode.APPLY))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("办理服务没有应答");
    }

    private GroupSync sync() {
        return new RegisteredDepartments(local.installation(), http, tokens).sync();
    }

    private List<String> run(GroupSync.Mode mode) {
        return sync().run(mode).changes().stream().map(GroupChange::told).toList();
    }

    private List<String> names() {
        return groups.all().stream().map(Group::name).sorted().toList();
    }

    private Group group(String name) {
        return groups.all().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static AutoCloseable routingThatKnows(String... departments) throws IOException {
        var port = local.installation().settings().port("routing");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var body = Stream.of(departments).toList().toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/api/v1/departments", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return () -> server.stop(0);
    }

    private static String department(String orgCode, String name, String kind) {
        return new ObjectMapper()
                .valueToTree(new TreeMap<>(Map.of("orgCode", orgCode, "name", name, "kind", kind)))
                .toString();
    }
}
