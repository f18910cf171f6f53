package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.MissingReason;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises texts that say why they say nothing. */
final class Absence {
    private static final Set<String> EMPTY = Set.of(
            "",
            "-",
            "--",
            "---",
            ".",
            "?",
            "null",
            "none",
            "nil",
            "nan",
            "not stated",
            "not reported",
            "keine",
            "keine angabe",
            "keine angaben",
            "k.a.",
            "k. a.",
            "blank",
            "[]",
            "{}");
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "n.a.", "n.a", "not applicable", "#n/a");
    private static final Set<String> SUPPRESSED = Set.of("ps", "privacysuppressed", "privacy suppressed", "suppressed");

    private static final Phrases<MissingReason> WORDS = Phrases.of(
            ImmutableMap.of(
                    MissingReason.SEE_WEBSITE,
                    "website|websites|web site|webpage|web page|webpages|webpages|course page|programme page|program page|fee page"
                            + "|fees page|web pages|see programme description|see program description|see description|see course|www"
                            + "|http|https|please visit|please see|please contact|contact us|please refer|click here|ac uk"
                            + "|please enquire|see below|on request|upon request|for further information|find out about"
                            + "|fee calculator|following link|find out more|for more information|contact"
                            + "|for more details|for details|auf anfrage|webseite|homepage|siehe unten|siehe studienordnung",
                    MissingReason.UNKNOWN,
                    "tbc|tba|tbd|to be confirmed|to be announced|to be determined|to be decided|not yet|unknown|variable|varies|vary"
                            + "|depend|depends|depending|flexible|not known|calculated|noch nicht bekannt|noch offen|nicht bekannt|variiert|je nach"));

    private Absence() {}

    /** The reason if the whole text is a conventional mark for "nothing". */
    static Optional<MissingReason> ofWhole(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        if (EMPTY.contains(folded)) {
            return Optional.of(MissingReason.NOT_REPORTED);
        }
        if (NOT_APPLICABLE.contains(folded)) {
            return Optional.of(MissingReason.NOT_APPLICABLE);
        }
        return SUPPRESSED.contains(folded) ? Optional.of(MissingReason.SUPPRESSED) : Optional.empty();
    }

    /** The reason that a text without any value names: it points elsewhere, or says that nothing is decided. */
    static Optional<MissingReason> ofWords(String text) {
        Optional<MissingReason> first = Optional.empty();
        for (Phrases.Hit<MissingReason> hit : WORDS.find(text)) {
            if (hit.meaning() == MissingReason.SEE_WEBSITE) {
                return Optional.of(MissingReason.SEE_WEBSITE);
            }
            first = Optional.of(hit.meaning());
        }
        return first;
    }
}
