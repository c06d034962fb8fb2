package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Site;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a wrong result came from. A thread stores what it had computed from a value that another one has changed
 * since: a lost update. It stores because of what it had seen, and that is no longer so: check-then-act. It does
 * neither: what it tells is wrong.
 */
final class Updates {

    private static final int NEVER = -1;

    private final List<Event> events;
    private final List<Site> sites;

    Updates(Scheduled run) {
        this.events = run.events();
        this.sites = run.sites();
    }

    /** By the first thing that one of the clients stores on such grounds; in one step with a look of its own, last. */
    Kind kind() {
        return Stream.of(false, true).flatMap(this::kinds).filter(kind -> kind != Kind.WRONG_REPLY).findFirst()
            .orElse(Kind.WRONG_REPLY);
    }

    private Stream<Kind> kinds(boolean areInOneStep) {
        return IntStream.range(0, events.size()).filter(number -> isClientsTry(events.get(number)))
            .filter(number -> looksAndStoresAtOnce(events.get(number)) == areInOneStep).mapToObj(this::kindOf);
    }

    private boolean isClientsTry(Event event) {
        return !event.lane().equals(Scenario.TEST) && triesToChange(event);
    }

    private Kind kindOf(int change) {
        int look = look(change, change);
        if (look != NEVER && isChangedByOthers(look, change)) {
            return bringsAValue(events.get(look)) && replaces(events.get(change)) ? Kind.LOST_UPDATE
                : Kind.CHECK_THEN_ACT;
        }
        while (look != NEVER) {
            look = look(change, look);
            if (look != NEVER && isChangedByOthers(look, change)) {
                return Kind.CHECK_THEN_ACT;
            }
        }
        return Kind.WRONG_REPLY;
    }

    /** The last time before that its thread looked at what it changes, in the same operation. */
    private int look(int change, int before) {
        Event changing = events.get(change);
        for (int i = before - 1; i >= 0; i--) {
            Event event = events.get(i);
            if (event.lane().equals(changing.lane())) {
                if (event.kind() == Event.Kind.INVOKED) {
                    return NEVER;
                } else if (looks(event) && !(looksAndStoresAtOnce(event) && looksAndStoresAtOnce(changing))
                    && isSame(event, changing)) {
                    return i;
                }
            }
        }
        return NEVER;
    }

    private boolean isChangedByOthers(int look, int change) {
        Event looking = events.get(look);
        return events.subList(look + 1, change).stream().anyMatch(event -> !event.lane().equals(looking.lane())
            && triesToChange(event) && !isInVain(event) && isSame(event, looking));
    }

    private boolean triesToChange(Event event) {
        return event.kind() == Event.Kind.WRITE
            || event.kind() == Event.Kind.CALL && sites.get(event.site()).trait() == Site.Trait.CHANGES;
    }

    /** It puts a value in place of another one; an add to a list or a remove from it does not. */
    private boolean replaces(Event change) {
        return change.kind() == Event.Kind.WRITE
            || sites.get(change.site()).location().matches(".*\\.(put|set\\w*|replace|lazySet|compareAndSet)");
    }

    /**
     * incrementAndGet, merge and their like: nothing comes between their look and their change, and two of them in a
     * row are two changes.
     */
    private boolean looksAndStoresAtOnce(Event event) {
        return sites.get(event.site()).location().matches(".*\\.(\\w+AndGet|getAnd\\w+|merge|compute\\w*)");
    }

    /** An add, remove or compareAndSet that answers so has changed nothing. */
    private static boolean isInVain(Event event) {
        return event.text().endsWith("→ false");
    }

    private boolean looks(Event event) {
        return event.kind() == Event.Kind.READ
            || event.kind() == Event.Kind.CALL && sites.get(event.site()).trait() != Site.Trait.ORDERED;
    }

    private boolean isSame(Event one, Event other) {
        if (one.object() != other.object() || one.kind() == Event.Kind.CALL != (other.kind() == Event.Kind.CALL)) {
            return false;
        }
        return one.kind() == Event.Kind.CALL ? isSamePart(one, other)
            : sites.get(one.site()).location().equals(sites.get(other.site()).location());
    }

    /** Two calls of a map that name different keys touch different things. */
    private static boolean isSamePart(Event one, Event other) {
        String first = one.text().split(", | → ", 2)[0];
        String second = other.text().split(", | → ", 2)[0];
        return first.equals(second) || !first.startsWith("\"") || !second.startsWith("\"");
    }

    /** Something to compute with: not the answer to a question, and not the word for nothing. */
    private boolean bringsAValue(Event look) {
        String value = look.text().substring(look.text().lastIndexOf("→ ") + 1).strip();
        boolean isVoid = look.kind() == Event.Kind.CALL && !look.text().contains("→ ");
        return !isVoid && !sites.get(look.site()).location().matches(".*\\.(contains\\w*|isEmpty|hasNext)")
            && !value.matches("null|true|false");
    }
}
