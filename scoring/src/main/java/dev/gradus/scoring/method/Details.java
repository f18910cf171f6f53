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

    /**
     * A number.
     *
     * @throws IllegalArgumentException if there is no such detail, or it is no number
     */
    public double number(String name) {
        if (require(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw isNot(name, "a number");
    }

    /**
     * An array of numbers, whole ones among them; a copy.
     *
     * @throws IllegalArgumentException if there is no such detail, or it is no array of numbers
     */
    public double[] numbers(String name) {
        Object value = require(name);
        if (value instanceof double[] numbers) {
            return numbers.clone();
        }
        if (value instanceof int[] integers) {
            return widened(integers);
        }
        throw isNot(name, "an array of numbers");
    }

    /**
     * An array of whole numbers, such as indices; a copy.
     *
     * @throws IllegalArgumentException if there is no such detail, or it is no array of whole numbers
     */
    public int[] integers(String name) {
        if (require(name) instanceof int[] integers) {
            return integers.clone();
        }
        throw isNot(name, "an array of whole numbers");
    }

    /**
     * A matrix of numbers, whole ones among them, by rows; a copy.
     *
     * @throws IllegalArgumentException if there is no such detail, or it is no matrix
     */
    public double[][] matrix(String name) {
        Object value = require(name);
        if (value instanceof double[][] rows) {
            return (double[][]) copyOf(rows);
        }
        if (value instanceof int[][] rows) {
            return Arrays.stream(rows).map(Details::widened).toArray(double[][]::new);
        }
        throw isNot(name, "a matrix");
    }

    /**
     * A matrix of whole numbers, by rows; a copy.
     *
     * @throws IllegalArgumentException if there is no such detail, or it is no matrix of whole numbers
     */
    public int[][] integerMatrix(String name) {
        if (require(name) instanceof int[][] rows) {
            return (int[][]) copyOf(rows);
        }
        throw isNot(name, "a matrix of whole numbers");
    }

    /**
     * A list of texts, such as ids of alternatives.
     *
     * @throws IllegalArgumentException if there is no such detail, or it is no list of texts
     */
    public ImmutableList<String> texts(String name) {
        if (require(name) instanceof List<?> texts) {
            return texts.stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
        }
        throw isNot(name, "a list of texts");
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

    private IllegalArgumentException isNot(String name, String wanted) {
        Kind kind = Kind.of(require(name));
        return new IllegalArgumentException("The detail '%s' is %s, not %s.\nMaybe read it with %s."
                .formatted(name, kind.words, wanted, kind.reader));
    }

    private static double[] widened(int[] integers) {
        return Arrays.stream(integers).asDoubleStream().toArray();
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

    /** What a detail can be, and how it is read. */
    private enum Kind {
        NUMBER("a number", "number(name)"),
        TEXT("a text", "asMap()"),
        FLAG("a flag", "asMap()"),
        NUMBERS("an array of numbers", "numbers(name)"),
        INTEGERS("an array of whole numbers", "integers(name) or numbers(name)"),
        MATRIX("a matrix", "matrix(name)"),
        INTEGER_MATRIX("a matrix of whole numbers", "integerMatrix(name) or matrix(name)"),
        TEXTS("a list of texts", "texts(name)");

        private final String words;
        private final String reader;

        Kind(String words, String reader) {
            this.words = words;
            this.reader = reader;
        }

        static Kind of(Object value) {
            if (value instanceof Number) {
                return NUMBER;
            }
            if (value instanceof String) {
                return TEXT;
            }
            if (value instanceof Boolean) {
                return FLAG;
            }
            if (value instanceof double[]) {
                return NUMBERS;
            }
            if (value instanceof int[]) {
                return INTEGERS;
            }
            if (value instanceof double[][]) {
                return MATRIX;
            }
            return value instanceof int[][] ? INTEGER_MATRIX : TEXTS;
        }
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
