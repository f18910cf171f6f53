package dev.gradus.scoring.method.sorting;

import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.outranking.PseudoCriteria;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/** ELECTRE TRI-B: assignment by outranking of class limits. */
final class ElectreTriB implements RankingMethod {
    static final Parameter<Double> LAMBDA =
            Parameter.number("lambda", 0.75, 0.5, 1, "cutting level: least credibility of an outranking");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "electre-tri-b", "ELECTRE TRI-B", MethodFamily.SORTING)
            .aliases("electre-tri")
            .summary("Assigns each alternative to a class by which limits between classes it outranks.")
            .formula("a S b if sigma(a,b) >= lambda, sigma as in ELECTRE III;  pessimistic: the class above the highest"
                    + " limit b with a S b;  optimistic: the class below the lowest limit b with b S a and not a S b")
            .citation("W. Yu, ELECTRE TRI: aspects methodologiques et manuel d'utilisation, Document du LAMSADE 74,"
                    + " Universite Paris-Dauphine (1992)")
            .use(
                    "To sort into ordered classes on absolute limits, so that no alternative affects another's class.",
                    "When the limits cannot be stated: take utadis or mr-sort with examples.")
            .complexity("O(nmk) time for k limits")
            .parameters(Profiles.LIMITS, LAMBDA, PseudoCriteria.Q, PseudoCriteria.P, PseudoCriteria.V, Profiles.CLASSES)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("pessimistic", "optimistic", "credibilityOverProfiles", "credibilityOfProfiles")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] limits = Profiles.gains(problem, parameters.get(Profiles.LIMITS));
        double[][] rows = Gains.rows(problem);
        PseudoCriteria criteria = PseudoCriteria.of(problem, parameters);
        double[] weights = problem.weights();
        double lambda = parameters.get(LAMBDA);
        double[][] over = new double[rows.length][limits.length];
        double[][] of = new double[rows.length][limits.length];
        int[] pessimistic = new int[rows.length];
        int[] optimistic = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            optimistic[i] = limits.length;
            for (int h = limits.length - 1; h >= 0; h--) {
                over[i][h] = criteria.credibility(rows[i], limits[h], weights);
                of[i][h] = criteria.credibility(limits[h], rows[i], weights);
                boolean outranks = Tolerance.atLeast(over[i][h], lambda);
                if (outranks) {
                    pessimistic[i] = Math.max(pessimistic[i], h + 1);
                } else if (Tolerance.atLeast(of[i][h], lambda)) {
                    optimistic[i] = h;
                }
            }
        }
        Details details = Details.builder()
                .put("pessimistic", pessimistic)
                .put("optimistic", optimistic)
                .put("credibilityOverProfiles", over)
                .put("credibilityOfProfiles", of)
                .build();
        return Assignment.of(
                problem, Profiles.classes(parameters, limits.length + 1), pessimistic, optimistic, details, List.of());
    }
}
