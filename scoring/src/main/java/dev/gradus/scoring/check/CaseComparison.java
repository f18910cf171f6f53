package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares expected plain values (numbers, texts, lists, maps) with obtained ones, within a tolerance. */
final class CaseComparison {
    private double tolerance;
    private final List<String> differences = new ArrayList<>();
    private double maxDifference;

    CaseComparison(double tolerance) {
        this.tolerance = tolerance;
    }

    double maxDifference() {
        return maxDifference;
    }

    ImmutableList<String> differences() {
        return ImmutableList.copyOf(differences);
    }

    /**
     * As {@link #compare}, for an intermediate result: those are often printed with fewer digits than the result, and
     * then agree within half a unit of the last digit that the source prints.
     */
    void comparePrinted(String place, Object expected, @Nullable Object obtained) {
        double before = tolerance;
        int decimals = decimals(expected);
        if (decimals >= 2) { // a single decimal says nothing of how many there would have been
            tolerance = Math.max(before, 0.5 * StrictMath.pow(10, -decimals) * (1 + 1e-9));
        }
        compare(place, expected, obtained);
        tolerance = before;
    }

    /** The most decimals that a number in the value is printed with. */
    private static int decimals(@Nullable Object value) {
        List<?> list = value == null ? null : items(value);
        if (list != null) {
            return list.stream().mapToInt(CaseComparison::decimals).max().orElse(0);
        }
        return value instanceof Number number
                ? Math.max(
                        0,
                        new BigDecimal(number.toString()).stripTrailingZeros().scale())
                : 0;
    }

    void compare(String place, @Nullable Object expected, @Nullable Object obtained) {
        if (expected == null) {
            return; // the source gives no number here
        }
        List<?> expectedItems = items(expected);
        List<?> obtainedItems = obtained == null ? null : items(obtained);
        if (expectedItems != null && obtainedItems != null) {
            if (expectedItems.size() != obtainedItems.size()) {
                differ(place, expectedItems.size() + " items", obtainedItems.size() + " items");
                return;
            }
            for (int k = 0; k < expectedItems.size(); k++) {
                compare(place + "[" + k + "]", expectedItems.get(k), obtainedItems.get(k));
            }
        } else if (expected instanceof Map<?, ?> map && obtained instanceof Map<?, ?> other) {
            map.forEach((key, value) -> compare(place + "." + key, value, other.get(key)));
        } else if (expected instanceof Number number && obtained instanceof Number other) {
            double difference = Math.abs(number.doubleValue() - other.doubleValue());
            maxDifference = Math.max(maxDifference, difference);
            if (!(difference <= tolerance)) {
                differences.add("%s: expected %s, obtained %s".formatted(place, expected, obtained));
            }
        } else if (!expected.equals(obtained)) {
            differ(place, expected, obtained);
        }
    }

    private void differ(String place, @Nullable Object expected, @Nullable Object obtained) {
        maxDifference = Double.POSITIVE_INFINITY;
        differences.add("%s: expected %s, obtained %s".formatted(place, expected, obtained));
    }

    private static @Nullable List<?> items(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof double[] numbers) {
            return Arrays.stream(numbers).boxed().toList();
        }
        if (value instanceof int[] numbers) {
            return Arrays.stream(numbers).boxed().toList();
        }
        return value instanceof Object[] objects ? Arrays.asList(objects) : null;
    }
}
