package dev.gradus.scoring.internal;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;

/** Ids of alternatives: given ones, or numbered ones that are only made when they are asked for. Immutable. */
public final class Ids {
    private final int size;
    private final boolean numbered;
    private final Supplier<ImmutableList<String>> all;

    private Ids(int size, boolean numbered, Supplier<ImmutableList<String>> all) {
        this.size = size;
        this.numbered = numbered;
        this.all = all;
    }

    /** Given ids. */
    public static Ids of(ImmutableList<String> ids) {
        return new Ids(ids.size(), false, () -> ids);
    }

    /** The ids A1, A2 … */
    public static Ids numbered(int size) {
        return new Ids(size, true, Suppliers.memoize(() -> {
            ImmutableList.Builder<String> ids = ImmutableList.builderWithExpectedSize(size);
            for (int i = 0; i < size; i++) {
                ids.add(number(i));
            }
            return ids.build();
        }));
    }

    /** All but one; made when they are asked for. */
    public Ids without(int row) {
        return new Ids(size - 1, false, Suppliers.memoize(() -> {
            ImmutableList<String> ids = all();
            return ImmutableList.<String>builderWithExpectedSize(size - 1)
                    .addAll(ids.subList(0, row))
                    .addAll(ids.subList(row + 1, size))
                    .build();
        }));
    }

    private static String number(int i) {
        return "A" + (i + 1);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** One of them. */
    public String get(int i) {
        return numbered ? number(i) : all.get().get(i);
    }

    /** All of them. */
    public ImmutableList<String> all() {
        return all.get();
    }
}
