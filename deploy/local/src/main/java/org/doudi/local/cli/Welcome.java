package org.doudi.local.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.doudi.local.install.Installation;
import org.doudi.local.install.Realm;
import org.doudi.local.install.ServiceName;

/// What `up` ends with: where everything is, who can log in, what to try first.
record Welcome(Installation installation) {
    private static final Map<String, String> ROLES = roles();

    @Override
    public String toString() {
        return """

                地址
                %s
                演示用户（口令都是 %s；取令牌：./doudi token <用户>）
                %s
                先试一试
                  curl -H "Authorization: Bearer $(./doudi token clerk1)" "%s/api/v1/ledger"
                  ./doudi demo       演示一批案件，从登记到评价
                  ./doudi status     查看健康、积压
                  ./doudi clock      查看和拨动业务时间，看看超期会怎样

                数据都在 %s；口令和密钥在其中的 secrets/，只有本用户可读。
                本机模式只听 127.0.0.1，供一台机器上试用和开发；正式部署见 docs/operations.md。
                """.formatted(
                        addresses(),
                        installation.secrets().password("demo"),
                        users(),
                        installation.url(ServiceName.REPORTING),
                        installation.data());
    }

    private Table addresses() {
        var table = new Table();
        table.row("控制台（从这里开始）", installation.console());
        table.row("群众页面", installation.console() + "/citizen");
        table.row("受理 intake", installation.url(ServiceName.INTAKE));
        table.row("研判转办 routing", installation.url(ServiceName.ROUTING));
        table.row("时限 deadline", installation.url(ServiceName.DEADLINE));
        table.row("评价 evaluation", installation.url(ServiceName.EVALUATION));
        table.row("台账看板 reporting", installation.url(ServiceName.REPORTING));
        table.row("身份认证 Keycloak", "http://127.0.0.1:" + installation.settings().port("keycloak"));
        table.row("数据库 PostgreSQL", "127.0.0.1:" + installation.settings().port("postgres"));
        table.row("消息 Kafka", installation.kafka());
        return table;
    }

    private Table users() {
        var table = new Table();
        ROLES.forEach((role, label) -> {
            var users = Realm.of(installation.project()).users().stream()
                    .filter(user -> user.role().equals(role))
                    .map(Realm.DemoUser::name)
                    .toList();
            var shown =
                    users.size() > 3 ? String.join(" ", users.subList(0, 3)) + " …（每个部门一个）" : String.join(" ", users);
            table.row(label, role, shown);
        });
        table.row("12345 热线、对接系统", "hotline integrator", "hotline-12345 integrator-demo");
        return table;
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("clerk", "窗口工作人员");
        roles.put("duty-chief", "值班长");
        roles.put("coordinator", "协调专员");
        roles.put("centre-lead", "政务服务中心");
        roles.put("bureau", "政务服务局");
        roles.put("working-group", "工作组");
        roles.put("leader", "部门分管领导");
        roles.put("discipline", "旗纪委监委");
        roles.put("auditor", "审计");
        roles.put("admin", "系统管理员");
        return roles;
    }
}
