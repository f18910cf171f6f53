package dev.gradus.core.applicant;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.internal.Codes;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.Money;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The person who chooses: goals, skills, means and limits.
 *
 * @param goals ids of the roles aimed at, the first the most wanted
 * @param skills how well topics are known, by topic id; a topic that is not listed is not known
 * @param budget the most that tuition may cost in total, if limited
 * @param residency whose fees are paid
 * @param attendance the attendances that are possible; empty for any
 * @param delivery the modes that are possible; empty for any
 * @param countries ISO 3166-1 alpha-2 codes of the countries that come into question; empty for any
 * @param longestMonths the longest possible duration in months, above 0 and finite, if limited
 * @param languages BCP 47 tags of the languages of teaching that come into question; empty for any
 * @param hub the city in which to work afterwards, such as {@code london}, if decided
 */
@Value.Builder
public record Applicant(
        ImmutableSet<String> goals,
        ImmutableMap<String, SkillLevel> skills,
        Optional<Money> budget,
        Audience residency,
        ImmutableSet<Attendance> attendance,
        ImmutableSet<DeliveryMode> delivery,
        ImmutableSet<String> countries,
        OptionalDouble longestMonths,
        ImmutableSet<String> languages,
        Optional<String> hub) {

    public Applicant {
        double longest = longestMonths.orElse(1);
        Preconditions.checkArgument(
                longest > 0 && Double.isFinite(longest),
                "The longest duration is %s months.\nMaybe give a number above 0.",
                longest);
        countries.forEach(Codes::requireCountry);
        languages.forEach(Codes::requireLanguage);
    }

    /** Starts an applicant who pays these fees and is free in everything else. */
    public static ApplicantBuilder builder(Audience residency) {
        return new ApplicantBuilder().residency(residency);
    }

    /** How well this person knows a topic. */
    public SkillLevel skill(String topic) {
        return skills.getOrDefault(topic, SkillLevel.NONE);
    }
}
