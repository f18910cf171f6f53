package dev.gradus.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A method takes many alternatives, or says in its description how many it takes and refuses more before it starts. */
class LargeProblemsTest {
    /** A table of all pairs would need 1.15 GB, more than the tests are given. */
    private static final int MANY = 12_000;

    @TestFactory
    Stream<DynamicTest> takesManyAlternativesOrRefusesThem() {
        return RankingMethods.all().stream()
                .filter(method -> !ExampleParameters.holdTheValues(method)) // tables of pairs are their input
                .map(method -> DynamicTest.dynamicTest(method.descriptor().id(), () -> check(method)));
    }

    private static void check(RankingMethod method) {
        MethodDescriptor descriptor = method.descriptor();
        if (descriptor.largestProblem() >= MANY) {
            assertThat(new Subject(method).answer(problem(MANY)).ranks()).contains(1);
        } else {
            DecisionProblem tooLarge = problem(descriptor.largestProblem() + 1);
            assertThatThrownBy(() -> new Subject(method).answer(tooLarge))
                    .isInstanceOfSatisfying(ProblemException.class, e -> {
                        assertThat(e.code()).isEqualTo(Code.TOO_LARGE);
                        assertThat(e.at()).isEqualTo("alternatives");
                        assertThat(e).hasMessageContaining(Integer.toString(descriptor.largestProblem()));
                    });
        }
    }

    private static DecisionProblem problem(int n) {
        Random random = new Random(n);
        double[][] columns = new double[3][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = random.doubles(n, 1, 100).toArray();
        }
        List<ProblemCriterion> criteria = List.of(
                ProblemCriterion.of("c0", Direction.MAXIMIZE, 3),
                ProblemCriterion.of("c1", Direction.MINIMIZE, 2),
                ProblemCriterion.of("c2", Direction.MAXIMIZE, 1));
        return DecisionProblem.ofColumns("large", Problems.names(n), criteria, columns);
    }
}
