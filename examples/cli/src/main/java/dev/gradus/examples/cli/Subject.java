package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Program;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.document.ProblemDocument;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.robustness.Monitor;
import dev.gradus.scoring.robustness.RobustnessReport;
import dev.gradus.scoring.robustness.RobustnessSettings;
import java.util.List;
import java.util.Optional;

/** What an analysis is about: the programmes of a catalogue, ranked as asked, or any problem document. */
sealed interface Subject {
    /** What was measured, with its gaps. */
    UncertainProblem measured();

    /** The solution, where there is one: a problem without weights has none. */
    Optional<Solution> solution();

    /** The solution; if there is none, the error that says why. */
    Solution requireSolution();

    /** Looks at it from every side. */
    RobustnessReport robustness(RobustnessSettings settings, Monitor monitor);

    /** Names for ids in sentences. */
    ImmutableMap<String, String> names();

    /** The random seed that goes with it. */
    long seed();

    /** The ids of the criteria. */
    default List<String> criteria() {
        return measured().criteria().stream().map(criterion -> criterion.id()).toList();
    }

    /** Programmes. */
    record Programs(RankingOptions.Asked asked) implements Subject {
        Ranking<Program> ranking() {
            return asked.ranking().ranking();
        }

        @Override
        public UncertainProblem measured() {
            return ranking().measured();
        }

        @Override
        public Optional<Solution> solution() {
            return Optional.of(ranking().solution());
        }

        @Override
        public Solution requireSolution() {
            return ranking().solution();
        }

        @Override
        public RobustnessReport robustness(RobustnessSettings settings, Monitor monitor) {
            return ranking().robustness(settings, monitor).report();
        }

        @Override
        public ImmutableMap<String, String> names() {
            return asked.ranking().names();
        }

        @Override
        public long seed() {
            return asked.ranking().spec().seed();
        }
    }

    /** A problem document. */
    record Problem(ProblemDocument document) implements Subject {
        private static final long SEED = 1;

        @Override
        public UncertainProblem measured() {
            return document.problem();
        }

        @Override
        public Optional<Solution> solution() {
            return document.solveIfWeighted();
        }

        @Override
        public Solution requireSolution() {
            return document.solve();
        }

        @Override
        public RobustnessReport robustness(RobustnessSettings settings, Monitor monitor) {
            return document.robustness(settings, monitor);
        }

        @Override
        public ImmutableMap<String, String> names() {
            return ImmutableMap.of();
        }

        @Override
        public long seed() {
            return SEED;
        }
    }
}
