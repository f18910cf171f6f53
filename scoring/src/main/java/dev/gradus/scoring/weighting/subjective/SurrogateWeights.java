package dev.gradus.scoring.weighting.subjective;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.List;
import java.util.stream.IntStream;

/** Weights from nothing but the order of importance. */
final class SurrogateWeights implements WeightingMethod {
    /** The weight of the k-th of m criteria. */
    enum Formula {
        /** The centroid of all weights in this order. */
        RANK_ORDER_CENTROID(
                "roc",
                "Rank order centroid",
                "w_k = (1/m) sum_{i=k..m} 1/i",
                "F. H. Barron, B. E. Barrett, Decision quality using ranked attribute weights, Management Science 42"
                        + " (1996) 1515-1523",
                "rank-order-centroid"),
        /** Falling by the same amount. */
        RANK_SUM(
                "rank-sum",
                "Rank sum",
                "w_k = 2 (m + 1 - k) / (m (m + 1))",
                "W. G. Stillwell, D. A. Seaver, W. Edwards, A comparison of weight approximation techniques in"
                        + " multiattribute utility decision making, Organizational Behavior and Human Performance 28"
                        + " (1981) 62-77"),
        /** Reciprocals of ranks. */
        RANK_RECIPROCAL(
                "rank-reciprocal",
                "Rank reciprocal",
                "w_k = (1/k) / sum_{i=1..m} 1/i",
                "W. G. Stillwell, D. A. Seaver, W. Edwards, A comparison of weight approximation techniques in"
                        + " multiattribute utility decision making, Organizational Behavior and Human Performance 28"
                        + " (1981) 62-77",
                "reciprocal-of-ranks");

        private final String id;
        private final String title;
        private final String text;
        private final String citation;
        private final ImmutableList<String> aliases;

        Formula(String id, String title, String text, String citation, String... aliases) {
            this.id = id;
            this.title = title;
            this.text = text;
            this.citation = citation;
            this.aliases = ImmutableList.copyOf(aliases);
        }

        double weight(int k, int m) {
            return switch (this) {
                case RANK_ORDER_CENTROID ->
                    IntStream.rangeClosed(k, m).mapToDouble(i -> 1.0 / i).sum() / m;
                case RANK_SUM -> 2.0 * (m + 1 - k) / ((double) m * (m + 1));
                case RANK_RECIPROCAL ->
                    1.0
                            / k
                            / IntStream.rangeClosed(1, m)
                                    .mapToDouble(i -> 1.0 / i)
                                    .sum();
            };
        }
    }

    /** What tied criteria get. */
    enum Ties {
        /** The mean of the weights of the places that they share. */
        AVERAGE,
        /** The weight of the rank as given, all divided by their sum afterwards. */
        AS_GIVEN
    }

    static final Parameter<double[]> RANKS =
            Parameter.numbers("ranks", "the place of each criterion, 1 for the most important; equal numbers tie");

    static final Parameter<Ties> TIES = Parameter.choice(
            "ties",
            Ties.AVERAGE,
            Ties.class,
            "average: tied criteria share the mean weight of their places, so that the sum stays one; as-given: the rank"
                    + " goes into the formula as it is (whole numbers from 1 to m) and the weights are divided by their sum"
                    + " afterwards");

    private final Formula formula;
    private final MethodDescriptor descriptor;

    SurrogateWeights(Formula formula) {
        this.formula = formula;
        this.descriptor = MethodDescriptor.builder(formula.id, formula.title, MethodFamily.SUBJECTIVE_WEIGHTS)
                .aliases(formula.aliases.toArray(String[]::new))
                .summary("Turns an order of importance into weights.")
                .formula(formula.text)
                .citation(formula.citation)
                .use(
                        "When people can say which criterion matters more but not how much more.",
                        "When the most important criteria matter about the same: the formula cannot know.")
                .complexity("O(m^2) time, O(m) memory")
                .parameters(RANKS, TIES)
                .details("surrogates")
                .build();
    }

    @Override
    public MethodDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[] ranks = Statements.perCriterion(problem, parameters, RANKS, 1);
        double[] surrogates = parameters.get(TIES) == Ties.AVERAGE ? averaged(ranks) : asGiven(ranks);
        return Weights.proportionalTo(
                surrogates, Details.builder().put("surrogates", surrogates).build(), List.of());
    }

    private double[] asGiven(double[] ranks) {
        int m = ranks.length;
        double[] weights = new double[m];
        for (int j = 0; j < m; j++) {
            if (ranks[j] != Math.rint(ranks[j]) || ranks[j] > m) {
                throw Parameter.wrong(
                        "%s[%s]".formatted(Statements.place(RANKS.name()), j),
                        ranks[j],
                        "a whole number from 1 to " + m);
            }
            weights[j] = formula.weight((int) ranks[j], m);
        }
        return weights;
    }

    private double[] averaged(double[] ranks) {
        int m = ranks.length;
        int[] places = Ranks.competition(ranks, false);
        double[] weights = new double[m];
        for (int j = 0; j < m; j++) {
            int first = places[j];
            int tied =
                    (int) IntStream.of(places).filter(place -> place == first).count();
            weights[j] = IntStream.range(first, first + tied)
                            .mapToDouble(k -> formula.weight(k, m))
                            .sum()
                    / tied;
        }
        return weights;
    }
}
