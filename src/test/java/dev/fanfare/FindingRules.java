package dev.fanfare;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The rules of all findings the server's code can make, as they stand in its sources: what is handed
/// on as the `rule` of a finding, through however many methods that call it `rule` too.
///
/// @param literal rules that stand there as they are sent
/// @param computed expressions that make a rule, as they are written
record FindingRules(Set<String> literal, Set<String> computed) {
    private static final Path SOURCES = Path.of("src/main/java");

    static FindingRules inTheSources() throws IOException {
        List<CompilationUnitTree> units = parsed();
        Taking taking = new Taking();
        taking.scan(units, null);
        Given given = new Given(taking.methods);
        given.scan(units, null);
        return new FindingRules(given.literal, given.computed);
    }

    private static List<CompilationUnitTree> parsed() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(SOURCES);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java = files.filter(FindingRules::knowsFindings).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(java));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        }
    }

    private static boolean knowsFindings(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readString(file).contains("Finding");
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /// A method that takes a rule: its class, name, number of parameters, and which of them it is.
    private record Method(String owner, String name, int parameters, int rule) {}

    /// Walks through sources and knows the class it is in.
    private abstract static class Walk extends TreeScanner<Void, Void> {
        /// The simple name of the innermost class around.
        String owner = "";

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            String outer = owner;
            owner = tree.getSimpleName().toString();
            super.visitClass(tree, unused);
            owner = outer;
            return null;
        }
    }

    /// Finds the methods with a parameter called `rule`, records with a component of that name too.
    private static final class Taking extends Walk {
        private final Set<Method> methods = new HashSet<>();

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            for (int i = 0; i < tree.getParameters().size(); i++) {
                if (tree.getParameters().get(i).getName().contentEquals("rule")) {
                    methods.add(new Method(
                            owner,
                            tree.getName().toString(),
                            tree.getParameters().size(),
                            i));
                }
            }
            return super.visitMethod(tree, unused);
        }
    }

    /// Finds what is given to them.
    private static final class Given extends Walk {
        private final Set<Method> methods;
        private final Set<String> literal = new TreeSet<>();
        private final Set<String> computed = new TreeSet<>();

        private Given(Set<Method> methods) {
            this.methods = methods;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            ExpressionTree called = call.getMethodSelect();
            String name = called instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : called.toString();
            boolean own = called instanceof IdentifierTree;
            methods.stream()
                    .filter(method -> method.name().equals(name))
                    .filter(method -> !own || method.owner().equals(owner))
                    .forEach(method -> given(method, call.getArguments()));
            return super.visitMethodInvocation(call, unused);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            if (variable.getName().contentEquals("rule") && variable.getInitializer() != null) {
                rule(variable.getInitializer());
            }
            return super.visitVariable(variable, unused);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void unused) {
            if (made.getIdentifier().toString().equals("Finding")) {
                given(new Method("Finding", "new", 6, 1), made.getArguments());
            }
            return super.visitNewClass(made, unused);
        }

        private void given(Method method, List<? extends ExpressionTree> arguments) {
            if (arguments.size() == method.parameters()) {
                rule(arguments.get(method.rule()));
            }
        }

        private void rule(ExpressionTree expression) {
            switch (expression) {
                case LiteralTree text -> literal.add(String.valueOf(text.getValue()));
                case ConditionalExpressionTree either -> {
                    rule(either.getTrueExpression());
                    rule(either.getFalseExpression());
                }
                case IdentifierTree handedOn when handedOn.getName().contentEquals("rule") -> {}
                default -> computed.add(expression.toString());
            }
        }
    }
}
