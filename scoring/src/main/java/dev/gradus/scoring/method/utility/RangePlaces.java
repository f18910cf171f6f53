package dev.gradus.scoring.method.utility;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Ranges;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;

/** Where values lie between the worst (0) and the best end (1) of the range of their criterion. */
final class RangePlaces {
    private RangePlaces() {}

    /**
     * The places, {@code [criterion][alternative]}; 1 where a range has no width.
     *
     * @param ranges the parameter with the ranges; without them those of the data
     * @throws dev.gradus.scoring.problem.ProblemException if a value lies outside a given range
     */
    static double[][] of(Parameters parameters, Parameter<double[][]> ranges, DecisionProblem problem, String method) {
        if (parameters.find(ranges).isEmpty()) {
            return Normalization.MINMAX.apply(problem);
        }
        double[][] bounds = Ranges.of(parameters, ranges, problem, method, new ArrayList<>());
        double[][] places = problem.columns();
        for (int j = 0; j < places.length; j++) {
            double width = bounds[j][1] - bounds[j][0];
            double worst = bounds[j][Columns.isBenefit(problem, j) ? 0 : 1];
            for (int i = 0; i < places[j].length; i++) {
                places[j][i] = width == 0 ? 1 : Math.abs(places[j][i] - worst) / width;
            }
        }
        return places;
    }
}
