package dev.gradus.scoring.laws;

import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.PartialPreorder.Relation;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import java.util.Arrays;

/** How alternatives stand to each other in an answer of any shape. Differences of rounding are none. */
final class Standing {
    /** Relative to the largest score. */
    static final double ROUNDING = 1e-9;

    private final MethodResult result;
    private final int[] ranks;
    private final double[] goodness;
    private final double rounding;

    private Standing(MethodResult result) {
        this.result = result;
        this.ranks = result.ranks();
        this.goodness = goodness(result);
        this.rounding = result instanceof Scores ? ROUNDING * largest(goodness) : 0;
    }

    static Standing of(MethodResult result) {
        return new Standing(result);
    }

    /** Scores turned so that more is better; of other shapes, the ranks turned so. */
    static double[] goodness(MethodResult result) {
        if (result instanceof Scores scores) {
            double sign = scores.order() == ScoreOrder.HIGHER_IS_BETTER ? 1 : -1;
            return Arrays.stream(scores.values()).map(score -> sign * score).toArray();
        }
        return Arrays.stream(result.ranks()).mapToDouble(rank -> -rank).toArray();
    }

    static double largest(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).max().orElse(0);
    }

    /** Whether i is before k by more than rounding. */
    boolean before(int i, int k) {
        return result instanceof PartialPreorder order
                ? order.relation(i, k) == Relation.PREFERRED
                : goodness[i] > goodness[k] + rounding;
    }

    /** Whether i and k are as good as each other, not only by rounding. */
    boolean tied(int i, int k) {
        return result instanceof PartialPreorder order
                ? i == k || order.relation(i, k) == Relation.INDIFFERENT
                : ranks[i] == ranks[k];
    }

    /** Whether i ranks behind k by more than rounding. */
    boolean ranksBehind(int i, int k) {
        return goodness[i] < goodness[k] - rounding;
    }

    /** All of an answer, to the last bit, as a text. */
    static String bits(MethodResult result) {
        StringBuilder bits = new StringBuilder();
        bits.append(plain(result.ranks()));
        if (result instanceof Scores scores) {
            bits.append(plain(scores.values()));
        } else if (result instanceof Assignment assignment) {
            for (int i = 0; i < assignment.alternatives().size(); i++) {
                bits.append(assignment.lowest(i)).append('-').append(assignment.highest(i));
            }
        } else if (result instanceof PartialPreorder order) {
            for (int i = 0; i < order.alternatives().size(); i++) {
                for (int k = 0; k < order.alternatives().size(); k++) {
                    bits.append(order.relation(i, k));
                }
            }
        }
        bits.append(result.warnings());
        result.details().asMap().forEach((name, value) -> bits.append(name).append(plain(value)));
        return bits.toString();
    }

    private static String plain(Object value) {
        return Arrays.deepToString(new Object[] {value});
    }
}
