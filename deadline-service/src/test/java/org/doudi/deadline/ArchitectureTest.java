package org.doudi.deadline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.doudi.deadline.application.AccountingForTime;
import org.doudi.deadline.application.IssuingReceipts;
import org.doudi.deadline.application.ReadingCase;
import org.doudi.deadline.application.Supposing;
import org.doudi.testkit.HouseRules;

@AnalyzeClasses(packages = "org.doudi.deadline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> WRITES = Set.of("append", "run", "runAll", "publish");

    /// 期限凭据、谁的时间、假如 read the log, and by construction do nothing else — product 9.
    @ArchTest
    static final ArchRule whoReadsTheLogWritesNothing = noClasses()
            .that()
            .haveFullyQualifiedName(ReadingCase.class.getName())
            .or()
            .haveFullyQualifiedName(IssuingReceipts.class.getName())
            .or()
            .haveFullyQualifiedName(AccountingForTime.class.getName())
            .or()
            .haveFullyQualifiedName(Supposing.class.getName())
            .should()
            .callMethodWhere(describe(
                    "what writes",
                    call -> call.getTargetOwner().getPackageName().startsWith("org.doudi")
                            && WRITES.contains(call.getTarget().getName())));

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);
}
