package dev.fanfare;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.fanfare.account.AccountStore;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.script.Frame;
import dev.fanfare.campaign.CampaignStore;

/// What each room may use, and how things are named.
@AnalyzeClasses(packages = "dev.fanfare", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("dev.fanfare.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule actionsAreStrangersToEachOther =
            slices().matching("dev.fanfare.action.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule storesAreStrangersToEachOther =
            slices().matching("dev.fanfare.store.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule thePageDependsOnNothing = classes()
            .that()
            .resideInAPackage("dev.fanfare.page..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.fanfare.page..", "java.lang..", "java.util..", "org.jspecify..");

    @ArchTest
    static final ArchRule formatsKnowNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("dev.fanfare.format..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("dev.fanfare..").and(resideOutsideOfPackages("dev.fanfare.format..")));

    @ArchTest
    static final ArchRule theCoreIsPlainJava = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.fanfare.page..",
                    "dev.fanfare.component..",
                    "dev.fanfare.campaign..",
                    "dev.fanfare.account..",
                    "dev.fanfare.visitor..",
                    "dev.fanfare.action..")
            .and()
            .resideOutsideOfPackage("dev.fanfare.action.script..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "io.quarkus..",
                    "org.eclipse.microprofile..",
                    "org.graalvm..",
                    "java.sql..",
                    "io.vertx..");

    @ArchTest
    static final ArchRule onlyRenderKnowsTheTemplateEngine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fanfare.render..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus.qute..");

    /// On a class that stands for another one's methods in the executable.
    private static final String IN_THE_EXECUTABLE_ALONE = "com.oracle.svm.core.annotate.TargetClass";

    @ArchTest
    static final ArchRule onlyTheProgramThatRunsScriptsKnowsTheirEngine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fanfare.action.script.worker..")
            .and()
            .areNotAnnotatedWith(IN_THE_EXECUTABLE_ALONE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.graalvm..", "com.oracle..", "dev.fanfare.action.script.worker..");

    @ArchTest
    static final ArchRule theProgramThatRunsScriptsBringsNothingElse = classes()
            .that()
            .resideInAPackage("dev.fanfare.action.script.worker..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.fanfare.action.script.worker..", "org.graalvm..", "java..", "org.jspecify..")
                    .or(type(Frame.class)));

    @ArchTest
    static final ArchRule onlyStoresSpeakSql = noClasses()
            .that()
            .resideOutsideOfPackages("dev.fanfare.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule portsAreKeptByStores = classes()
            .that()
            .implement(Ledger.class)
            .or()
            .implement(CampaignStore.class)
            .or()
            .implement(AccountStore.class)
            .should()
            .resideInAPackage("dev.fanfare.store..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*");

    @ArchTest
    static final ArchRule noRoomIsAJunkDrawer =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..manager..");

    @ArchTest
    static final ArchRule theStudioAnswersNobodyWhoHasNotComeIn = classes()
            .that()
            .resideInAPackage("dev.fanfare.studio..")
            .and()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .doNotHaveSimpleName("SessionResource")
            .should()
            .beAnnotatedWith("dev.fanfare.studio.NeedsKey");
}
