package dev.gradus.scoring.weighting.subjective;

import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.AhpTerms;
import dev.gradus.scoring.internal.PairwiseComparisons;
import dev.gradus.scoring.internal.PairwiseComparisons.Worst;
import dev.gradus.scoring.internal.RandomIndex;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** AHP: weights from pairwise comparisons of criteria. */
final class AhpWeights implements WeightingMethod {
    static final Parameter<double[][]> COMPARISONS = Parameter.matrix(
                    "comparisons",
                    "for each pair of criteria how many times more important the row is than the column (1 equal, 9"
                            + " extremely); reciprocal, ones on the diagonal")
            .aliased("pairwise", "criteria-comparisons", "criteria_comparisons");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "ahp", "Analytic hierarchy process", MethodFamily.SUBJECTIVE_WEIGHTS)
            .summary("Weighs criteria by comparing every two of them, and says how consistent the comparisons are.")
            .formula("A w = lambda_max w;  CI = (lambda_max - m) / (m - 1);  CR = CI / RI")
            .citation("T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill (1980)")
            .use(
                    "With up to nine criteria and people willing to compare every two.",
                    "With many criteria: m (m - 1) / 2 comparisons tire, and consistency falls. Group them in a tree.")
            .complexity("O(m^2) time for each step of the power method, O(m^4) for the worst comparison")
            .parameters(COMPARISONS, AhpTerms.DERIVATION, AhpTerms.RANDOM_INDEX)
            .details(
                    "lambdaMax",
                    "consistencyIndex",
                    "randomIndex",
                    "consistencyRatio",
                    "congruence",
                    "dissonance",
                    "koczkodaj",
                    "worstComparison",
                    "worstGiven",
                    "worstImplied",
                    "consistencyIndexWithoutWorst")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[][] rows = Statements.square(problem, parameters.get(COMPARISONS), COMPARISONS.name());
        PairwiseComparisons comparisons = PairwiseComparisons.of(rows, Statements.place(COMPARISONS.name()));
        RandomIndex table = parameters.get(AhpTerms.RANDOM_INDEX);
        OptionalDouble ratio = comparisons.consistencyRatio(table);
        Optional<Worst> worst = comparisons.worst();
        Details.Builder details = Details.builder()
                .put("lambdaMax", comparisons.lambdaMax())
                .put("consistencyIndex", comparisons.consistencyIndex());
        ratio.ifPresent(
                value -> details.put("randomIndex", table.of(comparisons.size()).orElseThrow())
                        .put("consistencyRatio", value));
        details.put("congruence", comparisons.congruence())
                .put("dissonance", comparisons.dissonance())
                .put("koczkodaj", comparisons.koczkodaj());
        worst.ifPresent(comparison -> details.put(
                        "worstComparison",
                        List.of(
                                problem.criteria().get(comparison.i()).id(),
                                problem.criteria().get(comparison.j()).id()))
                .put("worstGiven", comparison.given())
                .put("worstImplied", comparison.implied())
                .put("consistencyIndexWithoutWorst", comparison.consistencyIndex()));
        return Weights.proportionalTo(
                comparisons.priorities(parameters.get(AhpTerms.DERIVATION)),
                details.build(),
                warnings(problem, ratio, worst, table));
    }

    private static List<String> warnings(
            DecisionProblem problem, OptionalDouble ratio, Optional<Worst> worst, RandomIndex table) {
        List<String> warnings = new ArrayList<>();
        if (ratio.isEmpty()) {
            warnings.add("The random-index table %s ends before %s criteria; there is no consistency ratio."
                    .formatted(Names.idOf(table), problem.criterionCount()));
        } else if (ratio.getAsDouble() > 0.1) {
            Worst comparison = worst.orElseThrow();
            warnings.add(String.format(
                    Locale.ROOT,
                    "The comparisons are inconsistent: the consistency ratio is %.3g, above 0.1. The comparison of '%s'"
                            + " with '%s' hurts most: %.4g was said, the others say %.4g.",
                    ratio.getAsDouble(),
                    problem.criteria().get(comparison.i()).id(),
                    problem.criteria().get(comparison.j()).id(),
                    comparison.given(),
                    comparison.implied()));
        }
        return warnings;
    }
}
