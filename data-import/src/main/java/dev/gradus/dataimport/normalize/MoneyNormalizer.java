package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a programme costs: amounts with currency, period, audience, attendance and academic year, several in one
 * text. Only tuition is taken: fees for applying or enrolling, contributions, deposits, discounts, loans and conversions
 * into other currencies are left out, each with a note. "Free" is the amount 0; a bare zero says nothing. What the text
 * does not state stays open: the period always, the currency unless other amounts show it.
 */
final class MoneyNormalizer extends TextNormalizer<StatedFee> {
    private static final Pattern PER_UNIT = Pattern.compile(
            " ?/ ?(?=(?:academic |full |credit |study )?(?:years?|yr|annum|semesters?|sem|terms?|trimester|quarter|months?|mth|mo|weeks?|credits?|cr|ects|modules?|courses?|units?|hours?|hr|jahr|monat|semestre|an|ann\u00e9e|mois|a\u00f1o|mes|anno|jaar|maand)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S++|\\b[\\w-]{1,63}+(?:\\.[\\w-]{1,63}){0,5}\\.(?:uk|com|org|net|eu|edu|de|nl|ie)/\\S*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile(
            "\\b(approx|ca|incl|excl|max|min|est|inkl|exkl|zzgl|mind|mtl)\\.(?=\\s|\\d|[$\u20ac\u00a3])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("\\b(?:e\\.g|i\\.e)\\.", Pattern.CASE_INSENSITIVE);
    /** "International" is no audience in the name of a preparatory course. */
    private static final Pattern PREPARATION =
            Pattern.compile("\\binternational (?=pre-?masters?\\b)", Pattern.CASE_INSENSITIVE);

    /** The countries of currencies that share a sign, as texts about fees name them. */
    private static final Phrases<String> COUNTRIES = Phrases.of(ImmutableMap.ofEntries(
            Map.entry("CN", "china|chinese"),
            Map.entry("JP", "japan|japanese"),
            Map.entry("DK", "denmark|danish|danmark|danske"),
            Map.entry("IS", "iceland|icelandic"),
            Map.entry("NO", "norway|norwegian|norge|norske"),
            Map.entry("SE", "sweden|swedish|sverige|svenska"),
            Map.entry("IN", "india|indian"),
            Map.entry("LK", "sri lanka|sri lankan"),
            Map.entry("MU", "mauritius|mauritian"),
            Map.entry("NP", "nepal|nepali|nepalese"),
            Map.entry("PK", "pakistan|pakistani"),
            Map.entry("SC", "seychelles")));

    private static final Pattern ZERO = Pattern.compile("0+(?:[.,]0+)?");

    MoneyNormalizer() {
        super("money");
    }

    @Override
    Normalized<StatedFee> read(String text, Reading reading) {
        if (ZERO.matcher(text).matches()) {
            reading.note("A bare zero does not say that it is free.");
            return reading.missing(MissingReason.UNRELIABLE);
        }
        String words =
                PER_UNIT.matcher(ADDRESS.matcher(text).replaceAll("website")).replaceAll(" per ");
        words = PREPARATION.matcher(words).replaceAll("");
        words = ABBREVIATION.matcher(words).replaceAll("$1");
        words = LETTERS.matcher(words).replaceAll("such as");
        List<FeeItem> items = FeeReader.read(words, reading);
        List<FeeItem> fees =
                withoutExitAwards(items.stream().filter(item -> item.tuition).toList(), reading);
        currencies(words, items, fees, reading);
        audiences(fees, reading);
        List<StatedFee> values = values(fees);
        if (!values.isEmpty()) {
            return reading.values(values);
        }
        Optional<MissingReason> reason = Absence.ofWords(words);
        if (reason.isPresent()) {
            return reading.missing(reason.get());
        }
        if (!items.isEmpty()) {
            return reading.missing(MissingReason.NOT_REPORTED);
        }
        return reading.finding("No amount of money found.");
    }

    private static List<FeeItem> withoutExitAwards(List<FeeItem> fees, Reading reading) {
        boolean degree = fees.stream().anyMatch(fee -> fee.award == null || fee.award.equals(AwardWords.DEGREE));
        List<FeeItem> kept = new ArrayList<>();
        for (FeeItem fee : fees) {
            if (!degree || fee.award == null || fee.award.equals(AwardWords.DEGREE)) {
                kept.add(fee);
            } else {
                reading.note("Left out: %s is for the award %s.".formatted(fee.amount(), fee.award));
            }
        }
        return kept;
    }

    private static void currencies(String text, List<FeeItem> items, List<FeeItem> fees, Reading reading) {
        Set<String> stated = new LinkedHashSet<>();
        fees.stream().filter(fee -> fee.currency != null).forEach(fee -> stated.add(String.valueOf(fee.currency)));
        if (stated.isEmpty()) {
            items.stream()
                    .filter(item -> item.currency != null)
                    .forEach(item -> stated.add(String.valueOf(item.currency)));
        }
        boolean british = text.contains("UK");
        for (FeeItem fee : fees) {
            if (fee.sign.equals(CurrencyText.BARE_DOLLAR) && fee.currency != null) {
                String other = stated.stream()
                        .filter(code -> !code.equals("USD") && code.endsWith("D"))
                        .findFirst()
                        .orElse(null);
                fee.currency = other == null ? fee.currency : other;
                reading.assume(Reading.CONVENTION, "The dollar sign is read as %s.".formatted(fee.currency));
            }
            if (fee.currency == null && !fee.sign.isEmpty()) {
                ofSeveral(text, fee, stated, reading);
            } else if (fee.currency == null && stated.size() == 1) {
                fee.currency = stated.iterator().next();
            } else if (fee.currency == null && !fee.free && british && stated.isEmpty()) {
                fee.currency = "GBP";
                reading.assume(Reading.INFERRED, "The currency is taken from the mention of the UK.");
            } else if (fee.currency == null && !fee.free) {
                reading.assume(Reading.GUESSED, "No currency is stated.");
            }
            if (!fee.free && fee.most.signum() == 0) {
                reading.assume(Reading.INFERRED, "A zero with a currency is read as free.");
            }
        }
    }

    /** A sign of several currencies is that of a currency or a country which the text names; else the currency stays open. */
    private static void ofSeveral(String text, FeeItem fee, Set<String> stated, Reading reading) {
        Set<String> candidates = CurrencyText.candidates(fee.sign);
        Set<String> named = new LinkedHashSet<>(stated);
        named.retainAll(candidates);
        if (named.isEmpty()) {
            COUNTRIES
                    .find(text)
                    .forEach(hit -> CurrencyText.in(hit.meaning(), fee.sign).ifPresent(named::add));
        }
        if (named.size() == 1) {
            fee.currency = named.iterator().next();
            reading.assume(
                    Reading.INFERRED,
                    "The sign '%s' is read as %s, which the text names.".formatted(fee.sign, fee.currency));
        } else {
            reading.assume(
                    Reading.GUESSED,
                    "The sign '%s' is that of several currencies (%s): the currency stays open."
                            .formatted(fee.sign, String.join(", ", candidates)));
        }
    }

    private static void audiences(List<FeeItem> fees, Reading reading) {
        boolean europeansFree = fees.stream()
                .anyMatch(fee -> fee.free && fee.audiences.contains(Audience.EU) && fee.audiences.size() == 1);
        for (FeeItem fee : fees) {
            Set<Audience> all = fee.audiences;
            if (all.contains(Audience.ALL) || all.containsAll(EnumSet.of(Audience.HOME, Audience.INTERNATIONAL))) {
                all.clear();
            }
            if (all.isEmpty() && europeansFree && !fee.free) {
                all.add(Audience.INTERNATIONAL);
                reading.assume(Reading.INFERRED, "Paid by those for whom it is not free.");
            }
            if (all.isEmpty()) {
                all.add(Audience.ALL);
            }
        }
    }

    private static List<StatedFee> values(List<FeeItem> fees) {
        Set<StatedFee> values = new LinkedHashSet<>();
        for (FeeItem fee : fees) {
            List<Optional<AcademicYear>> years = fee.years.isEmpty()
                    ? List.of(Optional.empty())
                    : fee.years.stream().map(Optional::of).toList();
            Optional<Attendance> attendance =
                    fee.attendances.size() == 1 ? fee.attendances.stream().findFirst() : Optional.empty();
            for (Optional<AcademicYear> year : years) {
                for (Audience audience : EnumSet.copyOf(fee.audiences)) {
                    values.add(new StatedFee(
                            plain(fee.least),
                            plain(fee.most),
                            Optional.ofNullable(fee.currency).map(Currency::getInstance),
                            fee.currency == null ? fee.sign : "",
                            Optional.ofNullable(fee.period),
                            audience,
                            year,
                            attendance,
                            fee.approximate,
                            fee.award == null ? "" : fee.award));
                }
            }
        }
        return List.copyOf(values);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    void describe(Normalized<StatedFee> normalized, Map<String, @Nullable Object> document) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (StatedFee fee : normalized.values()) {
            Map<String, @Nullable Object> entry = entry();
            if (fee.isRange()) {
                entry.put("min", fee.least());
                entry.put("max", fee.most());
            } else {
                entry.put("amount", fee.least());
            }
            entry.put("currency", fee.currency().map(Currency::getCurrencyCode).orElse(null));
            if (!fee.sign().isEmpty()) {
                entry.put("currencies", CurrencyText.candidates(fee.sign()).asList());
            }
            entry.put("period", fee.period().map(FeePeriod::id).orElse(null));
            entry.put("audience", fee.audience().id());
            entry.put(
                    "academicYear",
                    fee.academicYear().map(AcademicYear::toString).orElse(null));
            entry.put("attendance", fee.attendance().map(Attendance::id).orElse(null));
            if (fee.approximate()) {
                entry.put("approximate", true);
            }
            if (!fee.award().isEmpty()) {
                entry.put("award", fee.award());
            }
            values.add(entry);
        }
        document.put("values", list(values));
    }
}
