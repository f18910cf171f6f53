package dev.gradus.examples.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.weighting.WeightingMethod;
import java.io.Serializable;

/** The walls of the house: which module and package may know which. */
@AnalyzeClasses(packages = "dev.gradus", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule CORE_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("dev.gradus.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.gradus.scoring..", "dev.gradus.dataimport..", "dev.gradus.examples..", "tools.jackson..");

    @ArchTest
    static final ArchRule CORE_AND_SCORING_DO_NO_INPUT_OR_OUTPUT = noClasses()
            .that()
            .resideInAnyPackage("dev.gradus.core..", "dev.gradus.scoring..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                    .and(not(equivalentTo(Serializable.class))));

    /** Machines and versions of Java differ in the last digits of {@link Math}'s; {@link StrictMath} has one answer. */
    @ArchTest
    static final ArchRule TRANSCENDENTAL_FUNCTIONS_ARE_THE_SAME_EVERYWHERE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.gradus.examples..")
            .should()
            .accessTargetWhere(
                    JavaAccess.Predicates.target(owner(type(Math.class)))
                            .and(
                                    JavaAccess.Predicates.target(
                                            HasName.Predicates.nameMatching(
                                                    "sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|exp|expm1|log|log10|log1p|pow|cbrt|hypot"))));

    @ArchTest
    static final ArchRule SCORING_DOES_NOT_KNOW_IMPORT = noClasses()
            .that()
            .resideInAPackage("dev.gradus.scoring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.gradus.dataimport..", "dev.gradus.examples..");

    @ArchTest
    static final ArchRule IMPORT_DOES_NOT_KNOW_SCORING_OR_THE_NETWORK = noClasses()
            .that()
            .resideInAPackage("dev.gradus.dataimport..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.gradus.scoring..", "dev.gradus.examples..", "java.net.http..");

    @ArchTest
    static final ArchRule THE_CHART_LIBRARY_STAYS_IN_PICTURES = noClasses()
            .that()
            .resideOutsideOfPackage("dev.gradus.examples.pictures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jetbrains..", "kotlin..");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CYCLES =
            slices().matching("dev.gradus.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule METHODS_ARE_FOUND_BY_ID = classes()
            .that()
            .resideInAPackage("dev.gradus.scoring..")
            .and()
            .areNotInterfaces()
            .and()
            .implement(RankingMethod.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule WEIGHTINGS_ARE_FOUND_BY_ID = classes()
            .that()
            .resideInAPackage("dev.gradus.scoring..")
            .and()
            .areNotInterfaces()
            .and()
            .implement(WeightingMethod.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule LIBRARIES_DO_NOT_PRINT = noClasses()
            .that()
            .resideOutsideOfPackage("dev.gradus.examples..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
}
