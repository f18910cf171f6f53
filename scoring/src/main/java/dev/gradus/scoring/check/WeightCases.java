package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import dev.gradus.scoring.weighting.Weightings;
import dev.gradus.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Worked examples of weightings whose input is not a matrix of alternatives by criteria. */
final class WeightCases {
    static final ImmutableMap<String, CaseAdapter> ADAPTERS = ImmutableMap.<String, CaseAdapter>builder()
            .put("weights_ahp", WeightCases::ahp)
            .put("pairwise_consistency", WeightCases::consistency)
            .put("weights_bwm", WeightCases::bwm)
            .put("weights_dematel", example -> onSquare(example, "dematel", "influence"))
            .put("weights_rancom", WeightCases::rancom)
            .put("weights_srf", WeightCases::srf)
            .put("weights_swara", WeightCases::inOrder)
            .put("weights_fucom", WeightCases::inOrder)
            .put("weights_swing", example -> onNumbers(example, "points"))
            .put("weights_direct", example -> onNumbers(example, "weights"))
            .put("rank_sum", WeightCases::surrogate)
            .put("rank_order_centroid", WeightCases::surrogate)
            .put("rank_reciprocal", WeightCases::surrogate)
            .put("roc", WeightCases::surrogate)
            .put("weights_roc", WeightCases::surrogate)
            .put("weights_rank_sum", WeightCases::surrogate)
            .put("weights_rank_order_centroid", WeightCases::surrogate)
            .put("weights_rank_reciprocal", WeightCases::surrogate)
            .buildOrThrow();

    private WeightCases() {}

    /** The comparisons are the matrix of the example, or its {@code pairwise}. */
    private static CaseOutcome ahp(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.remove("criteria");
        example.matrix().ifPresent(matrix -> params.put("comparisons", matrix));
        return outcome(example, weigh("ahp", criteria(square(example, params)), params));
    }

    private static CaseOutcome consistency(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        example.matrix().ifPresent(matrix -> params.put("comparisons", matrix));
        // the tables of R MCDA, where the example's numbers come from
        params.putIfAbsent("random-index", "aguaron-moreno-2003");
        Details details =
                weigh("ahp", criteria(square(example, params)), params).details();
        double[] measures = {
            details.number("consistencyRatio"),
            details.number("congruence"),
            details.number("dissonance"),
            details.number("koczkodaj")
        };
        return CaseOutcome.ofScores(measures).withExtra(CaseChecker.extra(example, details));
    }

    /** Criteria are counted from 0. */
    private static CaseOutcome bwm(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        replaceIndex(params, "best_index", "best");
        replaceIndex(params, "worst_index", "worst");
        return outcome(example, weigh("bwm", criteria(length(params.get("best_to_others"))), params));
    }

    private static void replaceIndex(Map<String, Object> params, String from, String to) {
        Object index = params.remove(from);
        if (index != null) {
            params.put(to, "C" + ((int) Parameter.number(index, from) + 1));
        }
    }

    private static CaseOutcome onSquare(ReferenceCase example, String weighting, String parameter) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        example.matrix().ifPresent(matrix -> params.put(parameter, matrix));
        return outcome(example, weigh(weighting, criteria(length(params.get(parameter))), params));
    }

    private static CaseOutcome rancom(ReferenceCase example) {
        if (example.matrix().isPresent()) {
            return onSquare(example, "rancom", "comparisons");
        }
        return onNumbers(example, "ranks");
    }

    private static CaseOutcome onNumbers(ReferenceCase example, String parameter) {
        Map<String, Object> params = example.params();
        Object numbers = params.getOrDefault(parameter, params.get("ranking"));
        return outcome(example, weigh(weighting(example), criteria(length(numbers)), params));
    }

    /** Expected are the printed weights. */
    private static CaseOutcome srf(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        params.remove("meaning");
        Details details =
                weigh("srf", criteria(length(params.get("positions"))), params).details();
        return CaseOutcome.ofScores(details.numbers("printed")).withExtra(CaseChecker.extra(example, details));
    }

    /** Criteria in order of importance; so are the expected weights. The first has no coefficient. */
    private static CaseOutcome inOrder(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        Object given = params.remove("criteria_in_rank_order");
        List<ProblemCriterion> criteria = new ArrayList<>();
        if (given != null) {
            for (Object id : Parameter.list(given, "criteria_in_rank_order")) {
                criteria.add(ProblemCriterion.unweighted(String.valueOf(id), Direction.MAXIMIZE));
            }
        }
        if (params.get("s") instanceof List<?> coefficients) {
            List<?> stated = coefficients.stream().filter(s -> s != null).toList();
            params.put("s", stated.size() == criteria.size() ? stated.subList(1, stated.size()) : stated);
        }
        return outcome(example, weigh(weighting(example), criteria, params));
    }

    /** Examples that keep ranks as they are and do not divide by the sum expect the surrogates themselves. */
    private static CaseOutcome surrogate(ReferenceCase example) {
        Map<String, Object> params = new LinkedHashMap<>(example.params());
        String rule = String.valueOf(params.remove("tie_rule"));
        boolean asGiven = rule.contains("not renormalised");
        if (asGiven) {
            params.put("ties", "as-given");
        }
        Weights weights = weigh(weighting(example), criteria(length(params.get("ranks"))), params);
        return asGiven ? CaseOutcome.ofScores(weights.details().numbers("surrogates")) : outcome(example, weights);
    }

    private static String weighting(ReferenceCase example) {
        String name = example.method().replace('_', '-');
        return name.startsWith("weights-") ? name.substring("weights-".length()) : name;
    }

    private static int square(ReferenceCase example, Map<String, Object> params) {
        for (String name : List.of("comparisons", "pairwise", "criteria_comparisons")) {
            if (params.containsKey(name)) {
                return length(params.get(name));
            }
        }
        return example.alternativeCount();
    }

    private static int length(@Nullable Object list) {
        return Parameter.list(list, "params").size();
    }

    private static List<ProblemCriterion> criteria(int count) {
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int j = 1; j <= count; j++) {
            criteria.add(ProblemCriterion.unweighted("C" + j, Direction.MAXIMIZE));
        }
        return criteria;
    }

    /** Weighs criteria without alternatives: a single one with zeros stands in for them. */
    private static Weights weigh(String weighting, List<ProblemCriterion> criteria, Map<String, Object> params) {
        ConfiguredWeighting configured = Weightings.byId(weighting);
        for (Map.Entry<String, Object> param : params.entrySet()) {
            configured = configured.with(param.getKey(), param.getValue());
        }
        return configured.weigh(
                DecisionProblem.ofRows("weights", List.of("A1"), criteria, new double[1][criteria.size()]));
    }

    private static CaseOutcome outcome(ReferenceCase example, Weights weights) {
        return new CaseOutcome(
                Optional.of(weights.values()), Optional.empty(), CaseChecker.extra(example, weights.details()));
    }
}
