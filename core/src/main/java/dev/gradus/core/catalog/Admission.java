package dev.gradus.core.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a programme asks of applicants.
 *
 * @param gre whether the Graduate Record Examination is asked for, if stated
 * @param englishTests the tests of English it takes, with what each must show
 * @param requirements further requirements in the source's words; may be empty
 */
public record Admission(Optional<GrePolicy> gre, ImmutableList<EnglishTest> englishTests, String requirements) {

    /** Whether the Graduate Record Examination is asked for. */
    public enum GrePolicy {
        /** It must be taken. */
        REQUIRED,
        /** It may be handed in. */
        OPTIONAL,
        /** It is not looked at. */
        NOT_ACCEPTED;

        /** The written form, lower case with hyphens. */
        @JsonValue
        public String id() {
            return Names.idOf(this);
        }
    }

    /**
     * A test of English.
     *
     * @param test its name, such as {@code IELTS}
     * @param overall least overall result, if stated
     * @param minBand least result in every part, if stated
     */
    public record EnglishTest(String test, OptionalDouble overall, OptionalDouble minBand) {
        public EnglishTest {
            Preconditions.checkArgument(!test.isBlank(), "A test without a name.");
            Preconditions.checkArgument(
                    Double.isFinite(overall.orElse(0)) && Double.isFinite(minBand.orElse(0)),
                    "The result asked for in %s is no finite number.",
                    test);
        }
    }
}
