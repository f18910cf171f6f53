package dev.gradus.scoring.weighting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that are grouped: a tree whose nodes have weights in relation to their siblings. The weight of a leaf in the
 * whole is the product of the local weights on its path. Immutable.
 */
public final class CriteriaTree {
    private final ImmutableMap<String, Double> localWeights;
    private final ImmutableMap<String, Double> leafWeights;

    private CriteriaTree(ImmutableMap<String, Double> localWeights, ImmutableMap<String, Double> leafWeights) {
        this.localWeights = localWeights;
        this.leafWeights = leafWeights;
    }

    /**
     * Reads a tree from what a problem document holds under {@code criteria}: objects with an {@code id}, a
     * {@code weight} in relation to the siblings, and either {@code children} (such objects again) or a {@code parent}
     * (the id of another object). Other fields are not read. A list without either is a tree of leaves.
     *
     * @param criteria the list, as maps, lists, texts and numbers
     * @param at the place of the list, for messages
     * @throws ProblemException if an id is missing, repeated or unknown, a weight is missing or negative, the weights of
     *     siblings are all zero, or parents form a cycle; with the place
     */
    public static CriteriaTree read(List<?> criteria, String at) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        collect(criteria, at, null, nodes);
        if (nodes.isEmpty()) {
            throw new ProblemException(Code.MISSING, at, "There is no criterion.", "give at least one.");
        }
        for (Node node : nodes.values()) {
            if (node.parent != null && !nodes.containsKey(node.parent)) {
                throw new ProblemException(
                        Code.UNKNOWN, node.at + ".parent", Names.unknown("criterion", node.parent, nodes.keySet()));
            }
        }
        Map<String, Double> local = new LinkedHashMap<>();
        nodes.forEach((id, node) -> local.put(id, node.weight / siblingSum(node, nodes)));
        Set<String> groups = new LinkedHashSet<>();
        nodes.values().stream().filter(node -> node.parent != null).forEach(node -> groups.add(node.parent));
        ImmutableMap.Builder<String, Double> leaves = ImmutableMap.builder();
        nodes.forEach((id, node) -> {
            double product = productToRoot(id, nodes, local);
            if (!groups.contains(id)) {
                leaves.put(id, product);
            }
        });
        return new CriteriaTree(ImmutableMap.copyOf(local), leaves.buildOrThrow());
    }

    private record Node(@Nullable String parent, double weight, String at) {}

    private static void collect(List<?> criteria, String at, @Nullable String group, Map<String, Node> nodes) {
        for (int k = 0; k < criteria.size(); k++) {
            String place = "%s[%s]".formatted(at, k);
            Map<String, @Nullable Object> fields = Json.map(criteria.get(k), place);
            String id = Json.text(fields.get("id"), place + ".id");
            Object parent = fields.get("parent");
            if (parent != null && group != null) {
                throw new ProblemException(
                        Code.INVALID,
                        place + ".parent",
                        "Criterion '%s' stands among the children of '%s' and names a parent too.".formatted(id, group),
                        "leave out one of the two.");
            }
            String under = parent == null ? group : Json.text(parent, place + ".parent");
            if (nodes.put(id, new Node(under, weight(fields.get("weight"), id, place), place)) != null) {
                throw new ProblemException(
                        Code.INVALID, place + ".id", "The id '%s' occurs twice among the criteria.".formatted(id));
            }
            if (fields.get("children") instanceof List<?> children) {
                if (children.isEmpty()) {
                    throw new ProblemException(
                            Code.INVALID,
                            place + ".children",
                            "The group '%s' has no children.".formatted(id),
                            "leave out the list: then it is a criterion.");
                }
                collect(children, place + ".children", id, nodes);
            }
        }
    }

    private static double weight(@Nullable Object raw, String id, String at) {
        if (raw == null) {
            throw new ProblemException(
                    Code.MISSING,
                    at + ".weight",
                    "Criterion '%s' has no weight among its siblings.".formatted(id),
                    "give every sibling the same number where none matters more.");
        }
        if (raw instanceof Number number && number.doubleValue() >= 0 && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new ProblemException(
                Code.INVALID,
                at + ".weight",
                "The weight of criterion '%s' is %s.".formatted(id, raw),
                "give a finite number of at least 0.");
    }

    private static double siblingSum(Node node, Map<String, Node> nodes) {
        double sum = nodes.values().stream()
                .filter(other -> Objects.equals(other.parent, node.parent))
                .mapToDouble(Node::weight)
                .sum();
        if (sum == 0 || !Double.isFinite(sum)) {
            throw new ProblemException(
                    Code.INVALID,
                    node.at + ".weight",
                    "The weights of %s sum to %s."
                            .formatted(
                                    node.parent == null ? "the top level" : "the children of '" + node.parent + "'",
                                    sum),
                    "give at least one of them a weight above 0.");
        }
        return sum;
    }

    private static double productToRoot(String leaf, Map<String, Node> nodes, Map<String, Double> local) {
        double product = 1;
        List<String> path = new ArrayList<>();
        String id = leaf;
        while (id != null) {
            if (path.contains(id)) {
                throw new ProblemException(
                        Code.INVALID,
                        "criteria",
                        "The parents of '%s' form a cycle: %s.".formatted(leaf, String.join(" > ", path)));
            }
            path.add(id);
            Node node = nodes.get(id);
            product *= local.getOrDefault(id, 1.0);
            id = node == null ? null : node.parent;
        }
        return product;
    }

    /** The ids of the leaves, in order of the document. */
    public ImmutableList<String> leaves() {
        return leafWeights.keySet().asList();
    }

    /** For every node its share among its siblings; the shares of siblings sum to one. */
    public ImmutableMap<String, Double> localWeights() {
        return localWeights;
    }

    /** For every leaf its weight in the whole, in order of the document; they sum to one. */
    public ImmutableMap<String, Double> leafWeights() {
        return leafWeights;
    }

    @Override
    public String toString() {
        return leafWeights.toString();
    }
}
