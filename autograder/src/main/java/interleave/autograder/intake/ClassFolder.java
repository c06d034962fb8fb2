package interleave.autograder.intake;

import interleave.autograder.intake.platform.Convention;
import interleave.autograder.intake.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder in which the work of a class lies.
 *
 * @param platform   where it comes from
 * @param convention how that one names
 * @param children   what is in it
 */
record ClassFolder(Platform platform, Convention convention, List<Path> children) {

    /** What stands at the top of one project. */
    private static final Set<String> PROJECT = Set.of("src", "pom.xml");
    private static final int MOST_WRAPPED = 3;
    /** So many archives can lie beside the sources of one student; among more, a source lies by mistake. */
    private static final int MOST_BESIDE = 1;

    /**
     * Finds it in a folder: exports often hold one folder that holds everything.
     *
     * @param told   where it comes from; empty where the names shall tell
     * @param packed whether the folder is the inside of a zip, which is one student's where nothing tells otherwise
     */
    static ClassFolder find(Path folder, Optional<Platform> told, boolean packed) throws IOException {
        List<Path> candidates = wrapped(folder);
        for (Path each : candidates) {
            Optional<Platform> named = Platform.of(each, Place.children(each), told);
            if (named.isPresent()) {
                return of(named.get(), each);
            }
        }
        Path plain = packed && candidates.size() > 1 ? candidates.get(1) : folder;
        return of(told.orElse(byContents(Place.children(plain), packed)), plain);
    }

    private static ClassFolder of(Platform platform, Path folder) throws IOException {
        List<Path> children = Place.children(folder);
        return new ClassFolder(platform, platform.convention(folder, children), children);
    }

    /** The folder, the folder that is all of it, the folder that is all of that. */
    private static List<Path> wrapped(Path folder) throws IOException {
        List<Path> wrapped = new ArrayList<>(List.of(folder));
        while (wrapped.size() <= MOST_WRAPPED) {
            Path last = wrapped.get(wrapped.size() - 1);
            List<Path> visible = Place.children(last).stream().filter(Place::isVisible).toList();
            if (visible.size() != 1 || !Place.isFolder(visible.get(0))) {
                break;
            }
            wrapped.add(visible.get(0));
        }
        return wrapped;
    }

    private static Platform byContents(List<Path> children, boolean packed) {
        List<String> names = children.stream().map(Place::name).toList();
        long archives = children.stream().filter(Place::isArchive).count();
        boolean isProject = names.stream().anyMatch(PROJECT::contains)
            || archives <= MOST_BESIDE && names.stream().anyMatch(name -> name.endsWith(".java"));
        boolean isClass = !isProject && (!packed || archives > 0);
        return isClass ? Platform.FOLDERS : Platform.ONE;
    }
}
