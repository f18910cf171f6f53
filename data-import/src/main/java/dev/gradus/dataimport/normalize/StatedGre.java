package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Admission.GrePolicy;
import dev.gradus.core.internal.Names;
import java.util.Optional;

/**
 * What is said about the Graduate Record Examination.
 *
 * @param policy whether it is asked for, if stated
 * @param scores the least results asked for
 */
public record StatedGre(Optional<GrePolicy> policy, ImmutableList<Score> scores) {

    /** A part of the examination. */
    public enum Section {
        /** Quantitative reasoning. */
        QUANTITATIVE,
        /** Verbal reasoning. */
        VERBAL,
        /** Analytical writing, from 0 to 6. */
        WRITING,
        /** Quantitative and verbal together. */
        TOTAL;

        /** The written form, lower case. */
        public String id() {
            return Names.idOf(this);
        }
    }

    /**
     * A least result.
     *
     * @param section for which part
     * @param least the result
     * @param beforeAugust2011 whether it is on the scale in use before August 2011, from 200 to 800 for a part, rather than
     *     on the present one, from 130 to 170
     */
    public record Score(Section section, double least, boolean beforeAugust2011) {}
}
