package dev.gradus.scoring.robustness;

import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.DoubleFunction;

/** Looks along one number t for where ranks change, by evaluating: a grid outwards from the present t, then bisection. */
final class RayProbe {
    private static final int STEPS = 40;
    private static final double RESOLUTION = 1e-10;

    private final DoubleFunction<int[]> ranksAt;
    private final WeightInterval range;
    private final double at;
    private final Map<Double, Optional<int[]>> seen = new HashMap<>();

    RayProbe(DoubleFunction<int[]> ranksAt, WeightInterval range, double at) {
        this.ranksAt = ranksAt;
        this.range = range;
        this.at = at;
    }

    WeightInterval wholeOrder() {
        return kept(Arrays::equals);
    }

    WeightInterval top(int k) {
        return kept((now, then) -> {
            for (int i = 0; i < now.length; i++) {
                if ((now[i] <= k) != (then[i] <= k)) {
                    return false;
                }
            }
            return true;
        });
    }

    private WeightInterval kept(BiPredicate<int[], int[]> same) {
        return new WeightInterval(end(range.low(), same), end(range.high(), same));
    }

    /** The last point towards {@code limit} that is known to be the same. */
    private double end(double limit, BiPredicate<int[], int[]> same) {
        int[] now = ranks(at).orElseThrow();
        double good = at;
        for (int step = 1; step <= STEPS; step++) {
            double t = step == STEPS ? limit : at + (limit - at) * step / STEPS;
            if (isSame(now, t, same)) {
                good = t;
                continue;
            }
            double bad = t;
            while (Math.abs(bad - good) > RESOLUTION) {
                double middle = good + (bad - good) / 2;
                if (isSame(now, middle, same)) {
                    good = middle;
                } else {
                    bad = middle;
                }
            }
            return good;
        }
        return limit;
    }

    private boolean isSame(int[] now, double t, BiPredicate<int[], int[]> same) {
        return ranks(t).filter(then -> same.test(now, then)).isPresent();
    }

    /** The ranks; empty where the method is not defined. */
    private Optional<int[]> ranks(double t) {
        return seen.computeIfAbsent(t, place -> {
            try {
                return Optional.of(ranksAt.apply(place));
            } catch (ProblemException e) {
                return Optional.empty();
            }
        });
    }
}
