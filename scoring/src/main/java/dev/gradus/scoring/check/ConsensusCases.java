package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.consensus.RankAgreement;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Worked examples of consensus rules, of agreement between rankings, and of AHP, which take no matrix of values. */
final class ConsensusCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("borda", ConsensusCases::borda)
            .put("copeland", ConsensusCases::copeland)
            .put("schulze", ConsensusCases::rule)
            .put("ranked_pairs", ConsensusCases::rule)
            .put("median_rank", ConsensusCases::rule)
            .put("dominance_directed_graph", ConsensusCases::rule)
            .put("rank_position_method", ConsensusCases::rule)
            .put("kemeny", ConsensusCases::distance)
            .put("footrule", ConsensusCases::distance)
            .put("kendall_tau", ConsensusCases::agreement)
            .put("kendall_tau_b", ConsensusCases::agreement)
            .put("spearman", ConsensusCases::agreement)
            .put("weighted_spearman", ConsensusCases::agreement)
            .put("ws", ConsensusCases::agreement)
            .put("rbo", ConsensusCases::agreement)
            .put("draws_distance", ConsensusCases::agreement)
            .put("kemeny_distance", ConsensusCases::agreement)
            .put("frobenius_distance", ConsensusCases::agreement)
            .put("kendall_w", ConsensusCases::concordance)
            .put("ahp", ConsensusCases::ahp)
            .buildOrThrow();

    private static final String RANK_MATRIX = "rank_matrix_rows_alternatives_cols_voters";

    private ConsensusCases() {}

    /** JMcDM sums ranks (less is better), electowiki gives points. */
    private static CaseOutcome borda(ReferenceCase example) {
        boolean rankSum = example.scoreOrder().filter("lower_better"::equals).isPresent();
        return outcome(example, evaluate(example, "borda", rankSum ? Map.of("scoring", "rank-sum") : Map.of()));
    }

    /** Peers that call a difference of rank sums Copeland say so in the notes. */
    private static CaseOutcome copeland(ReferenceCase example) {
        boolean rankSums = example.notes().contains("rank-sum");
        MethodResult result = evaluate(example, "copeland", rankSums ? Map.of("counting", "ballots") : Map.of());
        CaseOutcome outcome = outcome(example, result);
        if (result instanceof Scores scores && example.extra().containsKey("order_from_worst_to_best_1based")) {
            int[] worstFirst = Arrays.stream(Ranks.bestFirst(scores.values(), false))
                    .map(index -> index + 1)
                    .toArray();
            return outcome.withExtra(ImmutableMap.of("order_from_worst_to_best_1based", worstFirst));
        }
        return outcome;
    }

    private static CaseOutcome rule(ReferenceCase example) {
        return outcome(example, evaluate(example, example.method().replace('_', '-'), Map.of()));
    }

    /** The score is the distance of the optimum. */
    private static CaseOutcome distance(ReferenceCase example) {
        MethodResult result = evaluate(example, example.method(), Map.of());
        double[] distance = {result.details().number("distance")};
        return new CaseOutcome(Optional.of(distance), Optional.empty(), CaseChecker.extra(example, result.details()))
                .withRanking(result.ranks());
    }

    private static CaseOutcome outcome(ReferenceCase example, MethodResult result) {
        return CaseChecker.outcome(example, result);
    }

    /** The alternatives are those of the ballots, by letter where there are letters, or numbered. */
    private static MethodResult evaluate(ReferenceCase example, String method, Map<String, String> more) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        Object names = params.remove("alternatives");
        Object letters = params.remove("letters");
        List<String> alternatives = new ArrayList<>();
        if (params.containsKey("profile") && (letters != null || names != null)) {
            Parameter.list(letters == null ? names : letters, "alternatives")
                    .forEach(name -> alternatives.add(String.valueOf(name)));
        } else {
            int count = params.get(RANK_MATRIX) == null
                    ? example.alternativeCount()
                    : Parameter.list(params.get(RANK_MATRIX), RANK_MATRIX).size();
            IntStream.rangeClosed(1, count).forEach(i -> alternatives.add("A" + i));
        }
        DecisionProblem problem = example.matrix().isPresent()
                ? example.problem()
                : DecisionProblem.ofRows(
                        example.id(), alternatives, ImmutableList.of(), new double[alternatives.size()][0]);
        params.putAll(more);
        ConfiguredMethod configured = RankingMethods.byId(method);
        for (Map.Entry<String, Object> param : params.entrySet()) {
            configured = configured.with(param.getKey(), param.getValue());
        }
        return configured.evaluate(problem);
    }

    private static CaseOutcome agreement(ReferenceCase example) {
        RankAgreement measure = RankAgreement.byId(example.method().replace('_', '-'));
        double[] x = Parameter.vector(example.params().get("rank_x"), "params.rank_x");
        double[] y = Parameter.vector(example.params().get("rank_y"), "params.rank_y");
        return CaseOutcome.ofScores(new double[] {measure.of(x, y)});
    }

    private static CaseOutcome concordance(ReferenceCase example) {
        List<double[]> rankings = new ArrayList<>();
        for (Object ranking : Parameter.list(example.params().get("rankings"), "params.rankings")) {
            rankings.add(Parameter.vector(ranking, "params.rankings"));
        }
        return CaseOutcome.ofScores(new double[] {RankAgreement.kendallW(rankings)});
    }

    private static CaseOutcome ahp(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        List<?> matrices = Parameter.list(params.get("alternative_comparisons"), "params.alternative_comparisons");
        int count = Parameter.list(matrices.get(0), "params.alternative_comparisons[0]")
                .size();
        List<String> alternatives =
                IntStream.rangeClosed(1, count).mapToObj(i -> "A" + i).toList();
        ConfiguredMethod configured = RankingMethods.byId("ahp");
        for (Map.Entry<String, Object> param : params.entrySet()) {
            configured = configured.with(param.getKey(), param.getValue());
        }
        return outcome(
                example,
                configured.evaluate(
                        DecisionProblem.ofRows(example.id(), alternatives, ImmutableList.of(), new double[count][0])));
    }
}
