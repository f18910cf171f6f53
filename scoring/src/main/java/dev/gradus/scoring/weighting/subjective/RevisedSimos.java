package dev.gradus.scoring.weighting.subjective;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;
import java.util.List;

/** SRF: the revised Simos procedure of Figueira and Roy, cards with criteria and blank cards between. */
final class RevisedSimos implements WeightingMethod {
    static final Parameter<double[]> POSITIONS = Parameter.numbers(
            "positions",
            "the place of each criterion's card, 1 for the least important; equal numbers tie, a number that is skipped"
                    + " is a blank card");

    static final Parameter<Double> RATIO = Parameter.number(
                    "z", 10, 1, 1e9, "how many times more important the most important criterion is than the least")
            .aliased("ratio");

    static final Parameter<Double> SUM = Parameter.number("sum-to", 100, 1e-6, 1e9, "what the printed weights sum to")
            .aliased("sum_to");

    static final Parameter<Integer> DECIMALS =
            Parameter.integer("decimals", 1, 0, 9, "decimals of the printed weights; Figueira and Roy use 0, 1 or 2");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "srf", "Revised Simos procedure (SRF)", MethodFamily.SUBJECTIVE_WEIGHTS)
            .aliases("simos", "revised-simos")
            .summary("Weighs criteria by the places of their cards, blank cards widening the gaps.")
            .formula(
                    "u = (z - 1) / e, e the number of gaps between the first and the last card;  k(r) = 1 + u times the"
                            + " gaps before r;  k* = 100 k / sum k;  printed weights are rounded so that they sum to 100")
            .citation(
                    "J. Figueira, B. Roy, Determining the weights of criteria in the ELECTRE type methods with a revised"
                            + " Simos' procedure, European Journal of Operational Research 139 (2002) 317-326")
            .use(
                    "For outranking methods, with people who prefer sorting cards to giving numbers.",
                    "When the ratio of the most to the least important criterion is unknown: it decides everything.")
            .complexity("O(m log m) time, O(m) memory")
            .parameters(POSITIONS, RATIO, SUM, DECIMALS)
            .details("unrounded", "printed")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[] positions = Statements.perCriterion(problem, parameters, POSITIONS, 1);
        for (int j = 0; j < positions.length; j++) {
            if (positions[j] != Math.rint(positions[j])) {
                throw Parameter.wrong(
                        "%s[%s]".formatted(Statements.place(POSITIONS.name()), j), positions[j], "a whole number");
            }
        }
        double first = Arrays.stream(positions).min().orElseThrow();
        double gaps = Arrays.stream(positions).max().orElseThrow() - first;
        double unit = gaps == 0 ? 0 : (parameters.get(RATIO) - 1) / gaps;
        double[] k = Arrays.stream(positions)
                .map(position -> 1 + unit * (position - first))
                .toArray();
        double sum = Arrays.stream(k).sum();
        double total = parameters.get(SUM);
        double[] unrounded = Arrays.stream(k).map(value -> value / sum * total).toArray();
        List<String> ids = problem.criteria().stream().map(ProblemCriterion::id).toList();
        double[] printed = RoundedShares.of(unrounded, total, parameters.get(DECIMALS), ids);
        return Weights.proportionalTo(
                printed,
                Details.builder()
                        .put("unrounded", unrounded)
                        .put("printed", printed)
                        .build(),
                List.of());
    }
}
