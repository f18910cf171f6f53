package dev.gradus.scoring.internal;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
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
        return of(size - 1, i -> get(i < row ? i : i + 1));
    }

    /** Those of some rows, in their order. */
    public Ids keeping(int[] rows) {
        int[] kept = rows.clone();
        return of(kept.length, i -> get(kept[i]));
    }

    private static Ids of(int size, IntFunction<String> one) {
        return new Ids(
                size,
                one,
                Suppliers.memoize(
                        () -> IntStream.range(0, size).mapToObj(one).collect(ImmutableList.toImmutableList())));
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
