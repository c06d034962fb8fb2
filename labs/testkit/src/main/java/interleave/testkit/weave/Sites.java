package interleave.testkit.weave;

import interleave.testkit.wire.Site;
import java.util.ArrayList;
import java.util.List;

/** The numbered places of a program where its threads can be held. One thread uses it. */
final class Sites {

    private final List<Site> sites = new ArrayList<>();

    int add(Site site) {
        sites.add(site);
        return sites.size() - 1;
    }

    List<Site> all() {
        return List.copyOf(sites);
    }
}
