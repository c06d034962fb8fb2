package interleave.autograder.run;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** What JUnit's launcher is asked for, with the settings that every run of the kit's own has. */
final class Requests {

    /** Held, for the logging system forgets the level of a logger that nobody holds. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    static {
        // It tells at every start that it keeps no database, which is what was asked for.
        JQWIK.setLevel(Level.WARNING);
    }

    private Requests() {
    }

    /** Seeds are fixed, so nothing needs to be remembered; and the working folder is the user's. */
    static LauncherDiscoveryRequest of(List<DiscoverySelector> selectors, Filter<?>... filters) {
        return LauncherDiscoveryRequestBuilder.request().selectors(selectors).filters(filters)
            .configurationParameter("jqwik.database", "").build();
    }
}
