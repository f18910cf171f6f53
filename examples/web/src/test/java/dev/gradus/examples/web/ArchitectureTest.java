package dev.gradus.examples.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What listens to strangers touches no file, and what answers them does not know the server. */
@AnalyzeClasses(packages = "dev.gradus.examples.web", importOptions = ArchitectureTest.NoTests.class)
final class ArchitectureTest {
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_READS_FILES = noClasses()
            .that()
            .doNotHaveSimpleName("GradusWeb")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*Stream");

    @ArchTest
    static final ArchRule ANSWERS_DO_NOT_KNOW_THE_SERVER = noClasses()
            .that()
            .haveSimpleName("Api")
            .or()
            .haveSimpleName("LiveSession")
            .or()
            .haveSimpleName("Request")
            .or()
            .haveSimpleName("Workers")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..");
}
