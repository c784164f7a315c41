package dev.fanfare.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands stages to the tests that ask for one: a test class that takes a `Stage` in its constructor or in
/// `@BeforeAll` has it to itself until its last test has run, a test method until its own end. Servers and
/// browsers are kept for the next one, so that there are as many as test classes run side by side.
final class Stages implements ParameterResolver {
    /// Asks for a server that nobody has used: it has no accounts, and is ended after the test.
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Unused {}

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Stages.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Pool pool = context.getRoot().getStore(OURS).computeIfAbsent(Pool.class, _ -> new Pool(), Pool.class);
        boolean unused = parameter.isAnnotated(Unused.class);
        return holder(parameter, context)
                .getStore(OURS)
                .computeIfAbsent("unused: " + unused, _ -> new Loan(pool, unused), Loan.class)
                .stage();
    }

    /// What a constructor takes belongs to the class, whichever of its tests it is made for.
    private static ExtensionContext holder(ParameterContext parameter, ExtensionContext context) {
        boolean ofTheClass = parameter.getDeclaringExecutable() instanceof Constructor<?>;
        return ofTheClass && context.getTestMethod().isPresent()
                ? context.getParent().orElseThrow()
                : context;
    }

    /// A stage until it is closed; then its browser, and its server unless it was to be unused, are free again.
    private static final class Loan implements AutoCloseable {
        private final Pool pool;
        private final Chromium chromium;
        private final Stage stage;
        private final boolean unused;

        private Loan(Pool pool, boolean unused) {
            this.pool = pool;
            this.unused = unused;
            chromium = pool.browser();
            stage = unused ? Stage.empty(chromium) : pool.stage(chromium);
        }

        private Stage stage() {
            return stage;
        }

        @Override
        public void close() {
            if (unused) {
                stage.close();
            }
            pool.free(chromium);
        }
    }

    /// All browsers, each with the stage that has been made for it, if any.
    private static final class Pool implements AutoCloseable {
        private final Deque<Chromium> free = new ArrayDeque<>();
        private final List<Chromium> browsers = new ArrayList<>();
        private final List<Stage> stages = new ArrayList<>();

        private synchronized Chromium browser() {
            if (free.isEmpty()) {
                Chromium chromium = Chromium.launch();
                browsers.add(chromium);
                return chromium;
            }
            return free.pop();
        }

        /// The browser is the caller's own until it is free again, so that nobody waits for a server that starts.
        private Stage stage(Chromium chromium) {
            Optional<Stage> made = madeFor(chromium);
            if (made.isPresent()) {
                return made.get();
            }
            Stage stage = Stage.withAccounts(chromium);
            keep(stage);
            return stage;
        }

        private synchronized Optional<Stage> madeFor(Chromium chromium) {
            return stages.stream().filter(stage -> stage.chromium() == chromium).findFirst();
        }

        private synchronized void keep(Stage stage) {
            stages.add(stage);
        }

        private synchronized void free(Chromium chromium) {
            free.push(chromium);
        }

        @Override
        public synchronized void close() {
            stages.forEach(Stage::close);
            browsers.forEach(Chromium::close);
        }
    }
}
