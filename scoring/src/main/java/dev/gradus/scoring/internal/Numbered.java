package dev.gradus.scoring.internal;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/** Names for alternatives that were given none. */
public final class Numbered {
    private Numbered() {}

    /** {@code A1}, {@code A2} and so on. */
    public static ImmutableList<String> alternatives(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "A" + i).collect(ImmutableList.toImmutableList());
    }
}
