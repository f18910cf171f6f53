package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Measurement;
import java.util.Locale;
import java.util.Optional;

/**
 * An alternative with its place.
 *
 * @param alternative the alternative
 * @param id its id
 * @param rank 1 for the best; equal ranks are ties
 * @param score the score, with what gaps leave open; empty for methods that give none
 * @param classes the classes it may belong to; empty for methods that do not sort
 * @param knownShare share of the weight, 0 to 1, that rests on known facts
 * @param measurements by criterion id, in order of criteria
 * @param undecided requirements that what is known does not decide, in plain words
 */
public record Ranked<T>(
        T alternative,
        String id,
        int rank,
        Optional<ScoreInterval> score,
        Optional<ClassInterval> classes,
        double knownShare,
        ImmutableMap<String, Measurement> measurements,
        ImmutableList<String> undecided) {

    @Override
    public String toString() {
        String scored = score.map(interval -> interval.isOpen()
                        ? String.format(Locale.ROOT, " %.3f…%.3f", interval.guaranteed(), interval.potential())
                        : String.format(Locale.ROOT, " %.3f", interval.guaranteed()))
                .orElse("");
        String sorted = classes.map(interval -> interval.isOpen()
                        ? " %s…%s".formatted(interval.lowest(), interval.highest())
                        : " " + interval.lowest())
                .orElse("");
        return rank + ". " + id + scored + sorted;
    }
}
