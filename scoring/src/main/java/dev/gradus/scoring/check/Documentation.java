package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableSetMultimap;

/** Entries among the intermediate results of worked examples that are not held against the engine. */
final class Documentation {
    private static final ImmutableSetMultimap<String, String> ENTRIES = ImmutableSetMultimap.<String, String>builder()
            // names, and words about the other entries
            .put("pareto_dominators", "alternatives")
            .put("promethee_ii", "alternatives")
            .put("electre_tri", "categories_worst_to_best")
            .put("electre_net_superiority", "net_discordance_order")
            // weights at the smallest distance: some of many that are
            .put("counterfactual_weights_l1", "a_witness_weight_vector")
            // an input, and how many orders the source met while it integrated
            .put("smaa_2", "scales")
            .put("smaa_exact", "number_of_attainable_orders")
            // a zone that is not among the example's alternatives
            .put("electre_tri", "concordance_z10_b1")
            // a step on the way from concordance to credibility, which are both held against the engine
            .put("electre_iii_credibility", "discordance_price_a2_a3")
            // partial orders from the concordance alone, by a rule that the example does not state; the default
            // distillation of the same concordance, which is held against the engine, gives others
            .put("electre_iii_credibility", "partial_concordance_only_distillation_best_to_worst")
            // what two programs print for a row on which they disagree
            .put("electre_iv_credibility", "MCDASupport_credibility_P1_row")
            .put("electre_iv_credibility", "pyDecision_credibility_P1_row")
            // printed tables that do not follow from the example's own matrix: 0.094 in a column that sums to 1
            // becomes 0.093139; the sums printed next to them do
            .put("ram", "normalized")
            .put("ram", "weighted")
            .put("ram", "normalised_score_printed")
            .build();

    private Documentation() {}

    static boolean contains(String method, String name) {
        return ENTRIES.containsEntry(method, name);
    }
}
