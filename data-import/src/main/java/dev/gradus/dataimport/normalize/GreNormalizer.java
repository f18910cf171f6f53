package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Admission.GrePolicy;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.dataimport.normalize.StatedGre.Score;
import dev.gradus.dataimport.normalize.StatedGre.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether the Graduate Record Examination is asked for, and with what results. "Not required" alone leaves open
 * whether it is looked at, and is read as optional; "not considered" is not accepted. Where a text says both that it is
 * required and that it is not, it is required, with less confidence: for somebody it is.
 */
final class GreNormalizer extends TextNormalizer<StatedGre> {
    private enum Mark {
        NOT_ACCEPTED,
        OPTIONAL,
        NOT_REQUIRED,
        REQUIRED,
        UNANNOUNCED
    }

    private static final Phrases<Mark> MARKS = Phrases.of(ImmutableMap.of(
            Mark.NOT_ACCEPTED,
            "not accepted|not accept|no longer accepted|no longer accepts|no longer accept|not considered|not be considered|not consider|no longer considered"
                    + "|no longer consider|not reviewed|not be reviewed|not review|not used|not be used|not use|do not submit|not submit|please do not send"
                    + "|not look at|not taken into account|blind|ignored|nicht ber\u00fccksichtigt",
            Mark.OPTIONAL,
            "optional|recommended|encouraged|may submit|may be submitted|may also submit|considered if|welcome|preferred|voluntary|not required but|advised"
                    + "|desirable|helpful|can submit|if available|if submitted|empfohlen|freiwillig",
            Mark.NOT_REQUIRED,
            "not required|not require|no longer required|no longer require|no longer requires|not be required|not currently required|not mandatory|not necessary"
                    + "|not needed|not need|waived|waiver|waivers|waive|exempt|exempted|no gre|without gre|without the gre|gre free|no requirement|neither required|never required"
                    + "|don t require|don't require|doesn't require|isn't required|not compulsory|not a requirement|no|none|nicht erforderlich",
            Mark.REQUIRED,
            "required|require|requires|mandatory|must|compulsory|necessary|needed|yes|need to|obligatory|requirement|erforderlich|prerequisite|has to|have to",
            Mark.UNANNOUNCED,
            "tba|tbd|tbc|unannounced|not announced|to be announced|not yet decided|undecided|unknown|not decided"));
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,])(\\d{2,4}(?:\\.\\d)?|\\d(?:\\.\\d{1,2})?)(?![\\d%]|[.,]\\d|(?:st|nd|rd|th)\\b| ?(?:years?|percent|per cent))");
    private static final Phrases<Section> SECTIONS = Phrases.of(ImmutableMap.of(
            Section.QUANTITATIVE, "quantitative|quant|q|quantitative reasoning|math|maths|gre q",
            Section.VERBAL, "verbal|v|verbal reasoning|gre v",
            Section.WRITING, "writing|aw|awa|analytical writing|analytical|w",
            Section.TOTAL, "total|combined|overall|sum|composite"));
    private static final int LONGEST_LABEL = 30;

    GreNormalizer() {
        super("gre");
    }

    @Override
    Optional<MissingReason> absent(String text) {
        return text.equalsIgnoreCase("none") ? Optional.empty() : super.absent(text);
    }

    @Override
    Normalized<StatedGre> read(String text, Reading reading) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        MARKS.find(text).forEach(hit -> marks.add(hit.meaning()));
        List<Score> scores = scores(text, reading);
        Optional<GrePolicy> policy = policy(marks, scores, reading);
        if (policy.isPresent()) {
            return reading.values(List.of(new StatedGre(policy, ImmutableList.copyOf(scores))));
        }
        return marks.contains(Mark.UNANNOUNCED)
                ? reading.missing(MissingReason.UNKNOWN)
                : nothing(text, reading, "No word for whether the examination is asked for found.");
    }

    private static Optional<GrePolicy> policy(Set<Mark> marks, List<Score> scores, Reading reading) {
        if (marks.contains(Mark.NOT_ACCEPTED)) {
            return Optional.of(GrePolicy.NOT_ACCEPTED);
        }
        boolean denied = marks.contains(Mark.NOT_REQUIRED) || marks.contains(Mark.OPTIONAL);
        if (marks.contains(Mark.REQUIRED)) {
            if (denied) {
                reading.assume(Reading.INFERRED, "It is required for some and not for others.");
            }
            return Optional.of(GrePolicy.REQUIRED);
        }
        if (marks.contains(Mark.OPTIONAL)) {
            return Optional.of(GrePolicy.OPTIONAL);
        }
        if (marks.contains(Mark.NOT_REQUIRED)) {
            reading.assume(Reading.CONVENTION, "Whether it is looked at if it is handed in is not stated.");
            return Optional.of(GrePolicy.OPTIONAL);
        }
        if (!scores.isEmpty()) {
            reading.assume(Reading.INFERRED, "A result is asked for, so the examination is.");
            return Optional.of(GrePolicy.REQUIRED);
        }
        return Optional.empty();
    }

    /** Results, by the section that is named nearest before them or right after them. */
    private static List<Score> scores(String text, Reading reading) {
        List<Score> scores = new ArrayList<>();
        List<Phrases.Hit<Section>> sections = SECTIONS.find(text);
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            double number = Double.parseDouble(matcher.group(1));
            int start = matcher.start();
            int end = matcher.end();
            Optional<Section> named = sections.stream()
                    .filter(hit -> hit.end() <= start && start - hit.end() <= LONGEST_LABEL)
                    .reduce((one, other) -> other)
                    .or(() -> sections.stream()
                            .filter(hit -> hit.start() >= end && hit.start() - end <= LONGEST_LABEL)
                            .findFirst())
                    .map(Phrases.Hit::meaning);
            score(number, named, reading).ifPresent(scores::add);
        }
        return scores;
    }

    private static Optional<Score> score(double number, Optional<Section> named, Reading reading) {
        Section section = named.orElse(Section.TOTAL);
        if (section == Section.WRITING && number > 0 && number <= 6) {
            return Optional.of(new Score(section, number, false));
        }
        boolean part = section == Section.QUANTITATIVE || section == Section.VERBAL;
        if (part && number >= 130 && number <= 170) {
            return Optional.of(new Score(section, number, false));
        }
        if (part && number >= 200 && number <= 800 && number % 10 == 0) {
            reading.note("%s is on the scale in use before August 2011.".formatted(Math.round(number)));
            return Optional.of(new Score(section, number, true));
        }
        if (section == Section.TOTAL && number >= 260 && number <= 340) {
            return Optional.of(new Score(section, number, false));
        }
        if (section == Section.TOTAL && number >= 800 && number <= 1600 && number % 10 == 0) {
            reading.note("%s is on the scale in use before August 2011.".formatted(Math.round(number)));
            return Optional.of(new Score(section, number, true));
        }
        return Optional.empty();
    }

    @Override
    void describe(Normalized<StatedGre> normalized, Map<String, @Nullable Object> document) {
        Optional<StatedGre> gre = first(normalized);
        document.put("policy", gre.flatMap(StatedGre::policy).map(GrePolicy::id).orElse(null));
        List<Map<String, @Nullable Object>> scores = new ArrayList<>();
        for (Score score : gre.map(StatedGre::scores).orElse(ImmutableList.of())) {
            Map<String, @Nullable Object> entry = entry();
            entry.put("section", score.section().id());
            entry.put("least", score.least());
            entry.put(
                    "scale",
                    score.beforeAugust2011() ? "200-800" : score.section() == Section.WRITING ? "0-6" : "130-170");
            scores.add(entry);
        }
        document.put("scores", list(scores));
    }
}
