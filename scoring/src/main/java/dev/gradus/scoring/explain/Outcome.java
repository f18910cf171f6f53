package dev.gradus.scoring.explain;

import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.PartialPreorder.Relation;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/** What about an alternative is to be explained, as a number read off the answer of a method. */
public sealed interface Outcome {

    /** Its written form: {@code rank}, {@code score}, {@code top-3}, {@code before-b}. */
    String id();

    /** The number for the alternative at row {@code i}. */
    double of(MethodResult result, DecisionProblem problem, int i);

    /** The competition rank, 1 for the best: an amount below 0 lifts the alternative. */
    static Outcome rank() {
        return new Rank();
    }

    /** The score, turned so that more is better. */
    static Outcome score() {
        return new Score();
    }

    /**
     * 1 if the rank is at most {@code k}, else 0.
     *
     * @param k at least 1
     */
    static Outcome top(int k) {
        return new Top(k);
    }

    /** 1 if the alternative stands before the other, ½ if they tie or cannot be compared, 0 if it stands behind. */
    static Outcome before(String other) {
        return new Before(other);
    }

    /** The score less that of the other, both turned so that more is better. */
    static Outcome ahead(String other) {
        return new Ahead(other);
    }

    /** The rank. */
    record Rank() implements Outcome {
        @Override
        public String id() {
            return "rank";
        }

        @Override
        public double of(MethodResult result, DecisionProblem problem, int i) {
            return result.ranks()[i];
        }
    }

    /** The score, more being better. */
    record Score() implements Outcome {
        @Override
        public String id() {
            return "score";
        }

        @Override
        public double of(MethodResult result, DecisionProblem problem, int i) {
            if (result instanceof Scores scores) {
                return scores.order() == ScoreOrder.HIGHER_IS_BETTER ? scores.value(i) : -scores.value(i);
            }
            throw new ProblemException(
                    Code.UNDEFINED,
                    "method.id",
                    "The method gives no scores that could be explained.",
                    "ask for the rank, for being among the first, or for the order of two alternatives.");
        }
    }

    /**
     * Being among the first.
     *
     * @param k how many
     */
    record Top(int k) implements Outcome {
        public Top {
            if (k < 1) {
                throw new ProblemException(
                        Code.INVALID, "top", "The first %s are asked for.".formatted(k), "ask for at least 1.");
            }
        }

        @Override
        public String id() {
            return "top-" + k;
        }

        @Override
        public double of(MethodResult result, DecisionProblem problem, int i) {
            return result.ranks()[i] <= k ? 1 : 0;
        }
    }

    /**
     * Standing before another alternative.
     *
     * @param other its id
     */
    record Before(String other) implements Outcome {
        @Override
        public String id() {
            return "before-" + other;
        }

        @Override
        public double of(MethodResult result, DecisionProblem problem, int i) {
            int j = problem.indexOf(other);
            if (!(result instanceof PartialPreorder preorder)) {
                int[] ranks = result.ranks();
                return 0.5 + 0.5 * Integer.compare(ranks[j], ranks[i]);
            }
            Relation relation = preorder.relation(i, j);
            return relation == Relation.PREFERRED ? 1 : relation == Relation.REVERSED ? 0 : 0.5;
        }
    }

    /**
     * The lead in score over another alternative.
     *
     * @param other its id
     */
    record Ahead(String other) implements Outcome {
        @Override
        public String id() {
            return "ahead-of-" + other;
        }

        @Override
        public double of(MethodResult result, DecisionProblem problem, int i) {
            return score().of(result, problem, i) - score().of(result, problem, problem.indexOf(other));
        }
    }
}
