package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds names whose words nearly agree with those of another. Words weigh by how rare they are, so that "university"
 * says little; a word agrees with another if the Levenshtein distance (V. I. Levenshtein: Binary codes capable of
 * correcting deletions, insertions, and reversals, Soviet Physics Doklady 10, 1966) is small for its length. Words in
 * another order count less, and so do names of which one is a college and the other a university: they may well be two
 * institutions.
 */
final class FuzzyNames {
    private static final double OTHER_ORDER = 0.85;
    private static final double OTHER_KIND = 0.85;

    /** Words that say what an institution is: common, and so of little weight, but they tell it from its neighbours. */
    private static final ImmutableSet<String> KINDS = ImmutableSet.of(
            "university",
            NameWords.FOREIGN,
            "college",
            "institute",
            "polytechnic",
            "school",
            "academy",
            "hochschule",
            "fachhochschule",
            "seminary",
            "conservatory",
            "faculty",
            "technical",
            "ecole",
            "federal",
            "state",
            "medical",
            "women",
            "womens");

    private static final int COMMON = 400;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int LONG_WORD = 9;
    private static final int MOST_WORDS = 40;

    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<String>> byShape = new HashMap<>();

    private record Name(int institution, String written, ImmutableList<String> words) {}

    /** A name that agrees to some degree, above 0 up to 1. */
    record Hit(int institution, String name, double score) {}

    /** Takes up a name of an institution. */
    void add(int institution, String written) {
        ImmutableList<String> words = NameWords.of(written);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        int number = names.size();
        names.add(new Name(institution, written, words));
        for (String word : words) {
            List<Integer> postings = byWord.get(word);
            if (postings == null) {
                postings = new ArrayList<>(1);
                byWord.put(word, postings);
                byShape.computeIfAbsent(shape(word, word.length()), shape -> new ArrayList<>(1))
                        .add(word);
            }
            if (postings.isEmpty() || postings.get(postings.size() - 1) != number) {
                postings.add(number);
            }
        }
    }

    /** For each institution its best name with at least this score, the best first. */
    List<Hit> find(String name, double least) {
        ImmutableList<String> words = NameWords.of(name);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Map<String, Double>> similar = words.stream().map(this::similar).toList();
        Map<Integer, Hit> best = new TreeMap<>();
        BitSet candidates = candidates(similar);
        for (int number = candidates.nextSetBit(0); number >= 0; number = candidates.nextSetBit(number + 1)) {
            Name candidate = names.get(number);
            double score = score(words, similar, candidate.words());
            if (score >= least) {
                best.merge(
                        candidate.institution(),
                        new Hit(candidate.institution(), candidate.written(), score),
                        (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparingInt(Hit::institution))
                .toList();
    }

    private double weight(String word) {
        List<Integer> postings = byWord.get(word);
        return StrictMath.log(1 + names.size() / (double) Math.max(1, postings == null ? 1 : postings.size()));
    }

    /** The known words that a word may be, with how well they agree: itself, or if it is not known those that are near. */
    private Map<String, Double> similar(String word) {
        Map<String, Double> similar = new TreeMap<>();
        if (byWord.containsKey(word)) {
            similar.put(word, 1.0);
            return similar;
        }
        int most = word.length() >= LONG_WORD ? 2 : word.length() >= SHORTEST_MISSPELT ? 1 : 0;
        if (most == 0) {
            return similar;
        }
        LevenshteinDistance distance = new LevenshteinDistance(most);
        for (int length = word.length() - most; length <= word.length() + most; length++) {
            for (String known : byShape.getOrDefault(shape(word, length), List.of())) {
                int edits = distance.apply(word, known);
                if (edits > 0) {
                    similar.put(known, 1 - edits / (double) Math.max(word.length(), known.length()));
                }
            }
        }
        return similar;
    }

    /** What words share that may be one misspelt: the first letter, and one of a few lengths. */
    private static String shape(String word, int length) {
        return word.charAt(0) + " " + length;
    }

    /** The names that share a rare word, or the rarest of the common ones. */
    private BitSet candidates(List<Map<String, Double>> similar) {
        BitSet candidates = new BitSet(names.size());
        List<Integer> rarest = List.of();
        for (Map<String, Double> words : similar) {
            for (String word : words.keySet()) {
                List<Integer> postings = byWord.getOrDefault(word, List.of());
                if (postings.size() <= COMMON) {
                    postings.forEach(candidates::set);
                }
                if (rarest.isEmpty() || postings.size() < rarest.size()) {
                    rarest = postings;
                }
            }
        }
        rarest.forEach(candidates::set);
        return candidates;
    }

    /** Twice the weight of what agrees, divided by the weight of both names. */
    private double score(List<String> query, List<Map<String, Double>> similar, List<String> name) {
        boolean[] taken = new boolean[name.size()];
        double agreed = 0;
        double all = 0;
        int last = -1;
        boolean inOrder = true;
        for (int i = 0; i < query.size(); i++) {
            int at = -1;
            double best = 0;
            for (int j = 0; j < name.size(); j++) {
                double similarity = taken[j] ? 0 : similar.get(i).getOrDefault(name.get(j), 0.0);
                if (similarity > best || (similarity == best && best > 0 && at < last && j > last)) {
                    best = similarity;
                    at = j;
                }
            }
            if (at >= 0) {
                taken[at] = true;
                agreed += 2 * best * weight(name.get(at));
                inOrder &= at > last;
                last = at;
            }
            all += weight(at >= 0 ? name.get(at) : query.get(i));
        }
        for (String word : name) {
            all += weight(word);
        }
        return Math.min(1, agreed / all) * (inOrder ? 1 : OTHER_ORDER) * (sameKind(query, name) ? 1 : OTHER_KIND);
    }

    /** Whether one of the words is rare enough to tell institutions apart. */
    boolean isTelling(List<String> words) {
        return words.stream()
                .anyMatch(word -> byWord.getOrDefault(word, List.of()).size() <= COMMON);
    }

    /** Whether both are universities, or colleges, or one does not say what it is. */
    private static boolean sameKind(List<String> one, List<String> other) {
        ImmutableMultiset<String> first = kinds(one);
        ImmutableMultiset<String> second = kinds(other);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static ImmutableMultiset<String> kinds(List<String> words) {
        return words.stream().filter(KINDS::contains).collect(ImmutableMultiset.toImmutableMultiset());
    }
}
