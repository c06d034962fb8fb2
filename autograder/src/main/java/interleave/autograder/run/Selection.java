package interleave.autograder.run;

import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/**
 * The test classes that judge a lab.
 *
 * @param suites their package
 * @param names  what their full names match, a regular expression
 */
record Selection(String suites, String names) {

    LauncherDiscoveryRequest request() {
        DiscoverySelector all = DiscoverySelectors.selectPackage(suites);
        return Requests.of(List.of(all), ClassNameFilter.includeClassNamePatterns(names));
    }
}
