package dev.gradus.dataimport.ooapi;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.FeePeriod;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The names of a version.
 *
 * @param programme how the version spells a programme
 * @param organisation how the version spells an organisation
 * @param five whether it is version 5
 */
record Words(String programme, String organisation, boolean five) {
    static final Words SIX = new Words("programme", "organisation", false);
    static final Words FIVE = new Words("program", "organization", true);

    /** The type of codes under which ids of Gradus travel; types of one's own start with {@code x-}. */
    static final String OWN = "x-gradus";

    static final String DOMAIN = "schac_home";

    /** Types of codes of programmes and organisations that the specification defines. */
    private static final ImmutableSet<String> CODE_TYPES = ImmutableSet.of(
            "identifier", "institution_code", "kvk_organisation_id", "organisation_id", "programme_code", "system_id");

    /** What a service puts into {@code ext} is its own. */
    static final String EXTENSION = "gradus";

    String id(String of) {
        return of + "Id";
    }

    String programmes() {
        return programme + "s";
    }

    String organisations() {
        return organisation + "s";
    }

    String offerings() {
        return five ? "programOfferings" : "programmeOfferings";
    }

    String offeringId() {
        return five ? "offeringId" : "programmeOfferingId";
    }

    /** The scheme of an identifier for a type of code. */
    static String scheme(String codeType) {
        return codeType.startsWith("x-") ? codeType.substring(2) : codeType;
    }

    /** The type of code for the scheme of an identifier: types that are not defined start with {@code x-}. */
    static String codeType(String scheme) {
        return CODE_TYPES.contains(scheme) ? scheme : "x-" + scheme;
    }

    /** The system of a unit of study load; empty if it measures work and not credits. */
    static Optional<CreditSystem> system(String unit) {
        return switch (unit) {
            case "ects" -> Optional.of(CreditSystem.ECTS);
            case "x-uk_cats" -> Optional.of(CreditSystem.UK_CATS);
            case "x-us_semester_hour" -> Optional.of(CreditSystem.US_SEMESTER_HOUR);
            case "x-us_quarter_hour" -> Optional.of(CreditSystem.US_QUARTER_HOUR);
            case "contact_time", "sbu", "hour" -> Optional.empty();
            default -> Optional.of(CreditSystem.LOCAL);
        };
    }

    /** The name of a local unit. */
    static String unit(String studyLoadUnit) {
        return studyLoadUnit.startsWith("x-") && studyLoadUnit.length() > 2
                ? studyLoadUnit.substring(2)
                : studyLoadUnit;
    }

    /** The unit of study load for credits. */
    static String studyLoadUnit(Credits credits) {
        return switch (credits.system()) {
            case ECTS -> "ects";
            case UK_CATS -> "x-uk_cats";
            case US_SEMESTER_HOUR -> "x-us_semester_hour";
            case US_QUARTER_HOUR -> "x-us_quarter_hour";
            case LOCAL -> credits.unit().equals("sp") ? "sp" : "x-" + credits.unit();
        };
    }

    static Optional<Audience> audience(String id) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.id().equals(id))
                .findFirst();
    }

    static Optional<FeePeriod> period(String id) {
        return Arrays.stream(FeePeriod.values())
                .filter(period -> period.id().equals(id))
                .findFirst();
    }

    /** The UUID that stands for an id of Gradus: the same for the same id. */
    static String uuid(String kind, String id) {
        return UUID.nameUUIDFromBytes(("gradus:" + kind + ":" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
