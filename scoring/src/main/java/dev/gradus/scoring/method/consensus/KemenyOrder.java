package dev.gradus.scoring.method.consensus;

import java.util.ArrayList;
import java.util.List;

/**
 * An order with the smallest distance from a profile.
 *
 * @param order indices, best first
 * @param distance the weight of all contradicted preferences
 * @param bound a distance that no order falls below
 * @param componentSizes how many alternatives each circle of majorities holds, in the order
 */
record KemenyOrder(int[] order, double distance, double bound, int[] componentSizes) {

    /** Whether no order is nearer. */
    boolean proven() {
        return bound == distance;
    }

    /**
     * Finds it. Alternatives that are on no common circle of majorities stand as the majorities say (extended Condorcet
     * criterion, Truchon 1998), so every circle is a problem of its own.
     *
     * @param preferring the weight of those who prefer the row to the column
     * @param noise sums of weights closer than this are equal
     * @param nodeLimit how many partial orders branch and bound may look at in one circle
     */
    static KemenyOrder of(double[][] preferring, double noise, int nodeLimit) {
        List<int[]> components = MajorityComponents.of(preferring);
        List<Integer> order = new ArrayList<>();
        double missing = 0;
        for (int[] component : components) {
            double[][] within = new double[component.length][component.length];
            for (int i = 0; i < component.length; i++) {
                for (int j = 0; j < component.length; j++) {
                    within[i][j] = preferring[component[i]][component[j]];
                }
            }
            int[] best;
            if (component.length <= KemenySubsets.LARGEST) {
                best = KemenySubsets.order(within, noise);
            } else {
                KemenySearch search = new KemenySearch(within, noise, nodeLimit);
                best = search.order();
                missing += search.gap();
            }
            for (int index : best) {
                order.add(component[index]);
            }
        }
        int[] indices = order.stream().mapToInt(Integer::intValue).toArray();
        double distance = distance(preferring, indices);
        return new KemenyOrder(
                indices,
                distance,
                missing == 0 ? distance : distance - missing,
                components.stream().mapToInt(component -> component.length).toArray());
    }

    /** The weight of the preferences that an order contradicts. */
    static double distance(double[][] preferring, int[] order) {
        double distance = 0;
        for (int first = 0; first < order.length; first++) {
            for (int second = first + 1; second < order.length; second++) {
                distance += preferring[order[second]][order[first]];
            }
        }
        return distance;
    }
}
