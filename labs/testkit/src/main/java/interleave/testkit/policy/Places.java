package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.SourceCodeLocation;

/** File and line as an IDE shows them. */
final class Places {

    private Places() {
    }

    static String of(JavaAccess<?> access) {
        SourceCodeLocation location = access.getSourceCodeLocation();
        String file = location.getSourceFileName();
        return location.getLineNumber() > 0 ? file + ":" + location.getLineNumber() : file;
    }

    static String of(JavaClass subject) {
        return subject.getSourceCodeLocation().getSourceFileName();
    }
}
