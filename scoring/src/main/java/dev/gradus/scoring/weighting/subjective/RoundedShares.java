package dev.gradus.scoring.weighting.subjective;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The rounding of Figueira and Roy (2002, section 3.4): rounded weights sum to exactly the total. */
final class RoundedShares {
    private RoundedShares() {}

    /**
     * Rounds each share up or down so that the sum is kept and relative errors stay small.
     *
     * @param shares positive, with the sum {@code total}
     * @param ids break ties, so that the order of the criteria does not matter
     */
    static double[] of(double[] shares, double total, int decimals, List<String> ids) {
        int n = shares.length;
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal[] down = new BigDecimal[n];
        double[] errorUp = new double[n];
        double[] errorDown = new double[n];
        BigDecimal left = BigDecimal.valueOf(total).setScale(decimals, RoundingMode.HALF_EVEN);
        for (int i = 0; i < n; i++) {
            // a millionth of a unit above, so that a share that is printable but for rounding noise stays what it is
            down[i] = BigDecimal.valueOf(shares[i] + 1e-6 * unit.doubleValue()).setScale(decimals, RoundingMode.DOWN);
            double lost = Math.max(0, shares[i] - down[i].doubleValue());
            errorUp[i] = (unit.doubleValue() - lost) / shares[i];
            errorDown[i] = lost / shares[i];
            left = left.subtract(down[i]);
        }
        int ups = Math.max(
                0, Math.min(n, left.divide(unit, 0, RoundingMode.HALF_EVEN).intValueExact()));
        Set<Integer> up = new HashSet<>(raised(errorUp, errorDown, ups, ids));
        double[] printed = new double[n];
        for (int i = 0; i < n; i++) {
            printed[i] = (up.contains(i) ? down[i].add(unit) : down[i]).doubleValue();
        }
        return printed;
    }

    /**
     * Which shares are rounded up: of those for which up is the smaller relative error the ones that would lose most by
     * going down; if they are too few, then of the others those that are lifted least.
     */
    private static List<Integer> raised(double[] errorUp, double[] errorDown, int ups, List<String> ids) {
        List<Integer> betterUp = IntStream.range(0, errorUp.length)
                .filter(i -> errorUp[i] <= errorDown[i])
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -errorDown[i]).thenComparing(ids::get))
                .toList();
        if (ups <= betterUp.size()) {
            return betterUp.subList(0, ups);
        }
        List<Integer> raised = new ArrayList<>(betterUp);
        IntStream.range(0, errorUp.length)
                .filter(i -> errorUp[i] > errorDown[i])
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> errorUp[i]).thenComparing(ids::get))
                .limit(ups - betterUp.size())
                .forEach(raised::add);
        return raised;
    }
}
