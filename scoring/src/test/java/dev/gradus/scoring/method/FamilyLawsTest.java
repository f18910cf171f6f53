package dev.gradus.scoring.method;

import com.google.common.collect.Streams;
import dev.gradus.scoring.method.distance.DistanceMethods;
import dev.gradus.scoring.method.optimization.OptimizationMethods;
import dev.gradus.scoring.method.uncertainty.UncertaintyMethods;
import dev.gradus.scoring.method.utility.UtilityMethods;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every property that a distance, utility, optimisation or uncertainty method declares holds on random problems. */
class FamilyLawsTest {
    private static final int PROBLEMS = 150;

    /** Solving programmes takes longer. */
    private static final int PROGRAMMES = 15;

    @TestFactory
    Stream<DynamicTest> keeps() {
        return Streams.concat(
                        DistanceMethods.all().stream(),
                        UtilityMethods.all().stream(),
                        UncertaintyMethods.all().stream(),
                        Stream.of(RankingMethods.byId("prosa-c").method()))
                .filter(method -> method.descriptor().parameters().stream().noneMatch(Parameter::isRequired))
                .map(method -> test(method, PROBLEMS));
    }

    @TestFactory
    Stream<DynamicTest> keepsWithProgrammes() {
        return OptimizationMethods.all().stream().map(method -> test(method, PROGRAMMES));
    }

    private static DynamicTest test(RankingMethod method, int problems) {
        return DynamicTest.dynamicTest(method.descriptor().id(), () -> {
            for (long seed = 0; seed < problems; seed++) {
                MethodLaws.check(method, RandomProblems.positive(seed));
            }
        });
    }
}
