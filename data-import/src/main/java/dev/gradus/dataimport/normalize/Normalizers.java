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
            new CountryNormalizer());

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

    /** The normaliser of durations. */
    public static Normalizer<StatedDuration> duration() {
        return new DurationNormalizer();
    }
}
