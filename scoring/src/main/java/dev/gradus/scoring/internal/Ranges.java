package dev.gradus.scoring.internal;

import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** Fixed bounds of criteria, as given or, with a warning, as observed in the data. */
public final class Ranges {
    private Ranges() {}

    /**
     * The bounds {@code [low, high]} of every criterion, which hold all values.
     *
     * @param method the name of the method, for messages
     * @param warnings receives a sentence if the bounds are taken from the data
     * @throws ProblemException if a value lies outside the given bounds
     */
    public static double[][] of(
            Parameters parameters,
            Parameter<double[][]> parameter,
            DecisionProblem problem,
            String method,
            List<String> warnings) {
        return of(PerCriterion.intervals(parameters, parameter, problem), parameter, problem, method, warnings);
    }

    /** As the other form, for bounds that were read from a parameter of another shape. */
    public static double[][] of(
            Optional<double[][]> given,
            Parameter<?> parameter,
            DecisionProblem problem,
            String method,
            List<String> warnings) {
        if (given.isEmpty()) {
            warnings.add(
                    "The %s of %s are not given, so they are the smallest and largest values of the data: adding or"
                                    .formatted(parameter.name(), method)
                            + " removing an alternative can change the order of the others.");
            return observed(problem);
        }
        double[][] ranges = given.get();
        PerCriterion.requireLength(parameter, ranges.length, problem);
        for (int j = 0; j < ranges.length; j++) {
            for (int i = 0; i < problem.alternativeCount(); i++) {
                if (problem.value(i, j) < ranges[j][0] || problem.value(i, j) > ranges[j][1]) {
                    throw Columns.undefined(
                            problem,
                            i,
                            j,
                            method,
                            "values from %s to %s, as its %s say"
                                    .formatted(ranges[j][0], ranges[j][1], parameter.name()),
                            "widen the bounds so that they hold every value that can occur.");
                }
            }
        }
        return ranges;
    }

    /** The smallest and largest value of every criterion. */
    private static double[][] observed(DecisionProblem problem) {
        double[][] ranges = new double[problem.criterionCount()][];
        for (int j = 0; j < ranges.length; j++) {
            double[] x = problem.column(j);
            ranges[j] = new double[] {Columns.min(x), Columns.max(x)};
        }
        return ranges;
    }
}
