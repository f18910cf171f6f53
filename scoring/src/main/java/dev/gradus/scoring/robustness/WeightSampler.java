package dev.gradus.scoring.robustness;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;

/** Draws weight vectors uniformly from a region; a chain may carry state from one draw to the next. */
interface WeightSampler {

    /** Draws one; a fresh array. */
    double[] next(UniformRandomProvider random);

    /**
     * What makes a sampler for each block: exact and independent draws from the whole simplex, under lower bounds and
     * under a complete order, hit-and-run for everything else.
     */
    static Supplier<WeightSampler> of(WeightRegion region) {
        int m = region.size();
        Optional<double[]> lower = region.lowerBounds();
        if (lower.isPresent()) {
            return () -> random -> SimplexSampling.above(lower.get(), random);
        }
        Optional<int[]> order = region.completeOrder();
        if (order.isPresent()) {
            return () -> random -> SimplexSampling.ordered(order.get(), random);
        }
        if (m == 1) {
            return () -> random -> new double[] {1};
        }
        HitAndRun.Shape shape = HitAndRun.Shape.of(region);
        return () -> new HitAndRun(shape);
    }
}
