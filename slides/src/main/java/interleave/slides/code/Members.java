package interleave.slides.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Where the members of a Java file stand, as the compiler sees them: braces in texts and comments do not count. */
final class Members {

    /** Lines, from 1, both of them included. A javadoc comment does not belong to it. */
    record Range(int first, int last) {
    }

    private final Path file;
    /** By name and by {@code name(types)}; types by their short form {@code Class}. */
    private final Map<String, List<Range>> ranges = new LinkedHashMap<>();

    private Members(Path file) {
        this.file = file;
    }

    static Members of(Path file) {
        Members members = new Members(file);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            // What a parser does not like is told by the lab's own build.
            JavacTask task = (JavacTask) compiler.getTask(null, files, diagnostic -> { }, List.of("-proc:none"), null,
                files.getJavaFileObjects(file));
            for (CompilationUnitTree unit : task.parse()) {
                members.new Scanner(unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    private void add(String name, Range range) {
        ranges.computeIfAbsent(name, key -> new ArrayList<>()).add(range);
    }

    /** Goes through the types of a file. Locals are no members, so methods are not looked into. */
    private final class Scanner extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Scanner(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            add(type.getSimpleName().toString(), type);
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method) {
                    // The compiler calls every constructor <init>.
                    String name = (method.getReturnType() == null ? type.getSimpleName() : method.getName()).toString();
                    add(name, method);
                    add(name + types(method), method);
                } else if (member instanceof VariableTree field) {
                    add(field.getName().toString(), field);
                }
            }
            return super.visitClass(type, unused);
        }

        private static String types(MethodTree method) {
            return method.getParameters().stream().map(each -> each.getType().toString())
                .collect(Collectors.joining(",", "(", ")"));
        }

        private void add(String name, Tree tree) {
            long start = positions.getStartPosition(unit, tree);
            long end = positions.getEndPosition(unit, tree);
            // What the compiler adds, such as a constructor, has no end; an anonymous class has no name.
            if (end >= 0 && !name.isEmpty()) {
                Members.this.add(name, new Range((int) unit.getLineMap().getLineNumber(start),
                    (int) unit.getLineMap().getLineNumber(end)));
            }
        }
    }

    /** @throws IllegalArgumentException where no member, or more than one, has that name */
    Range range(String name) {
        List<Range> found = ranges.getOrDefault(name.replace(", ", ","), List.of());
        if (found.isEmpty()) {
            throw new IllegalArgumentException(file + " has no member \"" + name + "\"; it has: "
                + String.join(", ", ranges.keySet()));
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(file + " has " + found.size() + " members \"" + name
                + "\": name one with its types, such as close(Closeable)");
        }
        return found.get(0);
    }
}
