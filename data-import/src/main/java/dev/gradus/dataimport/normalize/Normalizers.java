package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Admission.EnglishTest;
import dev.gradus.core.internal.Names;
import dev.gradus.core.measure.Credits;

/** The normalisers by the id of the kind of text that they read. */
public final class Normalizers {
    private static final ImmutableMap<String, Normalizer<?>> ALL = index(
            new MoneyNormalizer(),
            new DurationNormalizer(),
            new DegreeNormalizer(),
            new ModeNormalizer(),
            new CreditsNormalizer(),
            new EnglishTestNormalizer(),
            new GradeNormalizer(),
            new CountryNormalizer(),
            new PlaceNormalizer(),
            new LanguageNormalizer(),
            new DateNormalizer(DateOrder.UNKNOWN),
            new DeadlineNormalizer(DateOrder.UNKNOWN),
            new StartTermNormalizer(),
            new GreNormalizer(),
            new WebAddressNormalizer());

    private Normalizers() {}

    private static ImmutableMap<String, Normalizer<?>> index(Normalizer<?>... normalizers) {
        ImmutableMap.Builder<String, Normalizer<?>> byId = ImmutableMap.builder();
        for (Normalizer<?> normalizer : normalizers) {
            byId.put(normalizer.id(), normalizer);
        }
        return byId.buildOrThrow();
    }

    /** The ids of all kinds of text. */
    public static ImmutableSet<String> ids() {
        return ALL.keySet();
    }

    /**
     * The normaliser for a kind of text.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest ids
     */
    public static Normalizer<?> of(String id) {
        Normalizer<?> normalizer = ALL.get(id);
        if (normalizer == null) {
            throw new IllegalArgumentException(Names.unknown("kind of text", id, ALL.keySet()));
        }
        return normalizer;
    }

    /** The normaliser of fees. */
    public static Normalizer<StatedFee> money() {
        return new MoneyNormalizer();
    }

    /** The normaliser of degrees and award levels. */
    public static Normalizer<StatedDegree> degree() {
        return new DegreeNormalizer();
    }

    /** The normaliser of delivery and attendance. */
    public static Normalizer<StudyMode> mode() {
        return new ModeNormalizer();
    }

    /** The normaliser of credits. */
    public static Normalizer<Credits> credits() {
        return new CreditsNormalizer();
    }

    /** The normaliser of requirements in tests of English. */
    public static Normalizer<EnglishTest> englishTest() {
        return new EnglishTestNormalizer();
    }

    /** The normaliser of grades that are asked for. */
    public static Normalizer<StatedGrade> grade() {
        return new GradeNormalizer();
    }

    /** The normaliser of countries. */
    public static Normalizer<StatedCountry> country() {
        return new CountryNormalizer();
    }

    /** The normaliser of places. */
    public static Normalizer<StatedPlace> place() {
        return new PlaceNormalizer();
    }

    /** The normaliser of languages, into BCP 47 tags. */
    public static Normalizer<String> language() {
        return new LanguageNormalizer();
    }

    /** The normaliser of dates in a source that writes {@code 03/04/2026} in this order. */
    public static Normalizer<StatedDate> date(DateOrder order) {
        return new DateNormalizer(order);
    }

    /** The normaliser of deadlines in a source that writes {@code 03/04/2026} in this order. */
    public static Normalizer<StatedDeadline> deadline(DateOrder order) {
        return new DeadlineNormalizer(order);
    }

    /** The normaliser of terms and months in which a programme can be begun. */
    public static Normalizer<StartTerm> startTerm() {
        return new StartTermNormalizer();
    }

    /** The normaliser of what is asked of the Graduate Record Examination. */
    public static Normalizer<StatedGre> gre() {
        return new GreNormalizer();
    }

    /** The normaliser of addresses of pages. */
    public static Normalizer<WebAddress> webAddress() {
        return new WebAddressNormalizer();
    }

    /** The normaliser of durations. */
    public static Normalizer<StatedDuration> duration() {
        return new DurationNormalizer();
    }
}
