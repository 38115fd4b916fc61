package org.doudi.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doudi.local.server.FileTree;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// The week at the window, undisturbed: played once for all the tests that look at it, or ask on in the same hall.
public final class Week implements AutoCloseable {
    private final Path folder;
    private final Stack stack;
    private final List<JsonNode> ledger;
    private boolean open = true;

    private Week() {
        try {
            folder = Files.createTempDirectory("doudi-week");
            stack = new Stack(folder.resolve("quiet"));
            stack.doudi("up", "--detach");
            stack.doudi("demo");
            ledger = stack.ledger();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Stack stack() {
        return stack;
    }

    /// As it stood when the week was over.
    List<JsonNode> ledger() {
        return ledger;
    }

    /// Stops the stack, once.
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            stack.close();
            FileTree.delete(folder);
        }
    }

    /// Gives the week to whoever asks for it; the last test's end is its end.
    public static final class Played implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Week.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Week.class))
                    .computeIfAbsent(Week.class, _ -> new Week());
        }
    }
}
