package interleave.autograder.intake.platform;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person.Id;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Autolab: {@code jane@x.edu_3_handin.tar} for her third attempt; {@code 3_jane@x.edu_my_lab.tar} where the name of the
 * hand-in has an underscore.
 */
final class Autolab implements Convention {

    private static final Pattern EMAIL_FIRST =
        Pattern.compile("(?<email>[^@]+@[^@_]+)_(?<version>\\d{1,6})_(?<file>.+)");
    private static final Pattern VERSION_FIRST =
        Pattern.compile("(?<version>\\d{1,6})_(?<email>[^@]+@[^@_]+)_(?<file>.+)");

    @Override
    public Optional<Named> named(Path place) {
        String name = Platform.nameOf(place);
        return Stream.of(EMAIL_FIRST, VERSION_FIRST).map(each -> each.matcher(name)).filter(Matcher::matches)
            .findFirst().map(Autolab::named);
    }

    private static Named named(Matcher name) {
        int version = Integer.parseInt(name.group("version"));
        return Named.of(Map.of(Id.EMAIL, name.group("email")), name.group("email"),
            new Delivery(Optional.empty(), false, version), name.group("file"));
    }
}
