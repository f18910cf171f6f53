package dev.gradus.scoring.method.learning;

import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;

/** UTASTAR: value functions from an example order, with two errors for each example. */
final class Utastar implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "utastar", "UTASTAR", MethodFamily.LEARNING)
            .summary("Learns piecewise linear value functions from the order of a few examples, then ranks all.")
            .formula(
                    "u(a) = sum_j u_j(g_j(a)), u_j piecewise linear and monotone, sum_j u_j(best) = 1;  min sum_a e+(a) + e-(a) subject to u(a) + e+(a) - e-(a) - u(b) - e+(b) + e-(b) >= delta for a before b, = 0 for ties;  then the mean of the optima that make each u_j(best) largest")
            .citation(
                    "Y. Siskos, D. Yannacopoulos, UTASTAR: an ordinal regression method for building additive value functions, Investigacao Operacional 5 (1985) 39-53")
            .use(
                    "When people can order some alternatives they know, but not state weights.",
                    "When value is not additive, or is not monotone in the criteria.")
            .complexity("linear programs of about (segments m + examples) variables: one, and with post-optimality"
                    + " m more")
            .parameters(
                    ReferenceOrder.PARAMETER,
                    StepModel.SEGMENTS,
                    StepModel.SCALES,
                    OrderRegression.DELTA,
                    OrderRegression.POST_OPTIMALITY)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE)
            .details("weights", "breakpoints", "marginalValues", "totalError")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        return OrderLearning.scores(problem, parameters, true, false);
    }
}
