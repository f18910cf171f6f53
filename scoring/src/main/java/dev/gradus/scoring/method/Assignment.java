package dev.gradus.scoring.method;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/**
 * An assignment of alternatives to ordered classes. Where a method gives two rules (pessimistic and optimistic), each
 * alternative has a lowest and a highest class; otherwise they are the same.
 */
public final class Assignment implements MethodResult {
    private final ImmutableList<String> alternatives;
    private final ImmutableList<String> classes;
    private final int[] lowest;
    private final int[] highest;
    private final Details details;
    private final ImmutableList<String> warnings;

    private Assignment(
            ImmutableList<String> alternatives,
            ImmutableList<String> classes,
            int[] lowest,
            int[] highest,
            Details details,
            ImmutableList<String> warnings) {
        this.alternatives = alternatives;
        this.classes = classes;
        this.lowest = lowest;
        this.highest = highest;
        this.details = details;
        this.warnings = warnings;
    }

    /**
     * An assignment of the alternatives of a problem.
     *
     * @param classes names of the classes, worst first
     * @param lowest for each alternative the index of its lowest (pessimistic) class; copied
     * @param highest for each alternative the index of its highest (optimistic) class; copied
     */
    public static Assignment of(
            DecisionProblem problem,
            List<String> classes,
            int[] lowest,
            int[] highest,
            Details details,
            List<String> warnings) {
        for (int i = 0; i < problem.alternativeCount(); i++) {
            if (lowest[i] < 0 || lowest[i] > highest[i] || highest[i] >= classes.size()) {
                throw new IllegalArgumentException("'%s' is assigned to classes %s to %s of %s"
                        .formatted(problem.alternatives().get(i), lowest[i], highest[i], classes.size()));
            }
        }
        return new Assignment(
                problem.alternatives(),
                ImmutableList.copyOf(classes),
                lowest.clone(),
                highest.clone(),
                details,
                ImmutableList.copyOf(warnings));
    }

    /**
     * The same lowest classes, with the highest classes of another assignment where those are higher: of the same
     * alternatives to the same classes, such as with every gap filled for the best.
     */
    public Assignment upTo(Assignment best) {
        if (!best.alternatives.equals(alternatives) || !best.classes.equals(classes)) {
            throw new IllegalArgumentException("The assignments are not of the same alternatives to the same classes.");
        }
        int[] highestOfBoth = new int[highest.length];
        for (int i = 0; i < highest.length; i++) {
            highestOfBoth[i] = Math.max(highest[i], best.highest[i]);
        }
        return new Assignment(alternatives, classes, lowest, highestOfBoth, details, warnings);
    }

    @Override
    public ImmutableList<String> alternatives() {
        return alternatives;
    }

    /** The names of the classes, worst first. */
    public ImmutableList<String> classes() {
        return classes;
    }

    /** The index of the lowest (pessimistic) class of alternative {@code i}. */
    public int lowest(int i) {
        return lowest[i];
    }

    /** The index of the highest (optimistic) class of alternative {@code i}. */
    public int highest(int i) {
        return highest[i];
    }

    /** One more than the number of alternatives whose lowest class is better; ties by the highest class. */
    @Override
    public int[] ranks() {
        int n = lowest.length;
        int[] ranks = new int[n];
        for (int i = 0; i < n; i++) {
            ranks[i] = 1;
            for (int k = 0; k < n; k++) {
                if (lowest[k] > lowest[i] || (lowest[k] == lowest[i] && highest[k] > highest[i])) {
                    ranks[i]++;
                }
            }
        }
        return ranks;
    }

    @Override
    public Details details() {
        return details;
    }

    @Override
    public ImmutableList<String> warnings() {
        return warnings;
    }
}
