package interleave.autograder.intake.platform;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person.Id;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clones of everybody's repository: {@code SLUG-username}, in a folder {@code SLUG-submissions} as GitHub Classroom
 * makes it, or {@code classroom-assignment-username} side by side as Classroom 50 names them.
 *
 * @param prefix what stands before the user's name; empty where there is none
 */
record GitHosting(String prefix) implements Convention {

    private static final String SUBMISSIONS = "-submissions";

    static GitHosting of(Path folder, List<Path> children) {
        String name = folder.getFileName() == null ? "" : Platform.nameOf(folder);
        if (name.endsWith(SUBMISSIONS)) {
            return new GitHosting(name.substring(0, name.length() - SUBMISSIONS.length()) + "-");
        }
        List<String> clones = children.stream().filter(child -> Files.isDirectory(child.resolve(".git")))
            .map(Platform::nameOf).toList();
        return new GitHosting(clones.size() < 2 ? "" : sharedPrefix(clones));
    }

    /** Up to the last hyphen that stands at the same place in all of them. */
    private static String sharedPrefix(List<String> names) {
        String shared = names.get(0);
        for (String name : names) {
            while (!name.startsWith(shared) || name.equals(shared)) {
                shared = shared.substring(0, shared.length() - 1);
            }
        }
        return shared.substring(0, shared.lastIndexOf('-') + 1);
    }

    @Override
    public Optional<Named> named(Path place) {
        String name = Platform.nameOf(place);
        if (prefix.isEmpty() || !name.startsWith(prefix) || name.length() == prefix.length()
            || !Files.isDirectory(place)) {
            return Optional.empty();
        }
        String user = name.substring(prefix.length());
        return Optional.of(Named.of(Map.of(Id.LOGIN, user), user, Delivery.UNKNOWN, ""));
    }
}
