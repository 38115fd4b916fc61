package org.doudi.local.check;

import java.io.IOException;
import java.util.Optional;
import org.doudi.local.server.Processes;

/// PostgreSQL refuses to run as root; a user namespace makes it nobody, where the system allows one.
///
/// @param user who runs us
/// @param probe a program that succeeds in a namespace of its own
record RootCheck(String user, ProcessBuilder probe) implements Check {

    static RootCheck ofMachine() {
        return new RootCheck(System.getProperty("user.name"), new ProcessBuilder("unshare", "-U", "true"));
    }

    @Override
    public String name() {
        return "用户 " + user;
    }

    @Override
    public Optional<String> problem() {
        return !user.equals("root") || allowed()
                ? Optional.empty()
                : Optional.of("以 root 运行时 PostgreSQL 需要用户命名空间，而本机不允许；请换普通用户运行 ./doudi。");
    }

    private boolean allowed() {
        try {
            return Processes.await(probe.start()) == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
