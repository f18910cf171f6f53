package dev.gradus.scoring.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Intermediate results of a method by name, in the order in which they arise: numbers, texts, flags, arrays in the order
 * of alternatives or criteria, matrices of rows. Immutable: what is given is copied, and what is read is a copy.
 */
public final class Details {
    private static final Details EMPTY = new Details(ImmutableMap.of());

    private final ImmutableMap<String, Object> values;

    private Details(ImmutableMap<String, Object> values) {
        this.values = values;
    }

    /** No details. */
    public static Details none() {
        return EMPTY;
    }

    /** Starts a collection. */
    public static Builder builder() {
        return new Builder();
    }

    /** All of it; arrays are copies. */
    public ImmutableMap<String, Object> asMap() {
        ImmutableMap.Builder<String, Object> copy = ImmutableMap.builder();
        values.forEach((name, value) -> copy.put(name, copyOf(value)));
        return copy.buildOrThrow();
    }

    /** A number. */
    public double number(String name) {
        return ((Number) require(name)).doubleValue();
    }

    /** An array of numbers; a copy. */
    public double[] numbers(String name) {
        return (double[]) copyOf(require(name));
    }

    /** An array of whole numbers, such as indices; a copy. */
    public int[] integers(String name) {
        return (int[]) copyOf(require(name));
    }

    /** A matrix, by rows; a copy. */
    public double[][] matrix(String name) {
        return (double[][]) copyOf(require(name));
    }

    /** A list of texts, such as ids of alternatives. */
    public ImmutableList<String> texts(String name) {
        return ((List<?>) require(name)).stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    }

    /** Whether there is such a detail. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    private Object require(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "There is no detail '%s'; there are %s.".formatted(name, values.keySet()));
        }
        return value;
    }

    private static Object copyOf(Object value) {
        if (value instanceof double[] numbers) {
            return numbers.clone();
        }
        if (value instanceof int[] integers) {
            return integers.clone();
        }
        if (value instanceof double[][] rows) {
            return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        }
        if (value instanceof int[][] rows) {
            return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
        }
        return value;
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }

    /** Collects details. */
    public static final class Builder {
        private final Map<String, Object> values = new LinkedHashMap<>();

        private Builder() {}

        /** Adds a number. */
        public Builder put(String name, double value) {
            return add(name, value);
        }

        /** Adds a text. */
        public Builder put(String name, String value) {
            return add(name, value);
        }

        /** Adds a flag. */
        public Builder put(String name, boolean value) {
            return add(name, value);
        }

        /** Adds numbers, in the order of alternatives or criteria. */
        public Builder put(String name, double[] value) {
            return add(name, value);
        }

        /**
         * Adds numbers as {@link #put(String, double[])} does, but without a copy, for methods that rank millions: the array is
         * handed over, and whoever gives it does not write to it any more.
         */
        public Builder putOwned(String name, double[] value) {
            requireFinite(name, value);
            values.put(name, value);
            return this;
        }

        /** Adds whole numbers. */
        public Builder put(String name, int[] value) {
            return add(name, value);
        }

        /** Adds a matrix, by rows. */
        public Builder put(String name, double[][] rows) {
            return add(name, rows);
        }

        /** Adds a matrix of whole numbers, by rows. */
        public Builder put(String name, int[][] rows) {
            return add(name, rows);
        }

        /** Adds texts, such as ids of alternatives. */
        public Builder put(String name, List<String> texts) {
            return add(name, List.copyOf(texts));
        }

        private Builder add(String name, Object value) {
            requireFinite(name, value);
            values.put(name, copyOf(value));
            return this;
        }

        private static void requireFinite(String name, Object value) {
            boolean finite = true;
            if (value instanceof Double number) {
                finite = Double.isFinite(number);
            } else if (value instanceof double[] numbers) {
                finite = areFinite(numbers);
            } else if (value instanceof double[][] rows) {
                finite = Arrays.stream(rows).allMatch(Builder::areFinite);
            }
            if (!finite) {
                throw new ProblemException(
                        Code.UNDEFINED,
                        "values",
                        "The intermediate result '%s' is not finite for these values.".formatted(name),
                        "rescale the columns: magnitudes this far apart exceed double precision.");
            }
        }

        private static boolean areFinite(double[] numbers) {
            for (double number : numbers) {
                if (!Double.isFinite(number)) {
                    return false;
                }
            }
            return true;
        }

        /** The details. */
        public Details build() {
            return new Details(ImmutableMap.copyOf(values));
        }
    }
}
