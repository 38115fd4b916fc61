package org.doudi.restore;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.doudi.testkit.HouseRules;
import org.doudi.testkit.WithoutTests;

@AnalyzeClasses(packages = "org.doudi.restore", importOptions = WithoutTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);
}
