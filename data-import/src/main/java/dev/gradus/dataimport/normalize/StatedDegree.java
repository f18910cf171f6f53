package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.measure.Degree;

/**
 * The award that a programme leads to.
 *
 * @param degree its usual short form and level
 * @param alternatives degrees that may be taken instead, as in {@code MA/MSc}
 * @param exitAwards lesser awards for those who leave earlier, as in {@code MSc/PgDip/PgCert}
 * @param joint whether several institutions award it, or two degrees are awarded
 * @param integrated whether it includes the undergraduate years
 * @param research whether it is mostly research rather than taught courses
 */
public record StatedDegree(
        Degree degree,
        ImmutableList<Degree> alternatives,
        ImmutableList<Degree> exitAwards,
        boolean joint,
        boolean integrated,
        boolean research) {}
