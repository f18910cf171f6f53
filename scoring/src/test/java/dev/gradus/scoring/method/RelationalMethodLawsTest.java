package dev.gradus.scoring.method;

import dev.gradus.scoring.method.ordinal.OrdinalMethods;
import dev.gradus.scoring.method.outranking.OutrankingMethods;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every property that an outranking or ordinal method declares holds on many random problems. */
class RelationalMethodLawsTest {
    private static final int PROBLEMS = 400;

    @TestFactory
    Stream<DynamicTest> keeps() {
        return Stream.concat(OutrankingMethods.all().stream(), OrdinalMethods.all().stream())
                .filter(method -> method.descriptor().parameters().stream().noneMatch(Parameter::isRequired))
                .filter(method -> method.descriptor().has(MethodProperty.SCALE_INVARIANT))
                .map(method -> DynamicTest.dynamicTest(method.descriptor().id(), () -> check(method)));
    }

    private static void check(RankingMethod method) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            MethodLaws.check(method, RandomProblems.positive(seed));
        }
    }
}
