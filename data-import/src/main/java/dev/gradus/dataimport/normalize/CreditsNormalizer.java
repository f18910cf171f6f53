package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of credits with their system: {@code 90 ECTS}, {@code 180 UK credits}, {@code 30 credit hours}. A unit
 * that could belong to several systems, such as "credits" alone, is the institution's own, with less confidence. Credits
 * of a thesis or a term that stand beside the total are values, too, in the order of the text.
 */
final class CreditsNormalizer extends TextNormalizer<Credits> {
    private static final ImmutableMap<String, CreditSystem> UNITS = ImmutableMap.<String, CreditSystem>builder()
            .put("ects", CreditSystem.ECTS)
            .put("ec", CreditSystem.ECTS)
            .put("ecs", CreditSystem.ECTS)
            .put("lp", CreditSystem.ECTS)
            .put("ects credits", CreditSystem.ECTS)
            .put("ects points", CreditSystem.ECTS)
            .put("cats", CreditSystem.UK_CATS)
            .put("cats credits", CreditSystem.UK_CATS)
            .put("cats points", CreditSystem.UK_CATS)
            .put("uk credits", CreditSystem.UK_CATS)
            .put("scqf credits", CreditSystem.UK_CATS)
            .put("credit hours", CreditSystem.US_SEMESTER_HOUR)
            .put("semester hours", CreditSystem.US_SEMESTER_HOUR)
            .put("semester credit hours", CreditSystem.US_SEMESTER_HOUR)
            .put("semester credits", CreditSystem.US_SEMESTER_HOUR)
            .put("quarter hours", CreditSystem.US_QUARTER_HOUR)
            .put("quarter credits", CreditSystem.US_QUARTER_HOUR)
            .put("quarter units", CreditSystem.US_QUARTER_HOUR)
            .put("credits", CreditSystem.LOCAL)
            .put("credit points", CreditSystem.LOCAL)
            .put("units", CreditSystem.LOCAL)
            .put("points", CreditSystem.LOCAL)
            .put("au", CreditSystem.LOCAL)
            .put("hp", CreditSystem.ECTS)
            .put("kp", CreditSystem.ECTS)
            .buildOrThrow();
    private static final Pattern AFTER = Pattern.compile(
            "(?<![\\d.,/-])(?<number>\\d{1,4}+(?:[.,]\\d{1,2}+)?+)[ -]?(?<unit>(?:ECTS|CATS|SCQF|UK|semester|quarter|credit|eligible)?+[ -]?(?:ECTS|ECs?|LP|CATS|HP|KP|AU|credits?(?: hours?| points?)?+|hours|points|units?)|ECTS|CATS)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?<unit>ECTS|CATS|UK)(?: credits?| points?)?+ ?[:=]? ?(?<number>\\d{1,4}+(?:[.,]\\d{1,2}+)?+)(?![\\d%])",
            Pattern.CASE_INSENSITIVE);

    CreditsNormalizer() {
        super("credits");
    }

    @Override
    Normalized<Credits> read(String text, Reading reading) {
        Set<Credits> values = new LinkedHashSet<>();
        boolean before = BEFORE.matcher(text).lookingAt();
        Matcher matcher = (before ? BEFORE : AFTER).matcher(text);
        while (matcher.find()) {
            BigDecimal number = new BigDecimal(matcher.group("number").replace(',', '.'));
            String unit = plural(matcher.group("unit")
                    .toLowerCase(Locale.ROOT)
                    .replace('-', ' ')
                    .strip());
            CreditSystem system =
                    UNITS.getOrDefault(before && unit.equals("uks") ? "uk credits" : unit, CreditSystem.LOCAL);
            if (number.signum() <= 0) {
                continue;
            }
            if (system == CreditSystem.LOCAL) {
                reading.assume(Reading.INFERRED, "The system of the credits is not stated.");
            }
            values.add(new Credits(number.doubleValue(), system, system == CreditSystem.LOCAL ? unit : ""));
        }
        return values.isEmpty()
                ? nothing(text, reading, "No number with a unit of credits, such as ECTS or credit hours.")
                : reading.values(List.copyOf(values));
    }

    private static String plural(String unit) {
        String plain = unit.startsWith("eligible ") ? unit.substring("eligible ".length()) : unit;
        return UNITS.containsKey(plain) ? plain : plain + "s";
    }

    @Override
    void describe(Normalized<Credits> normalized, Map<String, @Nullable Object> document) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Credits credits : normalized.values()) {
            Map<String, @Nullable Object> entry = entry();
            entry.put("value", credits.value());
            entry.put("system", credits.system().id());
            if (!credits.unit().isEmpty()) {
                entry.put("unit", credits.unit());
            }
            entry.put("ects", credits.ects().isPresent() ? credits.ects().getAsDouble() : null);
            values.add(entry);
        }
        document.put("values", list(values));
    }
}
