package dev.gradus.dataimport.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Admission.GrePolicy;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.Provision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write in cells that have few answers: yes and no, languages, days. */
final class Words {
    private static final ImmutableSet<String> YES =
            ImmutableSet.of("yes", "y", "true", "t", "1", "x", "✓", "✔", "☑", "ja", "available", "offered", "possible");
    private static final ImmutableSet<String> NO = ImmutableSet.of(
            "no", "n", "false", "f", "0", "✗", "✘", "☐", "nein", "none", "not available", "not offered");
    private static final ImmutableSet<String> REQUIRED =
            ImmutableSet.of("required", "mandatory", "compulsory", "obligatory", "pflicht");
    private static final ImmutableSet<String> OPTIONAL =
            ImmutableSet.of("optional", "elective", "possible", "voluntary", "wahl", "freiwillig");
    private static final ImmutableMap<String, GrePolicy> GRE = ImmutableMap.<String, GrePolicy>builder()
            .put("required", GrePolicy.REQUIRED)
            .put("mandatory", GrePolicy.REQUIRED)
            .put("yes", GrePolicy.REQUIRED)
            .put("optional", GrePolicy.OPTIONAL)
            .put("recommended", GrePolicy.OPTIONAL)
            .put("not required", GrePolicy.OPTIONAL)
            .put("not accepted", GrePolicy.NOT_ACCEPTED)
            .put("not considered", GrePolicy.NOT_ACCEPTED)
            .build();
    private static final ImmutableMap<String, String> LANGUAGES =
            languages("ar=arabic,arabisch;bg=bulgarian,bulgarisch;ca=catalan,katalanisch;cs=czech,tschechisch;cy=welsh;"
                    + "da=danish,dänisch;de=german,deutsch;el=greek,griechisch;en=english,englisch;es=spanish,spanisch;"
                    + "et=estonian,estnisch;eu=basque;fa=persian,farsi;fi=finnish,finnisch;fr=french,französisch;"
                    + "ga=irish;gl=galician;he=hebrew,hebräisch;hi=hindi;hr=croatian,kroatisch;hu=hungarian,ungarisch;"
                    + "id=indonesian;is=icelandic,isländisch;it=italian,italienisch;ja=japanese,japanisch;"
                    + "ko=korean,koreanisch;lt=lithuanian,litauisch;lv=latvian,lettisch;ms=malay;mt=maltese;"
                    + "nb=norwegian,norwegisch;nl=dutch,niederländisch;pl=polish,polnisch;pt=portuguese,portugiesisch;"
                    + "ro=romanian,rumänisch;ru=russian,russisch;sk=slovak,slowakisch;sl=slovenian,slowenisch;"
                    + "sr=serbian,serbisch;sv=swedish,schwedisch;th=thai;tr=turkish,türkisch;uk=ukrainian,ukrainisch;"
                    + "vi=vietnamese;zh=chinese,mandarin,chinesisch");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2}(?:-[A-Z]{2})?");
    private static final Pattern BETWEEN_LANGUAGES =
            Pattern.compile("\\s*(?:[,;/&+|\\n]|\\b(?:and|und|or|oder)\\b)\\s*");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ][0-9:.]+Z?)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?([A-Za-zä]{3,9})\\.?,?(?:\\s+(\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-zä]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");

    private Words() {}

    private static ImmutableMap<String, String> languages(String table) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String entry : table.split(";", -1)) {
            String tag = entry.substring(0, 2);
            for (String name : entry.substring(3).split(",", -1)) {
                byName.put(name, tag);
            }
        }
        return ImmutableMap.copyOf(byName);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    static Optional<Availability> availability(String text) {
        String word = folded(text);
        if (YES.contains(word)) {
            return Optional.of(Availability.YES);
        }
        if (NO.contains(word)) {
            return Optional.of(Availability.NO);
        }
        return word.equals("conditional") ? Optional.of(Availability.CONDITIONAL) : Optional.empty();
    }

    static Optional<Provision> provision(String text) {
        String word = folded(text);
        if (REQUIRED.contains(word)) {
            return Optional.of(Provision.REQUIRED);
        }
        if (OPTIONAL.contains(word)) {
            return Optional.of(Provision.OPTIONAL);
        }
        if (YES.contains(word)) {
            return Optional.of(Provision.PRESENT);
        }
        return NO.contains(word) ? Optional.of(Provision.ABSENT) : Optional.empty();
    }

    static Optional<GrePolicy> gre(String text) {
        return Optional.ofNullable(GRE.get(folded(text)));
    }

    /** The tags of languages; empty if one of them is not known. */
    static ImmutableList<String> languages(ImmutableList<String> names) {
        ImmutableList.Builder<String> tags = ImmutableList.builder();
        for (String several : names) {
            for (String name : BETWEEN_LANGUAGES.split(several.strip())) {
                @Nullable String tag = LANGUAGE_TAG.matcher(name).matches() ? name : LANGUAGES.get(folded(name));
                if (tag == null) {
                    return ImmutableList.of();
                }
                tags.add(tag);
            }
        }
        return tags.build();
    }

    /**
     * A day.
     *
     * @param date with its year, if that is stated
     * @param yearly without a year, if none is stated
     */
    record Day(Optional<LocalDate> date, Optional<MonthDay> yearly) {}

    /** A day, if the text is nothing else and its order of day and month is plain. */
    static Optional<Day> day(String text) {
        String plain = text.strip();
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return day(iso.group(1), number(iso.group(2)), number(iso.group(3)));
            }
            Matcher dotted = DOTTED.matcher(plain);
            if (dotted.matches()) {
                return day(dotted.group(3), number(dotted.group(2)), number(dotted.group(1)));
            }
            Matcher slashed = SLASHED.matcher(plain);
            if (slashed.matches()) {
                return slashed(slashed);
            }
            Matcher dayFirst = DAY_FIRST.matcher(plain);
            if (dayFirst.matches()) {
                return day(dayFirst.group(3), month(dayFirst.group(2)), number(dayFirst.group(1)));
            }
            Matcher monthFirst = MONTH_FIRST.matcher(plain);
            if (monthFirst.matches()) {
                return day(monthFirst.group(3), month(monthFirst.group(1)), number(monthFirst.group(2)));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Day> slashed(Matcher date) {
        int first = number(date.group(1));
        int second = number(date.group(2));
        if (first > 12) {
            return day(date.group(3), second, first);
        }
        return second > 12 || first == second ? day(date.group(3), first, second) : Optional.empty();
    }

    private static Optional<Day> day(@Nullable String year, int month, int day) {
        return Optional.of(
                year == null
                        ? new Day(Optional.empty(), Optional.of(MonthDay.of(month, day)))
                        : new Day(Optional.of(LocalDate.of(number(year), month, day)), Optional.empty()));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        String start = folded(name).substring(0, 3);
        List<String> german =
                List.of("jän", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
        for (Month month : Month.values()) {
            if (folded(month.name()).startsWith(start)
                    || german.get(month.getValue() - 1).equals(start)) {
                return month.getValue();
            }
        }
        throw new DateTimeException("No month is called " + name);
    }
}
