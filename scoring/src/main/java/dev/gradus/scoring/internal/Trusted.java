package dev.gradus.scoring.internal;

import com.google.common.base.Preconditions;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the packages of this module may do with a problem and others may not: read its columns without a copy. Whoever
 * asks for them must not write to them, nor let them out.
 */
public final class Trusted {
    private static volatile @Nullable Function<DecisionProblem, double[][]> columns;
    private static volatile @Nullable Function<DecisionProblem, Ids> ids;

    private Trusted() {}

    /** Called once, by the class itself when it is initialised. */
    public static void opens(Function<DecisionProblem, double[][]> itsColumns, Function<DecisionProblem, Ids> itsIds) {
        Preconditions.checkState(columns == null, "Only the problem itself opens its columns.");
        ids = itsIds;
        columns = itsColumns;
    }

    /** The columns of a problem, {@code [criterion][alternative]}: not copies, so not to be changed. */
    public static double[][] columns(DecisionProblem problem) {
        return Preconditions.checkNotNull(columns).apply(problem);
    }

    /** The ids of the alternatives of a problem, made or not. */
    public static Ids ids(DecisionProblem problem) {
        return Preconditions.checkNotNull(ids).apply(problem);
    }
}
