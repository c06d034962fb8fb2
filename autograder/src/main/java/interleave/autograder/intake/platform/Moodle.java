package interleave.autograder.intake.platform;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person.Id;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle: {@code Jane Doe_1001_assignsubmission_file/work.zip}, with a {@code _} at the folder's end before version 4,
 * or without folders {@code Jane Doe_1001_assignsubmission_file_work.zip}. Teams have their own name and number there,
 * the team of those who are in none a name only. As its {@code mod_assign\downloader} writes them.
 */
final class Moodle implements Convention {

    private static final Pattern NAMED =
        Pattern.compile("(?<name>.+?)(?:_(?<id>\\d+))?_assignsubmission_(?<type>[a-z]+)(?:_(?<file>.*))?");

    @Override
    public Optional<Named> named(Path place) {
        Matcher name = NAMED.matcher(Platform.nameOf(place));
        if (!name.matches()) {
            return Optional.empty();
        }
        Map<Id, String> ids = new EnumMap<>(Map.of(Id.NAME, name.group("name")));
        if (name.group("id") != null) {
            ids.put(Id.MOODLE, name.group("id"));
        }
        Named named = Named.of(ids, name.group("name") + "_" + name.group("id"), Delivery.UNKNOWN,
            name.group("file") == null ? "" : name.group("file"));
        return Optional.of(name.group("type").equals("onlinetext") ? named.noWork() : named);
    }
}
