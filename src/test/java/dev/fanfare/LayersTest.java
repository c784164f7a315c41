package dev.fanfare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// Imports point downwards: app, edges, work, data. An edge is its own layer, since no edge may
/// know another.
@AnalyzeClasses(packages = "dev.fanfare", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule importsPointDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("app")
            .definedBy("dev.fanfare.app..")
            .layer("site")
            .definedBy("dev.fanfare.site..")
            .layer("studio")
            .definedBy("dev.fanfare.studio..")
            .layer("store")
            .definedBy("dev.fanfare.store..")
            .layer("work")
            .definedBy(
                    "dev.fanfare.render..",
                    "dev.fanfare.action..",
                    "dev.fanfare.preview..",
                    "dev.fanfare.picture..",
                    "dev.fanfare.guard..",
                    "dev.fanfare.insight..")
            .layer("data")
            .definedBy(
                    "dev.fanfare.format..",
                    "dev.fanfare.problem..",
                    "dev.fanfare.page..",
                    "dev.fanfare.component..",
                    "dev.fanfare.campaign..",
                    "dev.fanfare.template..",
                    "dev.fanfare.asset..",
                    "dev.fanfare.account..",
                    "dev.fanfare.value..",
                    "dev.fanfare.visitor..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("site")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("studio")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("work")
            .mayOnlyBeAccessedByLayers("app", "site", "studio", "store")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("app", "site", "studio", "store", "work")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule everyRoomIsNullMarked = classes().should(liveInANullMarkedPackage());

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getFullName() + " has no @NullMarked package-info"));
                }
            }
        };
    }
}
