package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * All that makes a ranking of programmes, as a document: the same spec, catalogue and version give the same ranking to
 * the last bit. See {@code docs/documents.md}.
 *
 * @param role id of the role aimed at
 * @param applicant the person who chooses
 * @param currency the currency of costs and earnings
 * @param claims the rule that picks among facts that contradict each other
 * @param criteria what programmes are compared by; empty for the preset of the role
 * @param requirements what every programme must meet, beside what the applicant's limits imply
 * @param method the method with its parameters
 * @param weighting derives the weights; empty to take them as given
 * @param missing what stands for a missing value where a criterion says nothing else
 * @param seed for everything that samples
 */
@BuilderStyle
@Value.Builder
public record RankingSpec(
        Optional<String> role,
        Optional<Applicant> applicant,
        Optional<Currency> currency,
        ClaimRule claims,
        ImmutableList<CriterionSpec> criteria,
        ImmutableList<RequirementSpec> requirements,
        ConfiguredMethod method,
        Optional<ConfiguredWeighting> weighting,
        MissingPolicy missing,
        long seed) {

    /**
     * A criterion by its id.
     *
     * @param id as in the listing of criteria, such as {@code total-cost} or {@code topic-depth:nlp}
     * @param weight at least 0; empty where a weighting derives it
     * @param missing what stands for a missing value
     * @param value what its numbers are worth on a fixed scale
     * @param preference how a difference becomes a preference, for outranking methods
     * @param veto the difference that forbids an outranking
     */
    public record CriterionSpec(
            String id,
            OptionalDouble weight,
            Optional<MissingPolicy> missing,
            Optional<ValueFunction> value,
            Optional<PreferenceFunction> preference,
            OptionalDouble veto) {

        /** A criterion with a weight and nothing else. */
        public static CriterionSpec of(String id, double weight) {
            return new CriterionSpec(
                    id,
                    OptionalDouble.of(weight),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.empty());
        }

        /** The same with what its numbers are worth on a fixed scale. */
        public CriterionSpec worth(ValueFunction function) {
            return new CriterionSpec(id, weight, missing, Optional.of(function), preference, veto);
        }
    }

    /**
     * A requirement by its id.
     *
     * @param id as in the listing of requirements, such as {@code max-months}
     * @param argument what it takes, such as {@code 24}; empty if it takes nothing
     */
    public record RequirementSpec(String id, String argument) {}

    /** Starts a spec: weighted sum, intervals for what is missing, the most reliable claim, seed 1. */
    public static RankingSpecBuilder builder() {
        return new RankingSpecBuilder()
                .claims(ClaimRule.MOST_RELIABLE)
                .method(RankingMethods.weightedSum())
                .missing(MissingPolicy.INTERVAL)
                .seed(1);
    }

    /** A builder that starts with this spec. */
    public RankingSpecBuilder toBuilder() {
        return new RankingSpecBuilder().from(this);
    }

    /**
     * Reads a document.
     *
     * @throws ProblemException if it is no valid spec, with the place; unknown names with the nearest known ones
     */
    public static RankingSpec parse(String json) {
        return RankingSpecReader.read(Json.parse(json));
    }

    /** Writes the document; {@link #parse} reads it back. */
    public String toJson() {
        return Json.writePretty(RankingSpecWriter.write(this));
    }
}
