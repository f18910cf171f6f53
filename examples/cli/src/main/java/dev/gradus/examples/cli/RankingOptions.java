package dev.gradus.examples.cli;

import com.google.common.base.Splitter;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.applicant.ApplicantBuilder;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.criterion.ProgramContext;
import dev.gradus.core.criterion.ProgramCriteria;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Money;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingSpec;
import dev.gradus.scoring.document.RankingSpecBuilder;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.ProblemException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that make a ranking of programmes: a spec, and what overrides it. */
final class RankingOptions {
    private static final Pattern AMOUNT = Pattern.compile("(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?(?:\\s*([A-Z]{3}))?");

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Option(names = "--role", paramLabel = "ROLE", description = "The role aimed at; 'gradus roles' lists them.")
    private @Nullable String role;

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            description = "The most that tuition may cost in total, such as 60000 or \"60,000 EUR\".")
    private @Nullable String budget;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency of costs and earnings (default: that of the budget or spec, else EUR).")
    private @Nullable String currency;

    @Option(
            names = "--residency",
            paramLabel = "WHO",
            converter = ResidencyReader.class,
            description = "Whose fees are paid: home, eu, resident, non-resident or international (default: that of the"
                    + " spec, else international).")
    private @Nullable Audience residency;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            split = ",",
            converter = ModeOption.Reader.class,
            description =
                    "How it must be possible to study: full-time or part-time, on-campus, online or blended; several"
                            + " apart by commas.")
    private List<ModeOption> modes = List.of();

    @Option(
            names = "--weights",
            paramLabel = "ID=WEIGHT,…",
            description =
                    "The criteria to rank by, with their weights; 'gradus criteria' lists them (default: those of the"
                            + " spec, else a preset).")
    private @Nullable String weights;

    @Option(
            names = "--method",
            paramLabel = "ID",
            description = "The ranking method; 'gradus methods' lists them (default: that of the spec, else wsm).")
    private @Nullable String method;

    @Option(
            names = "--spec",
            paramLabel = "FILE",
            description = "A ranking spec as JSON; the options above override it.")
    private @Nullable String spec;

    private static final class ResidencyReader extends WordReader<Audience> {
        ResidencyReader() {
            super("residency", Audience.class, Audience::id);
        }
    }

    /** The name of the first of these options that is given. */
    Optional<String> firstGiven() {
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("--catalog", catalog.isGiven());
        given.put("--role", role != null);
        given.put("--budget", budget != null);
        given.put("--currency", currency != null);
        given.put("--residency", residency != null);
        given.put("--mode", !modes.isEmpty());
        given.put("--weights", weights != null);
        given.put("--method", method != null);
        given.put("--spec", spec != null);
        return given.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A ranking together with the catalogue it is of. */
    record Asked(Catalog catalog, ProgramRanking ranking) {
        ProgramContext context() {
            return ProgramRanking.context(ranking.spec(), catalog);
        }
    }

    /** Ranks as asked. */
    Asked rank(Console console) {
        Catalog programs = catalog.loadForRanking(console);
        RankingSpec wanted = spec(console, programs);
        try {
            return new Asked(programs, ProgramRanking.of(wanted, programs));
        } catch (ProblemException e) {
            boolean inSpec = spec != null && !e.at().isEmpty() && !e.at().startsWith("alternatives");
            throw inSpec ? CommandFailure.invalidInput(spec + ": " + Failures.inWords(e)) : e;
        }
    }

    private RankingSpec spec(Console console, Catalog programs) {
        RankingSpec given = spec == null ? RankingSpec.builder().build() : read(console, spec);
        RankingSpecBuilder wanted = given.toBuilder();
        if (role != null) {
            try {
                wanted.role(programs.role(role).id());
            } catch (NoSuchElementException e) {
                throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
            }
        }
        if (method != null) {
            try {
                wanted.method(RankingMethods.byId(method));
            } catch (ProblemException e) {
                throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
            }
        }
        Applicant applicant = applicant(given);
        wanted.applicant(applicant);
        if (currency != null) {
            wanted.currency(currency(currency));
        } else if (given.currency().isEmpty()) {
            wanted.currency(applicant.budget().map(Money::currency).orElseGet(() -> Currency.getInstance("EUR")));
        }
        RankingSpec built = wanted.build();
        return weights == null ? built : weighted(built, weights, programs);
    }

    private static RankingSpec read(Console console, String file) {
        try {
            return RankingSpec.parse(Inputs.text(console, file));
        } catch (ProblemException e) {
            throw CommandFailure.invalidInput(Inputs.inWords(file) + ": " + Failures.inWords(e));
        }
    }

    private Applicant applicant(RankingSpec given) {
        Applicant before = given.applicant()
                .orElseGet(() -> Applicant.builder(Audience.INTERNATIONAL).build());
        ApplicantBuilder applicant = new ApplicantBuilder().from(before);
        if (residency != null) {
            applicant.residency(residency);
        }
        if (budget != null) {
            applicant.budget(money(budget));
        }
        if (!modes.isEmpty()) {
            applicant.attendance(List.of()).delivery(List.of());
            modes.forEach(mode -> mode.demandFrom(applicant));
        }
        return applicant.build();
    }

    private Money money(String text) {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            throw CommandFailure.wrongUsage(
                    "The budget is '%s', which is no amount.\nMaybe as in 60000 or \"60,000 EUR\".".formatted(text));
        }
        String own = amount.group(3);
        if (own != null && currency != null && !own.equals(currency)) {
            throw CommandFailure.wrongUsage("The budget is in %s and the currency is %s.\nMaybe leave one of them out."
                    .formatted(own, currency));
        }
        String decimals = amount.group(2) == null ? "" : amount.group(2);
        return new Money(
                new BigDecimal(amount.group(1).replace(",", "") + decimals),
                currency(own != null ? own : currency != null ? currency : "EUR"));
    }

    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .orElseThrow(() -> CommandFailure.wrongUsage(
                        "The currency '%s' is none of ISO 4217.\nMaybe one such as EUR, USD or GBP.".formatted(code)));
    }

    private static RankingSpec weighted(RankingSpec spec, String weights, Catalog programs) {
        ProgramContext context = ProgramRanking.context(spec, programs);
        Map<String, Double> wanted = new LinkedHashMap<>();
        for (String part : Splitter.on(',').trimResults().split(weights)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw CommandFailure.wrongUsage(
                        "The weight '%s' is not given as id=number.\nMaybe as in curriculum-fit=2,total-cost=1."
                                .formatted(part));
            }
            String id = part.substring(0, equals).strip();
            requireCriterion(id, context);
            double weight = weight(id, part.substring(equals + 1).strip());
            if (wanted.put(id, weight) != null) {
                throw CommandFailure.wrongUsage("The weight of '%s' is given twice.".formatted(id));
            }
        }
        if (wanted.values().stream().allMatch(weight -> weight == 0)) {
            throw CommandFailure.wrongUsage("All weights are 0.\nMaybe give one of them a weight above 0.");
        }
        return ProgramRanking.weighted(spec, wanted);
    }

    private static void requireCriterion(String id, ProgramContext context) {
        try {
            ProgramCriteria.create(id, context);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private static double weight(String id, String text) {
        double weight;
        try {
            weight = new BigDecimal(text).doubleValue();
        } catch (NumberFormatException e) {
            throw CommandFailure.wrongUsage(
                    "The weight of '%s' is '%s', which is no number.\nMaybe as in %s=2.".formatted(id, text, id));
        }
        if (!(weight >= 0 && Double.isFinite(weight))) {
            throw CommandFailure.wrongUsage(
                    "The weight of '%s' is %s.\nMaybe give a number of at least 0.".formatted(id, text));
        }
        return weight;
    }
}
