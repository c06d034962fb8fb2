package interleave.testkit.stage;

import interleave.testkit.weave.Weaver;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Plan;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Words;
import java.util.List;

/**
 * What a stage says of one schedule.
 *
 * @param plan       the schedule
 * @param ends       per operation of the script
 * @param events     the trace
 * @param sites      the places that the events' numbers mean
 * @param program    a hash of the program's class files
 * @param isBlind    whether a thread ran that the conductor does not see: then an end that never came proves nothing
 * @param isPoisoned whether a thread is left in the stage that has a monitor
 * @param living     threads that are left in the stage
 */
public record Scheduled(Plan plan, List<End> ends, List<Event> events, List<Site> sites, int program,
                        boolean isBlind, boolean isPoisoned, int living) {

    static Scheduled decode(Plan plan, List<String> fields, Weaver.Woven woven) {
        List<String> state = Words.split(fields.get(0));
        List<End> ends = Words.split(fields.get(1)).stream().map(End::decode).toList();
        List<Event> events = fields.subList(2, fields.size()).stream().map(Event::decode).toList();
        return new Scheduled(plan, ends, events, woven.sites(), woven.hash(),
            Boolean.parseBoolean(state.get(0)), Boolean.parseBoolean(state.get(1)), Integer.parseInt(state.get(2)));
    }
}
