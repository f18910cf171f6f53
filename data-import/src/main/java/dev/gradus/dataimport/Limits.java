package dev.gradus.dataimport;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;

/** The bounds in force. Immutable. */
public final class Limits {
    private static final Limits STANDARD = new Limits(ImmutableMap.of());

    private final ImmutableMap<Limit, Long> set;

    private Limits(ImmutableMap<Limit, Long> set) {
        this.set = set;
    }

    /** Every bound at its standard. */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * The same with one bound set.
     *
     * @param value at least 1
     */
    public Limits with(Limit limit, long value) {
        Preconditions.checkArgument(value >= 1, "The limit '%s' is %s; it must be at least 1.", limit.id(), value);
        EnumMap<Limit, Long> bounds = new EnumMap<>(Limit.class);
        bounds.putAll(set);
        bounds.put(limit, value);
        return new Limits(Maps.immutableEnumMap(bounds));
    }

    /** A bound. */
    public long get(Limit limit) {
        return set.getOrDefault(limit, limit.standard());
    }

    /** A bound for use as the size of something in memory. */
    public int size(Limit limit) {
        return (int) Math.min(Integer.MAX_VALUE - 8, get(limit));
    }

    /** The complaint that a bound was crossed. */
    public ImportException crossed(Limit limit, String origin, Place place) {
        return new ImportException(
                origin,
                place,
                "This has more than %s %s.\nMaybe it is damaged or hostile; if it is right, raise the limit '%s'."
                        .formatted(get(limit), limit.what(), limit.id()));
    }
}
