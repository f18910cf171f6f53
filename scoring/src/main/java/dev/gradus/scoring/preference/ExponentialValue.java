package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Exponential from 0 at the worst bound to 1 at the best. */
record ExponentialValue(double worst, double best, double rho) implements ValueFunction {
    /** Bounds further apart than this many ρ would overflow the exponential function. */
    private static final double LARGEST_EXPONENT = 500;

    ExponentialValue {
        ValueChecks.bounds(worst, best);
        ValueChecks.check(
                rho != 0 && Double.isFinite(rho) && Math.abs(best / rho - worst / rho) <= LARGEST_EXPONENT,
                "rho",
                rho,
                "a number other than 0, at least a 500th of the distance from worst to best");
    }

    @Override
    public double apply(double x) {
        double whole = Math.abs(best / rho - worst / rho) * Math.signum(rho);
        double part = ValueChecks.share(x, worst, best) * whole;
        return whole == 0 ? ValueChecks.share(x, worst, best) : StrictMath.expm1(-part) / StrictMath.expm1(-whole);
    }

    @Override
    public Trend trend() {
        return worst < best ? Trend.RISING : Trend.FALLING;
    }

    @Override
    public ImmutableList<Double> turns() {
        return ImmutableList.of(worst, best);
    }

    @Override
    public ImmutableMap<String, Object> document() {
        return ImmutableMap.of("type", "exponential", "worst", worst, "best", best, "rho", rho);
    }
}
