package dev.gradus.scoring.method.consensus;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Parameter;
import java.util.List;
import java.util.Map;

/**
 * An order of alternatives and how many voters hold it.
 *
 * @param count at least 0
 * @param places from the first place to the last; several at one place tie
 */
record Ballot(double count, ImmutableList<ImmutableList<String>> places) {

    /** Reads a list of ballots; see {@link Profile#PROFILE} for the shape. */
    static ImmutableList<Ballot> readAll(Object raw, String at) {
        List<?> items = Parameter.list(raw, at);
        ImmutableList.Builder<Ballot> ballots = ImmutableList.builder();
        for (int k = 0; k < items.size(); k++) {
            ballots.add(read(items.get(k), "%s[%s]".formatted(at, k)));
        }
        return ballots.build();
    }

    private static Ballot read(Object raw, String at) {
        if (raw instanceof Map<?, ?> map) {
            Object count = map.get("count");
            return of(count == null ? 1 : Parameter.number(count, at + ".count"), map.get("order"), at + ".order");
        }
        List<?> items = Parameter.list(raw, at);
        if (items.size() == 2 && items.get(0) instanceof Number count) {
            return of(Parameter.number(count, at + "[0]"), items.get(1), at + "[1]");
        }
        return of(1, items, at);
    }

    private static Ballot of(double count, @org.jspecify.annotations.Nullable Object order, String at) {
        if (!(count >= 0)) {
            throw Parameter.wrong(at, count, "a number of voters of at least 0");
        }
        ImmutableList.Builder<ImmutableList<String>> places = ImmutableList.builder();
        for (Object place : Parameter.list(order, at)) {
            places.add(
                    place instanceof List<?> tied
                            ? tied.stream().map(String::valueOf).collect(ImmutableList.toImmutableList())
                            : ImmutableList.of(String.valueOf(place)));
        }
        return new Ballot(count, places.build());
    }
}
