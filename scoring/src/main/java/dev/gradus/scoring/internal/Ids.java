package dev.gradus.scoring.internal;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Ids of alternatives: given ones, or such as are only made when they are asked for. Immutable. */
public final class Ids {
    private final int size;
    private final IntFunction<String> one;
    private final Supplier<ImmutableList<String>> all;

    private Ids(int size, IntFunction<String> one, Supplier<ImmutableList<String>> all) {
        this.size = size;
        this.one = one;
        this.all = all;
    }

    /** Given ids. */
    public static Ids of(ImmutableList<String> ids) {
        return new Ids(ids.size(), ids::get, () -> ids);
    }

    /** The ids A1, A2 … */
    public static Ids numbered(int size) {
        return of(size, i -> "A" + (i + 1));
    }

    /** All but one. */
    public Ids without(int row) {
        int[] others = new int[size - 1];
        for (int k = 0; k < others.length; k++) {
            others[k] = k < row ? k : k + 1;
        }
        return keeping(others);
    }

    /** Those of some rows, in their order. */
    public Ids keeping(int[] rows) {
        return Selection.of(one, rows).ids();
    }

    private static Ids of(int size, IntFunction<String> one) {
        return new Ids(
                size,
                one,
                Suppliers.memoize(
                        () -> IntStream.range(0, size).mapToObj(one).collect(ImmutableList.toImmutableList())));
    }

    /** Some of the ids that were there first, however often some of them were left out. */
    private record Selection(IntFunction<String> first, int[] rows) implements IntFunction<String> {
        static Selection of(IntFunction<String> ids, int[] rows) {
            if (ids instanceof Selection before) {
                return new Selection(
                        before.first,
                        Arrays.stream(rows).map(row -> before.rows[row]).toArray());
            }
            return new Selection(ids, rows.clone());
        }

        Ids ids() {
            return Ids.of(rows.length, this);
        }

        @Override
        public String apply(int i) {
            return first.apply(rows[i]);
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** One of them. */
    public String get(int i) {
        return one.apply(i);
    }

    /** All of them. */
    public ImmutableList<String> all() {
        return all.get();
    }
}
