package dev.gradus.dataimport.xcri;

import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.interchange.Currencies;
import dev.gradus.dataimport.interchange.ProgramDraft;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that reader and writer of XCRI-CAP share. Costs are free text there; this is the text that is written. */
final class XcriTerms {
    static final String OWN_ID = "gradusId";
    static final String DOMAIN = "domain";

    private static final Pattern FEE = Pattern.compile(
            "(\\d{1,15}(?:\\.\\d{1,100})?)(?: to (\\d{1,15}(?:\\.\\d{1,100})?))? ([A-Z]{3}) per (\\w+)"
                    + "(?: for ([a-z-]+) students)?(?: in (\\d{4}-\\d{2}))?(?: studying (full-time|part-time))?( \\(estimate\\))?");

    private XcriTerms() {}

    static String scheme(CreditSystem system) {
        return switch (system) {
            case ECTS -> "ECTS";
            case UK_CATS -> "CATS";
            case US_SEMESTER_HOUR -> "US semester credit hours";
            case US_QUARTER_HOUR -> "US quarter credit hours";
            case LOCAL -> "";
        };
    }

    static Optional<CreditSystem> system(String scheme) {
        return Arrays.stream(CreditSystem.values())
                .filter(system -> system != CreditSystem.LOCAL)
                .filter(system -> scheme(system).equalsIgnoreCase(scheme)
                        || (system == CreditSystem.UK_CATS
                                && scheme.toUpperCase(Locale.ROOT).contains("SCQF")))
                .findFirst();
    }

    static String fee(Tuition fee) {
        return fee.amount().amount().toPlainString()
                + fee.upTo().map(most -> " to " + most.amount().toPlainString()).orElse("")
                + " "
                + fee.amount().currency().getCurrencyCode()
                + " per "
                + fee.period().id()
                + (fee.audience() == Audience.ALL
                        ? ""
                        : " for " + fee.audience().id() + " students")
                + fee.academicYear().map(year -> " in " + year).orElse("")
                + fee.attendance().map(how -> " studying " + how.id()).orElse("")
                + (fee.approximate() ? " (estimate)" : "");
    }

    /** Reads a cost in the words that we write; false if it is in others. */
    static boolean fee(String words, ProgramDraft draft) {
        Matcher matcher = FEE.matcher(words);
        if (!matcher.matches()) {
            return false;
        }
        Optional<Currency> currency = Currencies.of(matcher.group(3));
        Optional<FeePeriod> period = Arrays.stream(FeePeriod.values())
                .filter(each -> each.id().equals(matcher.group(4)))
                .findFirst();
        Optional<Audience> audience = matcher.group(5) == null
                ? Optional.of(Audience.ALL)
                : Arrays.stream(Audience.values())
                        .filter(each -> each.id().equals(matcher.group(5)))
                        .findFirst();
        if (currency.isEmpty() || period.isEmpty() || audience.isEmpty()) {
            return false;
        }
        try {
            draft.fee(
                    new Tuition(
                            new Money(new BigDecimal(matcher.group(1)), currency.get()),
                            Optional.ofNullable(matcher.group(2))
                                    .map(most -> new Money(new BigDecimal(most), currency.get())),
                            period.get(),
                            audience.get(),
                            Optional.ofNullable(matcher.group(6)).map(AcademicYear::parse),
                            Optional.ofNullable(matcher.group(7))
                                    .map(how -> how.equals("full-time") ? Attendance.FULL_TIME : Attendance.PART_TIME),
                            matcher.group(8) != null),
                    words);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
