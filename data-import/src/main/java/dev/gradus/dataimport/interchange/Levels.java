package dev.gradus.dataimport.interchange;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedDegree;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The level of an award, from the codes of frameworks and from the names of awards. */
public final class Levels {
    private static final Pattern EUROPEAN = Pattern.compile("(?:eqf|isced|nlqf|rqf|fheq)(?: level)? ?(\\d)(?: ?plus)?");
    private static final Pattern SCOTTISH = Pattern.compile("scqf(?: level)? ?(\\d{1,2})");
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9]++");
    private static final Pattern APPRENTICE = Pattern.compile("(?i)apprentice|\\blevel [1-5]\\b");
    private static final ImmutableMap<String, AwardLevel> WORDS = ImmutableMap.<String, AwardLevel>builder()
            .put("mastersdegreelevel", AwardLevel.MASTER)
            .put("masters degree level", AwardLevel.MASTER)
            .put("masterdegree", AwardLevel.MASTER)
            .put("master", AwardLevel.MASTER)
            .put("masters", AwardLevel.MASTER)
            .put("master s", AwardLevel.MASTER)
            .put("bachelorsdegreelevel", AwardLevel.BACHELOR)
            .put("bachelors degree level", AwardLevel.BACHELOR)
            .put("bachelordegree", AwardLevel.BACHELOR)
            .put("bachelor", AwardLevel.BACHELOR)
            .put("undergraduate", AwardLevel.BACHELOR)
            .put("associatesdegreelevel", AwardLevel.ASSOCIATE)
            .put("associates degree level", AwardLevel.ASSOCIATE)
            .put("associatedegree", AwardLevel.ASSOCIATE)
            .put("associate degree", AwardLevel.ASSOCIATE)
            .put("doctoraldegreelevel", AwardLevel.DOCTORATE)
            .put("doctoral degree level", AwardLevel.DOCTORATE)
            .put("doctoraldegree", AwardLevel.DOCTORATE)
            .put("researchdoctorate", AwardLevel.DOCTORATE)
            .put("doctoral", AwardLevel.DOCTORATE)
            .put("professionaldoctorate", AwardLevel.FIRST_PROFESSIONAL)
            .put("undivided", AwardLevel.INTEGRATED_MASTER)
            .buildOrThrow();

    /** Awards below a first degree: of Scotland and the rest of the United Kingdom, and of schools. */
    private static final ImmutableSet<String> BELOW = ImmutableSet.of(
            "hnd",
            "hnc",
            "hn",
            "hnc d",
            "nc",
            "nq",
            "svq",
            "nvq",
            "vrq",
            "hnc svq3",
            "higher national certificate",
            "higher national diploma",
            "national certificate",
            "national qualification",
            "high school diploma",
            "vocational diploma",
            "secondaryschooldiploma",
            "secondary school diploma");

    /** Names of awards of any level. */
    private static final ImmutableSet<String> ANY =
            ImmutableSet.of("certificate", "diploma", "award", "none", "certification", "license", "badge");

    private Levels() {}

    /** The level for the code of a framework or the name of a level. */
    public static Optional<AwardLevel> ofCode(String text) {
        String code = fold(text);
        Optional<AwardLevel> own = Arrays.stream(AwardLevel.values())
                .filter(level -> fold(level.id()).equals(code))
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        Matcher european = EUROPEAN.matcher(code);
        if (european.matches()) {
            return Optional.of(european(Integer.parseInt(european.group(1))));
        }
        Matcher scottish = SCOTTISH.matcher(code);
        if (scottish.matches()) {
            int level = Integer.parseInt(scottish.group(1));
            return Optional.of(european(level >= 9 && level <= 10 ? 6 : level == 11 ? 7 : level == 12 ? 8 : 4));
        }
        AwardLevel known = WORDS.get(code);
        return known != null
                ? Optional.of(known)
                : BELOW.contains(code) ? Optional.of(AwardLevel.UNDERGRADUATE_CERTIFICATE) : Optional.empty();
    }

    private static AwardLevel european(int level) {
        return switch (level) {
            case 5 -> AwardLevel.ASSOCIATE;
            case 6 -> AwardLevel.BACHELOR;
            case 7 -> AwardLevel.MASTER;
            case 8 -> AwardLevel.DOCTORATE;
            case 9 -> AwardLevel.NOT_STATED;
            default -> AwardLevel.UNDERGRADUATE_CERTIFICATE;
        };
    }

    /**
     * The degree that the name of an award means. A bare "MA" of an apprenticeship is a Modern Apprenticeship, and a bare
     * certificate or diploma may be of any level.
     *
     * @param title the title of the programme
     */
    public static Optional<Degree> ofAward(String award, String title) {
        String folded = fold(award);
        if (ANY.contains(folded)
                || (folded.equals("ma") && APPRENTICE.matcher(title).find())) {
            return Optional.empty();
        }
        Optional<AwardLevel> code = ofCode(award);
        if (code.isPresent()) {
            return code.map(level -> new Degree(award, level));
        }
        if (Ascii.toLowerCase(award).startsWith("higher national ")) {
            return Optional.of(new Degree(award, AwardLevel.UNDERGRADUATE_CERTIFICATE));
        }
        return Normalizers.degree().normalize(award).values().stream()
                .map(StatedDegree::degree)
                .findFirst()
                .filter(degree -> folded.contains("grad")
                        || folded.contains("pg")
                        || (degree.level() != AwardLevel.POSTGRADUATE_CERTIFICATE
                                && degree.level() != AwardLevel.POSTGRADUATE_DIPLOMA));
    }

    private static String fold(String text) {
        return NOT_WORDS.matcher(Ascii.toLowerCase(text)).replaceAll(" ").strip();
    }
}
