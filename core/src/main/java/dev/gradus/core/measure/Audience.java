package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;

/** For whom a fee is stated, or whose fee is asked for. */
public enum Audience {
    /** Everybody. */
    ALL,
    /** Students of the country, as that country's fee rules define them. */
    HOME,
    /** Students from the European Union or European Economic Area. */
    EU,
    /** Residents of the state that funds the university. */
    RESIDENT,
    /** Students of the country from another state. */
    NON_RESIDENT,
    /** Students from other countries, outside any home or EU rule. */
    INTERNATIONAL;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }

    /**
     * The audiences whose fee this person pays, best match first: an international student pays the international fee,
     * else the one for non-residents, else the one for everybody.
     */
    public ImmutableList<Audience> payAs() {
        return switch (this) {
            case ALL -> ImmutableList.of(ALL);
            case HOME -> ImmutableList.of(HOME, RESIDENT, ALL);
            case EU -> ImmutableList.of(EU, HOME, ALL);
            case RESIDENT -> ImmutableList.of(RESIDENT, HOME, ALL);
            case NON_RESIDENT -> ImmutableList.of(NON_RESIDENT, HOME, ALL);
            case INTERNATIONAL -> ImmutableList.of(INTERNATIONAL, NON_RESIDENT, ALL);
        };
    }
}
