package interleave.autograder.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * The tests that judge a lab.
 *
 * @param suites their package
 * @param names  what the full names of their classes match, a regular expression
 * @param checks the ids of those that are run; empty for all of them
 */
record Selection(String suites, String names, Set<String> checks) {

    Selection {
        checks = Set.copyOf(checks);
    }

    Selection only(Set<String> ids) {
        return new Selection(suites, names, ids);
    }

    LauncherDiscoveryRequest request() {
        DiscoverySelector all = DiscoverySelectors.selectPackage(suites);
        List<Filter<?>> filters = new ArrayList<>(List.of(ClassNameFilter.includeClassNamePatterns(names)));
        if (!checks.isEmpty()) {
            PostDiscoveryFilter chosen = test -> FilterResult.includedIf(isChosen(test));
            filters.add(chosen);
        }
        return Requests.of(List.of(all), filters.toArray(Filter<?>[]::new));
    }

    private boolean isChosen(TestDescriptor test) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
            .map(source -> checks.contains(TestFacts.of(source).id())).orElse(true);
    }
}
