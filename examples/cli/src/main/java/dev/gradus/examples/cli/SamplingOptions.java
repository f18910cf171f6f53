package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.robustness.RobustnessSettings;
import dev.gradus.scoring.robustness.Sampling;
import dev.gradus.scoring.robustness.WeightConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of what is drawn at random, and of what is known about weights. */
final class SamplingOptions {
    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "10000",
            description = "The most random draws (default: ${DEFAULT-VALUE}).")
    private long samples;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "The start of the random numbers: the same seed gives the same answer (default: that of the spec,"
                            + " else 1).")
    private @Nullable Long seed;

    @Option(
            names = "--epsilon",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Stop drawing once every share is known to within ± this, such as 0.01, with 95 %% confidence"
                    + " (default: draw all).")
    private double epsilon;

    @Option(
            names = "--constraint",
            paramLabel = "TEXT",
            description = {
                "Something known about the weights, such as \"total-cost >= duration\", \"total-cost >= 2 * duration\""
                        + " or \"10%% <= total-cost <= 40%%\"; may be given several times."
            })
    private List<String> constraints = List.of();

    @Option(
            names = "--top",
            paramLabel = "K",
            defaultValue = "3",
            description = "Also say how far the first K places are safe (default: ${DEFAULT-VALUE}).")
    private int top;

    /** As asked, for the criteria and the seed of what it is about. */
    RobustnessSettings settings(Subject subject) {
        try {
            ImmutableList.Builder<WeightConstraint> known = ImmutableList.builder();
            constraints.forEach(text -> known.addAll(WeightConstraint.parse(text, subject.criteria())));
            return new RobustnessSettings(
                    top,
                    known.build(),
                    new Sampling(
                            samples,
                            seed == null ? subject.seed() : seed,
                            Runtime.getRuntime().availableProcessors(),
                            epsilon));
        } catch (ProblemException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
