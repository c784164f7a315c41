package dev.fanfare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Which form of the server an integration test runs on is told by its tags: one without would run nowhere.
@AnalyzeClasses(packages = "dev.fanfare", importOptions = ImportOption.OnlyIncludeTests.class)
class TagsTest {
    @ArchTest
    static final ArchRule restTestsOfThePackagedServerSaySo = integrationTestsIn("api", "rest");

    @ArchTest
    static final ArchRule processTestsSaySo = integrationTestsIn("process", "process");

    @ArchTest
    static final ArchRule browserJourneysSaySo = integrationTestsIn("journey", "browser");

    @ArchTest
    static final ArchRule integrationTestsStandWhereTheyAreRun = noClasses()
            .that()
            .resideOutsideOfPackages("dev.fanfare.api", "dev.fanfare.process", "dev.fanfare.journey")
            .should()
            .haveSimpleNameEndingWith("IT");

    /// Two of them at once would start two servers in one JVM.
    @ArchTest
    static final ArchRule restTestsOfTheJvmRunOneAfterTheOther = classes()
            .that()
            .areAnnotatedWith(QuarkusTest.class)
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "run in one thread",
                    type -> type.tryGetAnnotationOfType(Execution.class)
                            .map(one -> one.value() == ExecutionMode.SAME_THREAD)
                            .orElse(false))));

    private static ArchRule integrationTestsIn(String room, String tag) {
        return classes()
                .that()
                .resideInAPackage("dev.fanfare." + room)
                .and()
                .haveSimpleNameEndingWith("IT")
                .should(ArchCondition.from(tagged(tag)));
    }

    private static DescribedPredicate<JavaClass> tagged(String tag) {
        return DescribedPredicate.describe(
                "tagged " + tag,
                type -> type.tryGetAnnotationOfType(Tags.class)
                        .map(tags -> Arrays.stream(tags.value())
                                .anyMatch(one -> one.value().equals(tag)))
                        .or(() -> type.tryGetAnnotationOfType(Tag.class)
                                .map(one -> one.value().equals(tag)))
                        .orElse(false));
    }
}
