package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the award that a programme leads to, from a text of its own or from a title: {@code MSc/PgDip/PgCert}, {@code
 * Data Science, M.S.}, {@code Master of Science in Statistics}. The highest award is the degree; certificates and
 * diplomas beside it are exit awards. "Master" alone gives way to a full name beside it. An MEng is an integrated degree
 * in some countries: it is read as such only where the text says so.
 */
final class DegreeNormalizer extends TextNormalizer<StatedDegree> {
    private enum Trait {
        JOINT,
        INTEGRATED,
        RESEARCH
    }

    private static final Phrases<Trait> TRAITS = Phrases.of(ImmutableMap.of(
            Trait.JOINT,
            "joint|double|dual|double degree|dual degree|joint degree|dual award|erasmus mundus|emjmd",
            Trait.INTEGRATED,
            "integrated master|integrated masters|integrated master's|integrated msc|integrated meng|integrated msci|msc hons|meng hons"
                    + "|ma hons|master hons|undergraduate master|undergraduate masters",
            Trait.RESEARCH,
            "by research|research degree|mres|mphil|mscr|msc res|msc research|master of research|master of philosophy|masters by research"
                    + "|research master|ma res"));
    private static final Set<String> GENERIC = Set.of("Master", "Bachelor", "Erasmus Mundus", "Licentiate Master");

    DegreeNormalizer() {
        super("degree");
    }

    @Override
    Normalized<StatedDegree> read(String stated, Reading reading) {
        String text = stated.replace('(', ' ').replace(')', ' ');
        Set<Degree> degrees = new LinkedHashSet<>();
        Set<Degree> exits = new LinkedHashSet<>();
        for (Phrases.Hit<Degree> hit : DegreeNames.SPELLINGS.find(text)) {
            if (isMeant(text, hit)) {
                boolean exit = hit.meaning().level() == AwardLevel.POSTGRADUATE_CERTIFICATE
                        || hit.meaning().level() == AwardLevel.POSTGRADUATE_DIPLOMA;
                (exit ? exits : degrees).add(hit.meaning());
            }
        }
        if (degrees.isEmpty() && exits.isEmpty()) {
            return nothing(text, reading, "No name of a degree found.");
        }
        if (degrees.stream().anyMatch(degree -> !GENERIC.contains(degree.name()))) {
            degrees.removeIf(degree -> GENERIC.contains(degree.name()));
        }
        keepHighest(degrees.isEmpty() ? exits : degrees, reading);
        List<Degree> awards = List.copyOf(degrees.isEmpty() ? exits : degrees);
        boolean joint = has(text, Trait.JOINT);
        boolean integrated = awards.get(0).level() == AwardLevel.INTEGRATED_MASTER
                || (awards.get(0).level() == AwardLevel.MASTER && has(text, Trait.INTEGRATED));
        Degree degree = integrated ? new Degree(awards.get(0).name(), AwardLevel.INTEGRATED_MASTER) : awards.get(0);
        if (degree.name().equals("MEng") && !integrated) {
            reading.assume(Reading.CONVENTION, "An MEng may include the undergraduate years.");
        }
        return reading.values(List.of(new StatedDegree(
                degree,
                ImmutableList.copyOf(awards.subList(1, awards.size())),
                degrees.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(exits),
                joint,
                integrated,
                has(text, Trait.RESEARCH))));
    }

    /** Two letters are a degree in capitals only, or with dots. */
    private static boolean isMeant(String text, Phrases.Hit<Degree> hit) {
        String spelling = text.substring(hit.start(), hit.end());
        return spelling.chars().filter(Character::isLetter).count() > 2
                || spelling.chars().filter(Character::isUpperCase).count() == 2
                || spelling.length() == text.length();
    }

    private static void keepHighest(Set<Degree> degrees, Reading reading) {
        AwardLevel highest = degrees.stream()
                .map(Degree::level)
                .map(level -> level == AwardLevel.INTEGRATED_MASTER ? AwardLevel.MASTER : level)
                .filter(level -> level == AwardLevel.MASTER)
                .findFirst()
                .orElse(degrees.iterator().next().level());
        degrees.removeIf(degree -> {
            boolean other = degree.level() != highest
                    && !(highest == AwardLevel.MASTER && degree.level() == AwardLevel.INTEGRATED_MASTER);
            if (other) {
                reading.note("Also named: %s.".formatted(degree.name()));
            }
            return other;
        });
    }

    private static boolean has(String text, Trait trait) {
        return TRAITS.find(text).stream().anyMatch(hit -> hit.meaning() == trait);
    }

    @Override
    void describe(Normalized<StatedDegree> normalized, Map<String, @Nullable Object> document) {
        StatedDegree stated = first(normalized).orElse(null);
        document.put("degree", stated == null ? null : stated.degree().name());
        document.put("level", stated == null ? null : stated.degree().level().id());
        if (stated != null) {
            document.put("alternatives", names(stated.alternatives()));
            document.put("exitAwards", names(stated.exitAwards()));
            document.put("joint", stated.joint());
            document.put("integrated", stated.integrated());
            document.put("research", stated.research());
        }
    }

    private static List<String> names(List<Degree> degrees) {
        return degrees.stream().map(Degree::name).toList();
    }
}
