package dev.gradus.core.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

    /** Countries whose universities must charge students from the European Economic Area as they charge their own. */
    private static final ImmutableSet<String> ECONOMIC_AREA = ImmutableSet.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

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

    /**
     * The audiences whose fee this person pays in a country, best match first. As {@link #payAs()}, but students from the
     * European Union pay the home fee in the European Economic Area alone; elsewhere, the United Kingdom and Switzerland
     * among them, they pay what other international students pay unless a fee is stated for them.
     *
     * @param country ISO 3166-1 alpha-2 code
     */
    public ImmutableList<Audience> payAs(String country) {
        if (this == EU && !ECONOMIC_AREA.contains(country)) {
            return ImmutableList.<Audience>builder()
                    .add(EU)
                    .addAll(INTERNATIONAL.payAs())
                    .build();
        }
        return payAs();
    }
}
