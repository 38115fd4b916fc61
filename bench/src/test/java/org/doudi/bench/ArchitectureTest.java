package org.doudi.bench;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.doudi.testkit.HouseRules;

/// The house's rules, except for the rivals in `raw`: they send without the store, for that is what it is measured
/// against.
@AnalyzeClasses(
        packages = "org.doudi.bench",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutRawRivals.class})
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    static final class WithoutRawRivals implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/bench/raw/");
        }
    }
}
