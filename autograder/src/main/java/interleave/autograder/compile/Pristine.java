package interleave.autograder.compile;

import interleave.testkit.lab.Lab;
import interleave.testkit.lab.StudentClass;
import interleave.testkit.own.TestTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kit's own files of a lab. They replace whatever a student handed in under their names. */
final class Pristine {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*+package[ \\t]++[\\w.]++[ \\t]*+;");

    /** What stands before a class's name at the start of its line; a comment's line begins otherwise. */
    private static final String DECLARED = "(?m)^[ \\t]*+(?:(?:public|abstract|final|sealed|static)[ \\t]++)*+"
            + "(?:class|record|interface|enum)[ \\t]++";

    private final Path labs;

    /** The files stand below {@code labs}, each in its lab's folder. */
    Pristine(Path labs) {
        this.labs = labs;
    }

    /** These sources, with the kit's files in the student's package: contract A1 lets students change it. */
    List<SourceText> over(List<SourceText> sources, Lab lab) throws IOException {
        List<SourceText> result = new ArrayList<>(sources);
        for (String path : lab.pristine()) {
            SourceText kit = kitFile(lab, path, packageOf(sources, lab));
            result.removeIf(source -> source.fileName().equals(kit.fileName()));
            result.add(kit);
        }
        for (String path : unsolved(sources, lab)) {
            result.add(kitFile(lab, path, packageOf(sources, lab)));
        }
        return result;
    }

    /** What a lab's public tests share, such as the rules that schedules are held against; none of the tests. */
    List<SourceText> testTools(Lab lab) throws IOException {
        List<SourceText> tools = new ArrayList<>();
        for (Path file : TestTools.of(labs.resolve(lab.id()))) {
            tools.add(new SourceText(file.getFileName().toString(), Files.readString(file), Optional.empty()));
        }
        return tools;
    }

    /** Whether that is the file for the student's own test, with nothing of the student's in it. */
    boolean isUntouched(SourceText ownTest, Lab lab) throws IOException {
        Optional<Path> skeleton = TestTools.skeleton(labs.resolve(lab.id()));
        // Whatever the line ends.
        return skeleton.isPresent()
                && Files.readString(skeleton.get()).lines().toList().equals(ownTest.text().lines().toList());
    }

    /** Tasks may come one by one, but the files of the kit use all classes: those not handed in are the skeleton's. */
    private static List<String> unsolved(List<SourceText> sources, Lab lab) {
        return lab.pristine().stream().limit(1).map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .flatMap(folder -> lab.classes().stream().filter(each -> !isHandedIn(sources, each))
                        .map(each -> folder + each.fileName())).toList();
    }

    private static boolean isHandedIn(List<SourceText> sources, StudentClass wanted) {
        Pattern declaration = Pattern.compile(DECLARED + wanted.simpleName() + "\\b");
        return sources.stream().anyMatch(source -> declaration.matcher(source.text()).find());
    }

    private SourceText kitFile(Lab lab, String path, String declaration) throws IOException {
        String text = Files.readString(labs.resolve(lab.id()).resolve(path));
        String moved = PACKAGE.matcher(text).replaceFirst(Matcher.quoteReplacement(declaration));
        return new SourceText(path, moved, Optional.empty());
    }

    private static String packageOf(List<SourceText> sources, Lab lab) {
        List<String> own = lab.classes().stream().map(StudentClass::fileName).toList();
        return sources.stream().filter(source -> own.contains(source.fileName())).findFirst()
                .map(source -> PACKAGE.matcher(source.text())).filter(Matcher::find).map(Matcher::group)
                .orElse("");
    }
}
