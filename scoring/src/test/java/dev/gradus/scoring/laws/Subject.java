package dev.gradus.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A method that is held to the laws, with what it needs beside the problem. */
record Subject(RankingMethod method) {

    /** One problem in so many is for dear methods, too. */
    private static final int SHARE_OF_DEAR = 5;

    String id() {
        return method.descriptor().id();
    }

    boolean promises(MethodProperty property) {
        return method.descriptor().has(property);
    }

    /** Whether it answers every problem of positive numbers; CoCoSo divides by the least score, which may be 0. */
    boolean isTotal() {
        return !id().equals("cocoso");
    }

    /**
     * Whether it solves programs, as its complexity says. An answer then costs a thousand times that of a formula, so such
     * methods are held to the laws with a share of the problems.
     */
    boolean isDear() {
        return method.descriptor().complexity().contains(" program");
    }

    /** Whether this problem is among those that a dear method is given: the same ones whatever ran before. */
    static boolean isForDearMethods(DecisionProblem problem) {
        return Math.floorMod(Arrays.deepHashCode(problem.columns()), SHARE_OF_DEAR) == 0;
    }

    /** Whether its example parameters leave the values of the problem to it. */
    boolean readsTheMatrix() {
        return !ExampleParameters.holdTheValues(method);
    }

    /** Whether there are example parameters for a problem of this size. */
    boolean takes(DecisionProblem problem) {
        return ExampleParameters.of(method, problem).isPresent();
    }

    ConfiguredMethod configured(DecisionProblem problem) {
        ConfiguredMethod configured = ConfiguredMethod.of(method);
        for (Map.Entry<String, Object> entry :
                ExampleParameters.of(method, problem).orElseThrow().entrySet()) {
            configured = configured.with(entry.getKey(), entry.getValue());
        }
        return configured;
    }

    /** The answer. */
    MethodResult answer(DecisionProblem problem) {
        return configured(problem).evaluate(problem);
    }

    /** The answer, or empty where the method is not defined for these values and says where. */
    Optional<MethodResult> answerIfDefined(DecisionProblem problem) {
        try {
            return Optional.of(answer(problem));
        } catch (ProblemException e) {
            assertThat(e.code()).as(e.getMessage()).isEqualTo(Code.UNDEFINED);
            assertThat(e.at()).as(e.getMessage()).isNotEmpty();
            assertThat(e.getMessage()).contains("\nMaybe ");
            return Optional.empty();
        }
    }
}
