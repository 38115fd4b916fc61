package org.doudi.testkit;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/// What is shipped: no tests, neither as classes nor in the jar in which a module hands its stories on to others.
public final class WithoutTests implements ImportOption {
    private static final ImportOption NO_TEST_CLASSES = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return NO_TEST_CLASSES.includes(location) && !location.contains("-tests.jar");
    }
}
