package interleave.autograder.intake.platform;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person.Id;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas: {@code doejane_LATE_1001_2002_work.zip}, a file each, several of one student side by side; anonymous ones
 * {@code LATE_anon_x7Yz1_2002_work.zip}. A name handed in again is {@code Bank-1.java}. As its
 * {@code content_zipper.rb} writes them.
 */
final class Canvas implements Convention {

    private static final Pattern NAMED =
        Pattern.compile("(?<name>[^_].*?)(?<late>_LATE)?_(?<user>\\d+)_(?:\\d+_(?<file>.+)|(?:text|link)\\.html)");
    private static final Pattern ANONYMOUS =
        Pattern.compile("(?<late>LATE_)?anon_(?<user>[A-Za-z0-9]+)_(?:\\d+_(?<file>.+)|(?:text|link)\\.html)");
    private static final Pattern AGAIN = Pattern.compile("-\\d+(?=\\.[A-Za-z.]+$)");

    @Override
    public Optional<Named> named(Path place) {
        Matcher anonymous = ANONYMOUS.matcher(Platform.nameOf(place));
        if (anonymous.matches()) {
            return Optional.of(named(anonymous, Map.of(Id.NAME, "anon " + anonymous.group("user"))));
        }
        Matcher named = NAMED.matcher(Platform.nameOf(place));
        return named.matches() ? Optional.of(named(named,
            Map.of(Id.NAME, named.group("name"), Id.CANVAS, named.group("user")))) : Optional.empty();
    }

    private static Named named(Matcher name, Map<Id, String> ids) {
        Delivery delivery = new Delivery(Optional.empty(), name.group("late") != null, 0);
        String file = name.group("file");
        Named named = Named.of(ids, name.group("user"), delivery,
            file == null ? "" : AGAIN.matcher(file).replaceFirst(""));
        return file == null ? named.noWork() : named;
    }
}
