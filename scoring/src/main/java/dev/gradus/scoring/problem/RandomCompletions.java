package dev.gradus.scoring.problem;

import com.google.common.collect.ImmutableList;
import java.util.function.DoubleSupplier;

/**
 * Random ways in which the gaps of an uncertain problem may turn out. A range gives a uniform value in it, or one of its
 * distribution, which may lie outside the range. A missing value that its policy leaves open is like that of an
 * alternative drawn at random from those whose value is known, or lies between the ends of its scale where nobody's is.
 * What a policy decides is not random. Immutable; all completions have the same alternatives and criteria in the same
 * order.
 */
public final class RandomCompletions {
    private final DecisionProblem guaranteed;
    private final DecisionProblem potential;
    private final ImmutableList<ColumnCompletion> columns;

    RandomCompletions(UncertainProblem.Completion completion, ImmutableList<ColumnCompletion> columns) {
        this.guaranteed = completion.guaranteed();
        this.potential = completion.potential();
        this.columns = columns;
    }

    /** Whether any value is open; if not, every completion is the same. */
    public boolean isOpen() {
        return guaranteed != potential;
    }

    /** The problem with every gap filled with the worst it may be. */
    public DecisionProblem guaranteed() {
        return guaranteed;
    }

    /**
     * One completion.
     *
     * @param uniform gives independent numbers from 0 to below 1
     */
    public DecisionProblem draw(DoubleSupplier uniform) {
        double[][] values = guaranteed.columns();
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < values[j].length; i++) {
                if (values[j][i] != potential.value(i, j)) {
                    values[j][i] = columns.get(j).draw(i, uniform);
                }
            }
        }
        return DecisionProblem.ofColumns(guaranteed.id(), guaranteed.alternatives(), guaranteed.criteria(), values);
    }
}
