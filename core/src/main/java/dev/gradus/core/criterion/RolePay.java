package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.role.PayBasis;
import dev.gradus.core.role.Reliability;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a role pays where the applicant wants to work; where that is not decided, in the city of the programme, else in its
 * country.
 *
 * <p>Of the figures that are not very unreliable only those on one basis are compared: the best there is for the role (in
 * the hub, if one is decided), in the order of {@link PayBasis}. Among them the newest counts, then the most reliable, then
 * the largest sample.
 */
final class RolePay {
    private static final Comparator<Salary> ORDER = Comparator.<Salary>comparingInt(
                    salary -> -salary.year().orElse(0))
            .thenComparing(Salary::reliability)
            .thenComparing(salary -> -salary.sample().orElse(0))
            .thenComparing(salary -> salary.source().id())
            .thenComparing(salary -> salary.amount().currency().getCurrencyCode())
            .thenComparing(salary -> salary.amount().amount())
            .thenComparing(Salary::statistic);

    private final Role role;
    private final Optional<String> hub;
    private final ImmutableList<Salary> figures;
    private final Conversion conversion;

    RolePay(ProgramContext context) {
        role = context.role().orElseThrow();
        hub = context.applicant().flatMap(Applicant::hub);
        conversion = new Conversion(context.currency().orElseThrow(), context.exchangeRates());
        List<Salary> usable = context.salaries().stream()
                .filter(salary -> salary.role().equals(role.id()) && salary.reliability() != Reliability.VERY_LOW)
                .filter(salary -> hub.isEmpty() || salary.hub().equals(hub))
                .toList();
        Optional<PayBasis> basis = usable.stream().map(Salary::basis).min(Comparator.naturalOrder());
        figures = usable.stream()
                .filter(salary -> basis.equals(Optional.of(salary.basis())))
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    Measurement of(Program program) {
        Optional<Salary> salary = hub.isPresent()
                ? figures.stream().findFirst()
                : program.city()
                        .map(RolePay::hubOf)
                        .flatMap(city -> first(figure -> figure.hub().equals(Optional.of(city))))
                        .or(() -> first(figure ->
                                figure.hub().isEmpty() && figure.country().equals(Optional.of(program.country()))));
        return salary.map(this::measure).orElseGet(() -> missing(program));
    }

    private Optional<Salary> first(Predicate<Salary> wanted) {
        return figures.stream().filter(wanted).findFirst();
    }

    private Measurement measure(Salary salary) {
        String words = "%s %s a year, %s%s, %s, reliability %s"
                .formatted(
                        salary.statistic(),
                        Words.money(salary.amount()),
                        salary.hub().or(salary::country).orElse("worldwide"),
                        salary.year().isPresent() ? " " + salary.year().getAsInt() : "",
                        salary.basis().id(),
                        salary.reliability().id());
        ImmutableList<Evidence> evidence = ImmutableList.<Evidence>builder()
                .add(new Evidence(ImmutableList.of(salary.source()), Granularity.POPULATION, words, salary.note()))
                .addAll(conversion.evidence(salary.amount()))
                .build();
        return conversion
                .of(salary.amount())
                .map(amount -> Measurement.exact(amount).because(words + conversion.inWords(salary.amount()), evidence))
                .orElseGet(() -> Measurement.missing(MissingReason.NOT_DERIVABLE, "")
                        .because(words + ", and " + conversion.problem(salary.amount()), evidence));
    }

    private Measurement missing(Program program) {
        String place =
                hub.orElseGet(() -> program.city().map(city -> city + " or ").orElse("") + program.country());
        String basis =
                figures.isEmpty() ? "" : " (basis " + figures.get(0).basis().id() + ")";
        return Measurement.missing(
                MissingReason.NOT_FOUND, "pay: no usable figure for %s in %s%s".formatted(role.id(), place, basis));
    }

    /** The written form of a city: "New York, NY" is {@code new-york}. */
    private static String hubOf(String city) {
        return city.replaceFirst(",.*", "").strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
