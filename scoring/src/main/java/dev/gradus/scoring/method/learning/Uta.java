package dev.gradus.scoring.method.learning;

import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;

/** UTA: value functions from an example order, with one error for each example. */
final class Uta implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("uta", "UTA", MethodFamily.LEARNING)
            .summary("Learns piecewise linear value functions from the order of a few examples, then ranks all.")
            .formula(
                    "u(a) = sum_j u_j(g_j(a)), u_j piecewise linear and monotone, sum_j u_j(best) = 1;  min sum_a e(a), e >= 0, subject to u(a) + e(a) - u(b) - e(b) >= delta for a before b, = 0 for ties")
            .citation(
                    "E. Jacquet-Lagreze, J. Siskos, Assessing a set of additive utility functions for multicriteria decision-making, the UTA method, European Journal of Operational Research 10 (1982) 151-164")
            .use(
                    "When people can order some alternatives they know, but not state weights.",
                    "When examples contradict each other much: take utastar, whose errors pull both ways.")
            .complexity("linear programs of about (segments m + examples) variables: one, and with post-optimality"
                    + " 2m more")
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
        return OrderLearning.scores(problem, parameters, false, true);
    }
}
