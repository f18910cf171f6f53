package dev.gradus.scoring.explain;

import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.internal.LinearScores;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The nearest weights under which at most {@code places − 1} rivals lead, for scores linear in the weights. Branch and
 * bound: solve for the rivals that must not lead so far; of those that lead all the same take the farthest, which either
 * must not lead or is one of the few that may. For the first place none may, and this is mere addition of constraints as
 * they are needed, so that the programs stay small however many alternatives there are.
 */
final class WeightSearch {
    /** Programs solved before the search gives up proving that nothing nearer exists. */
    static final int MOST_PROGRAMS = 5000;

    /** A rival ahead by less than this, of the largest difference on any criterion, counts as level. */
    static final double LEVEL = 1e-10;

    private final LinearScores gains;
    private final int alternatives;
    private final int alternative;
    private final int places;
    private final double[] from;
    private final Norm norm;
    private Optional<Found> best = Optional.empty();
    private List<Integer> refuted = List.of();
    private int programs;

    /** The nearest weights found, and the rivals that must not lead. */
    record Found(double[] weights, List<Integer> held) {}

    private record Node(List<Integer> held, Set<Integer> spared) {}

    WeightSearch(LinearScores gains, int alternatives, int alternative, int places, double[] from, Norm norm) {
        this.gains = gains;
        this.alternatives = alternatives;
        this.alternative = alternative;
        this.places = places;
        this.from = from;
        this.norm = norm;
    }

    /** Searches; empty if there are no such weights. */
    Optional<Found> run() {
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(List.of(), Set.of()));
        while (!open.isEmpty() && programs < MOST_PROGRAMS) {
            visit(open.pop(), open);
        }
        return best;
    }

    /** Whether the search came to its end. */
    boolean isComplete() {
        return programs < MOST_PROGRAMS;
    }

    /** Rivals with all of which the alternative cannot be level; empty if none were met. */
    List<Integer> refuted() {
        return refuted;
    }

    private void visit(Node node, Deque<Node> open) {
        programs++;
        Optional<double[]> weights = NearestWeights.to(from, leads(node.held()), 0, norm);
        if (weights.isEmpty()) {
            refuted = node.held();
            return;
        }
        double distance = norm.distance(weights.get(), from);
        if (best.isPresent() && distance >= norm.distance(best.get().weights(), from) - 1e-12) {
            return;
        }
        List<Integer> leading = leading(weights.get(), node.held());
        if (leading.size() < places) {
            best = Optional.of(new Found(weights.get(), node.held()));
            return;
        }
        int farthest = farthest(weights.get(), leading, node.spared());
        if (node.spared().size() < places - 1) {
            Set<Integer> spared = new HashSet<>(node.spared());
            spared.add(farthest);
            open.push(new Node(node.held(), spared));
        }
        List<Integer> held = new ArrayList<>(node.held());
        held.add(farthest);
        open.push(new Node(held, node.spared()));
    }

    List<double[]> leads(List<Integer> rivals) {
        List<double[]> leads = new ArrayList<>();
        rivals.forEach(rival -> leads.add(gains.lead(alternative, rival)));
        return leads;
    }

    private List<Integer> leading(double[] weights, List<Integer> held) {
        List<Integer> leading = new ArrayList<>();
        for (int b = 0; b < alternatives; b++) {
            if (!held.contains(b) && LinearProgram.dot(gains.lead(alternative, b), weights) < -LEVEL) {
                leading.add(b);
            }
        }
        return leading;
    }

    private int farthest(double[] weights, List<Integer> leading, Set<Integer> spared) {
        int farthest = -1;
        double most = 0;
        for (int b : leading) {
            double lead = LinearProgram.dot(gains.lead(alternative, b), weights);
            if (!spared.contains(b) && (farthest < 0 || lead < most)) {
                farthest = b;
                most = lead;
            }
        }
        return farthest;
    }
}
