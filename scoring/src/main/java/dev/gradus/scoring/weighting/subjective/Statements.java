package dev.gradus.scoring.weighting.subjective;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.HashSet;

/** Reads what people say about criteria. */
final class Statements {
    /** The order of criteria for methods that walk from the most to the least important. */
    static final Parameter<ImmutableList<String>> ORDER = Parameter.texts(
                    "order", "ids of all criteria, the most important first; the order of the problem where not given")
            .aliased("criteria_in_rank_order", "criteria-in-rank-order")
            .optional();

    private Statements() {}

    /** One number of at least {@code min} for each criterion. */
    static double[] perCriterion(
            DecisionProblem problem, Parameters parameters, Parameter<double[]> parameter, double min) {
        return ofLength(problem.criterionCount(), "criteria", parameters.get(parameter), parameter.name(), min);
    }

    /** Checks that there are so many numbers, each of at least {@code min}. */
    static double[] ofLength(int length, String what, double[] numbers, String name, double min) {
        if (numbers.length != length) {
            throw Parameter.wrong(
                    place(name), Arrays.toString(numbers), "one number for each of the %s %s".formatted(length, what));
        }
        for (int k = 0; k < numbers.length; k++) {
            if (!(numbers[k] >= min)) {
                throw Parameter.wrong("%s[%s]".formatted(place(name), k), numbers[k], "a number of at least " + min);
            }
        }
        return numbers;
    }

    /** A square matrix with a row and a column for each criterion. */
    static double[][] square(DecisionProblem problem, double[][] rows, String name) {
        int m = problem.criterionCount();
        if (rows.length != m || Arrays.stream(rows).anyMatch(row -> row.length != m)) {
            throw Parameter.wrong(
                    place(name),
                    "a matrix of %s rows".formatted(rows.length),
                    "%s rows of %s numbers, one for each criterion".formatted(m, m));
        }
        return rows;
    }

    /** The columns of the criteria, the most important first. */
    static int[] order(DecisionProblem problem, Parameters parameters) {
        ImmutableList<String> known =
                problem.criteria().stream().map(ProblemCriterion::id).collect(ImmutableList.toImmutableList());
        ImmutableList<String> order = parameters.find(ORDER).orElse(known);
        if (order.size() != known.size() || new HashSet<>(order).size() != known.size()) {
            throw Parameter.wrong(place(ORDER.name()), order, "each of the %s criteria once".formatted(known.size()));
        }
        return order.stream().mapToInt(id -> column(problem, id, ORDER.name())).toArray();
    }

    /** The column of a criterion. */
    static int column(DecisionProblem problem, String id, String name) {
        ImmutableList<String> known =
                problem.criteria().stream().map(ProblemCriterion::id).collect(ImmutableList.toImmutableList());
        int column = known.indexOf(id);
        if (column < 0) {
            throw new ProblemException(Code.UNKNOWN, place(name), Names.unknown("criterion", id, known));
        }
        return column;
    }

    /** Where a parameter stands in a document. */
    static String place(String name) {
        return "weighting.params." + name;
    }
}
