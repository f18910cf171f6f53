package dev.gradus.examples.pictures;

import com.google.common.base.Preconditions;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.explain.ScoreContributions;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.robustness.Acceptability;
import dev.gradus.scoring.robustness.StableWeight;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws a solved problem and its doubt as SVG, 720 pixels wide. A picture says in words how it is read, describes itself
 * for those who do not see it, and is the same bytes for the same input on any machine. Immutable.
 *
 * <p>The chart library is loaded with the first picture.
 */
public final class Pictures {
    /** How many alternatives a picture names, if nothing else is asked for. */
    public static final int SHOWN_DEFAULT = 15;

    private final Subject subject;

    private Pictures(Subject subject) {
        this.subject = subject;
    }

    /** Pictures of a solved problem, with ids for names. */
    public static Pictures of(Solution solution, UncertainProblem measured) {
        return new Pictures(new Subject(solution, measured, Wording.ids(), SHOWN_DEFAULT));
    }

    /**
     * Pictures of a ranking.
     *
     * @param name what an alternative is called
     * @param one what an alternative is, such as {@code programme}
     * @param many the plural of it
     */
    public static <T> Pictures of(Ranking<T> ranking, Function<? super T, String> name, String one, String many) {
        return of(ranking.solution(), ranking.measured()).worded(Wording.of(ranking, name, one, many));
    }

    /** The same pictures in other words. */
    public Pictures worded(Wording wording) {
        return new Pictures(new Subject(subject.solution(), subject.measured(), wording, subject.shown()));
    }

    /**
     * The same pictures of more or fewer alternatives, the best first.
     *
     * @param alternatives how many are named at most; at least 1
     */
    public Pictures showing(int alternatives) {
        Preconditions.checkArgument(alternatives >= 1, "%s alternatives are to be shown.", alternatives);
        return new Pictures(new Subject(subject.solution(), subject.measured(), subject.wording(), alternatives));
    }

    /**
     * How often each alternative has which rank, as a heat map.
     *
     * @param acceptability what a simulation of the same problem found
     * @throws IllegalArgumentException if it is about other alternatives
     */
    public String acceptability(Acceptability acceptability) {
        Preconditions.checkArgument(
                acceptability.alternatives().equals(subject.problem().alternatives()),
                "The simulation is about %s, the ranking about %s.",
                acceptability.alternatives(),
                subject.problem().alternatives());
        return AcceptabilityPicture.draw(subject, acceptability);
    }

    /**
     * How far each weight can move before the answer changes, as bars.
     *
     * @param weights how far each can move; at least one
     * @param places k, of the first k places whose stability they hold
     */
    public String stability(List<StableWeight> weights, int places) {
        Preconditions.checkArgument(!weights.isEmpty(), "There is no weight that could move.");
        return StabilityPicture.draw(subject, weights, places);
    }

    /**
     * How the score of an alternative comes about, as a waterfall; empty where the method gives no scores or too many
     * criteria to share a score out among them.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if there is no such alternative
     */
    public Optional<String> waterfall(String alternative) {
        int i = subject.problem().indexOf(alternative);
        return parts(i).map(parts -> WaterfallPicture.of(subject, i, parts));
    }

    /**
     * How the difference between the scores of two alternatives comes about, as a waterfall; empty as above.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if there is no such alternative
     */
    public Optional<String> waterfall(String one, String other) {
        int a = subject.problem().indexOf(one);
        int b = subject.problem().indexOf(other);
        return parts(a).flatMap(mine -> parts(b).map(theirs -> WaterfallPicture.of(subject, a, mine, b, theirs)));
    }

    private Optional<ScoreContributions> parts(int i) {
        return subject.solution().result() instanceof Scores
                ? ScoreContributions.of(subject.solution().method(), subject.problem(), i)
                : Optional.empty();
    }

    /**
     * The plane of PROMETHEE-GAIA: which alternatives are alike, which criteria pull the same way; empty where there are
     * fewer than two criteria, no weights, or nothing that tells alternatives apart.
     */
    public Optional<String> gaiaPlane() {
        return GaiaPicture.draw(subject);
    }

    /**
     * The values of each alternative as a line over all criteria; empty where there are fewer than two criteria.
     */
    public Optional<String> parallelCoordinates() {
        return ParallelPicture.draw(subject);
    }
}
