package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Round numbers along an axis.
 *
 * @param places where they stand
 * @param texts what stands there
 */
record Ticks(ImmutableList<Double> places, ImmutableList<String> texts) {
    private static final int ABOUT = 5;

    /** Some four to eight of them within two ends; one where the ends are the same. */
    static Ticks of(double low, double high) {
        if (!(high > low)) {
            return new Ticks(ImmutableList.of(low), ImmutableList.of(Lines.number(low)));
        }
        BigDecimal step = step((high - low) / ABOUT);
        ImmutableList.Builder<Double> places = ImmutableList.builder();
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (long k = (long) Math.ceil(low / step.doubleValue() - 1e-9);
                k * step.doubleValue() <= high + step.doubleValue() * 1e-9;
                k++) {
            BigDecimal place = step.multiply(BigDecimal.valueOf(k));
            places.add(place.doubleValue());
            texts.add(
                    place.signum() == 0
                            ? "0"
                            : place.stripTrailingZeros().toPlainString().replace('-', '−'));
        }
        return new Ticks(places.build(), texts.build());
    }

    /** 1, 2 or 5 times a power of ten, at least the given. */
    private static BigDecimal step(double least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(new BigDecimal(least, MathContext.DECIMAL64).precision()
                - new BigDecimal(least, MathContext.DECIMAL64).scale()
                - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.doubleValue() >= least) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }
}
