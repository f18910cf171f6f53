package dev.gradus.scoring.method.value;

import dev.gradus.scoring.method.MethodLaws;
import dev.gradus.scoring.method.RandomProblems;
import dev.gradus.scoring.method.RankingMethod;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every property that a value method declares holds on many random problems. */
class ValueMethodLawsTest {
    private static final int PROBLEMS = 400;

    @TestFactory
    Stream<DynamicTest> keeps() {
        return ValueMethods.all().stream()
                .map(method -> DynamicTest.dynamicTest(method.descriptor().id(), () -> check(method)));
    }

    private static void check(RankingMethod method) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            MethodLaws.check(method, RandomProblems.positive(seed));
        }
    }
}
