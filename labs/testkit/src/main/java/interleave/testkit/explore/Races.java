package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Data races that a run has shown: two threads stood before the same data, and nothing ordered them. */
final class Races {

    private Races() {
    }

    /** All of a run, in words. */
    static List<String> of(Scheduled run) {
        return all(run).map(event -> text(run, event)).distinct().toList();
    }

    /** One that may break an object of the JDK's from the inside, whatever the results were. */
    static Optional<Failure> fatal(Scenario scenario, Scheduled run) {
        return all(run).filter(event -> site(run, event.site()).kind() == Site.Kind.CALL)
            .map(event -> new Failure(scenario, run, Kind.DATA_RACE,
                "Data race: " + text(run, event) + ".")).findFirst();
    }

    private static Stream<Event> all(Scheduled run) {
        return run.events().stream().filter(event -> event.kind() == Event.Kind.RACE);
    }

    private static String text(Scheduled run, Event race) {
        Site one = site(run, Integer.parseInt(race.text().substring(race.text().lastIndexOf(' ') + 1)));
        Site other = site(run, race.site());
        String what = one.kind() == Site.Kind.CALL
            ? one.location() + " and " + other.location() + " on the same object" : one.location();
        return "two threads use " + what + " at once, and nothing orders them (" + one.place() + " and "
            + other.place() + ")";
    }

    private static Site site(Scheduled run, int number) {
        return run.sites().get(number);
    }
}
