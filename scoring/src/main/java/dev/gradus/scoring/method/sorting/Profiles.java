package dev.gradus.scoring.method.sorting;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Profiles that stand for ordered classes or for the limits between them, worst first. */
final class Profiles {
    static final Parameter<double[][]> LIMITS = Parameter.matrix(
                    "profiles",
                    "limits between neighbouring classes, worst first: one row for each, in the units of the criteria")
            .aliased("profiles_worst_to_best", "profiles-worst-to-best");

    static final Parameter<ImmutableList<String>> CLASSES = Parameter.texts(
                    "classes", "names of the classes, worst first; class-1, class-2 and so on where not given")
            .aliased("categories_worst_to_best", "categories")
            .optional();

    private Profiles() {}

    /** The rows as gains: each has a value for every criterion, and none is worse anywhere than the one before. */
    static double[][] gains(DecisionProblem problem, double[][] rows) {
        double[][] gains = new double[rows.length][];
        for (int h = 0; h < rows.length; h++) {
            if (rows[h].length != problem.criterionCount()) {
                throw Parameter.wrong(
                        "method.params.profiles[%s]".formatted(h),
                        Arrays.toString(rows[h]),
                        "one number for each of the %s criteria".formatted(problem.criterionCount()));
            }
            gains[h] = Gains.row(problem, rows[h]);
            for (int j = 0; h > 0 && j < gains[h].length; j++) {
                if (gains[h][j] < gains[h - 1][j]) {
                    throw new ProblemException(
                            Code.INVALID,
                            "method.params.profiles[%s][%s]".formatted(h, j),
                            "On '%s' the profile value %s is worse than %s of the profile before."
                                    .formatted(problem.criteria().get(j).id(), rows[h][j], rows[h - 1][j]),
                            "order the profiles from worst to best.");
                }
            }
        }
        return gains;
    }

    /** The names of so many classes. */
    static List<String> classes(Parameters parameters, int count) {
        ImmutableList<String> names = parameters
                .find(CLASSES)
                .orElseGet(() -> IntStream.rangeClosed(1, count)
                        .mapToObj(k -> "class-" + k)
                        .collect(ImmutableList.toImmutableList()));
        if (names.size() != count) {
            throw Parameter.wrong("method.params.classes", names, "%s names of classes".formatted(count));
        }
        return names;
    }
}
