package dev.gradus.scoring.method.value;

import dev.gradus.scoring.internal.BlockRange;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.internal.WeightedColumns;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.method.value.Compromise.Firsts;
import dev.gradus.scoring.problem.DecisionProblem;

/** VIKOR: compromise between group utility and individual regret. */
final class Vikor implements RankingMethod {
    /** What the ranking follows. */
    enum Ranking {
        /** The measure Q. */
        Q,
        /** The compromise set first, as one; the rest by Q. */
        COMPROMISE_SET
    }

    static final Parameter<Double> V =
            Parameter.number("v", 0.5, 0, 1, "the weight of group utility S against individual regret R in Q");

    static final Parameter<Ranking> RANKING = Parameter.choice(
            "ranking",
            Ranking.Q,
            Ranking.class,
            "by Q, as most do; or the compromise set in first place together and the rest by Q, as scikit-criteria"
                    + " does: scores are then the places");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("vikor", "VIKOR", MethodFamily.DISTANCE)
            .summary("Finds the compromise that is good for the majority of criteria without being bad on any.")
            .formula("S_i = sum_j w_j (f*_j - f_ij)/(f*_j - f-_j);  R_i = max_j of the same terms;"
                    + "  Q_i = v (S_i - S*)/(S- - S*) + (1 - v)(R_i - R*)/(R- - R*);"
                    + "  acceptable advantage: Q(second) - Q(first) >= 1/(n - 1);"
                    + "  acceptable stability: the first by Q is first by S or by R")
            .citation(
                    "S. Opricovic, G. H. Tzeng, Compromise solution by MCDM methods: a comparative analysis of VIKOR and"
                            + " TOPSIS, European Journal of Operational Research 156 (2004) 445-455")
            .use(
                    "When a very bad value on one criterion should count, and a set of compromises is a fair answer.",
                    "When a strict order with a fixed scale is needed: Q depends on who is in the list.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(V, RANKING, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE)
            .details("S", "R", "Q", "acceptableAdvantage", "acceptableStability", "compromiseSet")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        double v = parameters.get(V);
        int n = problem.alternativeCount();
        double[] s = new double[n];
        double[] r = new double[n];
        // each term is the weighted relative distance from the best; 0 in a constant column
        BlockRange rangeOfS = new BlockRange(s);
        BlockRange rangeOfR = new BlockRange(r);
        WeightedColumns.regrets(problem, weights).sumsAndLargest(s, r, (from, to) -> {
            rangeOfS.look(from, to);
            rangeOfR.look(from, to);
        });
        double[] q = new double[n];
        BlockRange rangeOfQ = new BlockRange(q);
        Share utility = Share.of(v, rangeOfS);
        Share regret = Share.of(1 - v, rangeOfR);
        RowBlocks.forEach(n, weights.length, (from, to) -> {
            utility.addTo(q, s, from, to);
            regret.addTo(q, r, from, to);
            rangeOfQ.look(from, to);
        });
        Compromise compromise =
                Compromise.of(q, Firsts.of(q, rangeOfQ), Firsts.of(s, rangeOfS), Firsts.of(r, rangeOfR));
        Details details = Details.builder()
                .putOwned("S", s)
                .putOwned("R", r)
                .putOwned("Q", q)
                .put("acceptableAdvantage", compromise.acceptableAdvantage())
                .put("acceptableStability", compromise.acceptableStability())
                .put(
                        "compromiseSet",
                        compromise.set().stream().map(problem::alternative).toList())
                .build();
        double[] scores = parameters.get(RANKING) == Ranking.Q ? q : compromise.places(q);
        return Scores.ofOwned(problem, scores, ScoreOrder.LOWER_IS_BETTER, details);
    }

    /** weight (x − min) / (max − min); nothing where all tie: a difference of rounding must not be stretched to 1. */
    private record Share(double weight, double min, double width, boolean isNothing) {
        static Share of(double weight, BlockRange range) {
            return new Share(weight, range.smallest(), range.largest() - range.smallest(), range.isTied());
        }

        void addTo(double[] q, double[] x, int from, int to) {
            for (int i = from; i < to && !isNothing; i++) {
                q[i] += weight * ((x[i] - min) / width);
            }
        }
    }
}
