package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.dataimport.internal.Folding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a name as they compare: folded, without articles and prepositions, and with one word for what means the
 * same in several languages or is abbreviated ({@code Univ.}, {@code Universität}). Their order stays: {@code University
 * of Miami} and {@code Miami University} are two institutions.
 */
final class NameWords {
    private static final int LONGEST_NAME = 400;
    private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{L}\\. ?){2,}");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=s\\b)|'");
    private static final Pattern ELISION = Pattern.compile("\\b(?:dell|nell|[ld])'(?=\\p{L})");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}\\u3099\\u309a]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** "University" in another language than English. */
    static final String FOREIGN = "universitas";

    private static final Pattern ABBREVIATED = Pattern.compile("\\b(?:tu|univ|uni|u)\\b");

    private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
            "of", "the", "and", "at", "in", "for", "de", "la", "le", "les", "des", "du", "der", "die", "das", "den",
            "di", "del", "della", "dell", "delle", "degli", "da", "do", "dos", "von", "zu", "van", "het", "fur", "et",
            "y", "e", "und", "en", "w", "i", "los", "las", "el");

    private static final ImmutableMap<String, String> SYNONYMS = synonyms(
            "university",
            "univ uni unv",
            FOREIGN,
            "universitat universitaet universite universidad universita universidade universiteit universitet"
                    + " universitetet uniwersytet univerzita univerzitet univerza universitatea universiti"
                    + " universitesi yliopisto ulikool universitate universitato университет",
            "technical",
            "technische technischer technique tecnica tecnico technisch tekniska teknisk techniczna technicka",
            "institute",
            "inst institut instituto istituto instytut instituut",
            "polytechnic",
            "polytechnique politecnico politecnica politechnika polytechnical polytechnische",
            "saint",
            "st ste sankt",
            "college",
            "coll",
            "international",
            "intl",
            "national",
            "natl",
            "center",
            "centre",
            "sciences",
            "sci");

    private NameWords() {}

    private static ImmutableMap<String, String> synonyms(String... meaningsAndWords) {
        ImmutableMap.Builder<String, String> synonyms = ImmutableMap.builder();
        for (int i = 0; i < meaningsAndWords.length; i += 2) {
            for (String word : meaningsAndWords[i + 1].split(" ", -1)) {
                if (!word.equals(meaningsAndWords[i])) {
                    synonyms.put(word, meaningsAndWords[i]);
                }
            }
        }
        return synonyms.buildOrThrow();
    }

    /** The name as written, but for letter case, white space, dashes and apostrophes. */
    static String exact(String name) {
        String plain = java.text.Normalizer.normalize(shortened(name), java.text.Normalizer.Form.NFKC);
        plain = plain.replaceAll("\\p{Pd}", "-").replaceAll("[\\u2018\\u2019\\u02bc\\u0060\\u00b4]", "'");
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Initials as they compare: letters and digits only. */
    static String initials(String name) {
        return GAP.matcher(Folding.fold(shortened(name))).replaceAll("");
    }

    /** The words that compare; empty if there are none. */
    static ImmutableList<String> of(String name) {
        String folded = Folding.fold(shortened(name)).replace("&", " and ");
        folded =
                INITIALS.matcher(folded).replaceAll(initials -> initials.group().replaceAll("[. ]", "") + " ");
        folded = ELISION.matcher(folded).replaceAll(" ");
        folded = APOSTROPHE.matcher(folded).replaceAll("");
        List<String> raw =
                GAP.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (int i = 0; i < raw.size(); i++) {
            String word = raw.get(i);
            boolean first = i == 0 && raw.size() > 1;
            if (first && word.equals("tu")) {
                words.add("technical", "university");
            } else if (first && word.equals("th")) {
                words.add("technical", "hochschule");
            } else if (first && word.equals("fh")) {
                words.add("fachhochschule");
            } else if (first && word.equals("uc")) {
                words.add("university", "california");
            } else if (word.equals("u") && (first || i + 1 == raw.size())) {
                words.add("university");
            } else if (!PARTICLES.contains(word)) {
                words.add(SYNONYMS.getOrDefault(word, word));
            }
        }
        return words.build();
    }

    /** The words in one text; empty if there are none. */
    static String key(String name) {
        return String.join(" ", of(name));
    }

    /**
     * The keys under which a name may be found: its own; with "university" in any language where it is abbreviated; and in
     * English, in either order if the word stands first in a language that has no other. {@code Universität Heidelberg} is
     * {@code University of Heidelberg} or {@code Heidelberg University}, but {@code University of Boston} is not {@code
     * Universidad de Boston}, which is Boston University.
     */
    static ImmutableSet<String> keys(String name) {
        ImmutableList<String> words = of(name);
        String own = String.join(" ", words);
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        keys.add(own);
        if (ABBREVIATED.matcher(Folding.fold(shortened(name))).find()) {
            keys.add(own.replace("university", FOREIGN));
        }
        if (words.contains(FOREIGN)) {
            keys.add(own.replace(FOREIGN, "university"));
            if (words.size() > 1 && words.get(0).equals(FOREIGN)) {
                keys.add(String.join(" ", words.subList(1, words.size())) + " university");
            }
        }
        return keys.build();
    }
}
